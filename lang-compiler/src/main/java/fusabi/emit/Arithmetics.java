package fusabi.emit;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Arithmetic;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Optional;

/** Chooses instructions for arithmetic: typed ones for int, float and int64, forms with a constant, {@link Opcode#ARITHMETIC} for the rest. */
final class Arithmetics {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Arithmetics(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    void emit(Arithmetic arithmetic, Destination destination) {
        List<CoreExpression> operands = arithmetic.operands();
        if (operands.size() == 1) {
            unary(arithmetic, destination);
        } else if (!withConstant(arithmetic, destination)) {
            int mark = emitter.registers.mark();
            int[] r = emitter.operands.all(destination, operands.getFirst(), operands.getLast());
            int result = emitter.result(destination, mark);
            emitter.at(arithmetic.span());
            binary(arithmetic, result, r[0], r[1]);
            emitter.finish(destination, result);
        }
    }

    private void unary(Arithmetic arithmetic, Destination destination) {
        int mark = emitter.registers.mark();
        int operand = emitter.operands.first(arithmetic.operands().getFirst(), destination);
        int result = emitter.result(destination, mark);
        emitter.at(arithmetic.span());
        if (arithmetic.operation() == Operation.NEG && arithmetic.kind() == NumericKind.INT32) {
            code.emit(Opcode.NEG_INT, result, operand, 0);
        } else if (arithmetic.operation() == Operation.NEG && arithmetic.kind() == NumericKind.FLOAT) {
            code.emit(Opcode.NEG_FLOAT, result, operand, 0);
        } else {
            code.emit(Opcode.ARITHMETIC, result, operand, Instruction.arithmetic(operand, arithmetic.operation(), arithmetic.kind()));
        }
        emitter.finish(destination, result);
    }

    private void binary(Arithmetic arithmetic, int result, int left, int right) {
        Operation operation = arithmetic.operation();
        if (Conditions.isIntComparison(arithmetic) || Conditions.isFloatComparison(arithmetic)) {
            comparison(operation, arithmetic.kind() == NumericKind.FLOAT, result, left, right);
            return;
        }
        Optional<Opcode> typed = switch (arithmetic.kind()) {
            case INT32 -> intOpcode(operation);
            case FLOAT -> floatOpcode(operation);
            case INT64 -> int64Opcode(operation);
            case SBYTE, BYTE, INT16, UINT16, UINT32, UINT64, NATIVEINT, UNATIVEINT, CHAR, FLOAT32, DECIMAL, BIGINT -> Optional.empty();
        };
        if (typed.isPresent()) {
            code.emit(typed.get(), result, left, right);
        } else {
            code.emit(Opcode.ARITHMETIC, result, left, Instruction.arithmetic(right, operation, arithmetic.kind()));
        }
    }

    private static Optional<Opcode> intOpcode(Operation operation) {
        return switch (operation) {
            case ADD -> Optional.of(Opcode.ADD_INT);
            case SUB -> Optional.of(Opcode.SUB_INT);
            case MUL -> Optional.of(Opcode.MUL_INT);
            case DIV -> Optional.of(Opcode.DIV_INT);
            case REM -> Optional.of(Opcode.REM_INT);
            case AND -> Optional.of(Opcode.AND_INT);
            case OR -> Optional.of(Opcode.OR_INT);
            case XOR -> Optional.of(Opcode.XOR_INT);
            case SHL -> Optional.of(Opcode.SHL_INT);
            case SHR -> Optional.of(Opcode.SHR_INT);
            default -> Optional.empty();
        };
    }

    private static Optional<Opcode> floatOpcode(Operation operation) {
        return switch (operation) {
            case ADD -> Optional.of(Opcode.ADD_FLOAT);
            case SUB -> Optional.of(Opcode.SUB_FLOAT);
            case MUL -> Optional.of(Opcode.MUL_FLOAT);
            case DIV -> Optional.of(Opcode.DIV_FLOAT);
            default -> Optional.empty();
        };
    }

    private static Optional<Opcode> int64Opcode(Operation operation) {
        return switch (operation) {
            case ADD -> Optional.of(Opcode.ADD_INT64);
            case SUB -> Optional.of(Opcode.SUB_INT64);
            case MUL -> Optional.of(Opcode.MUL_INT64);
            default -> Optional.empty();
        };
    }

    private void comparison(Operation operation, boolean isFloat, int result, int left, int right) {
        Opcode less = isFloat ? Opcode.LT_FLOAT : Opcode.LT_INT;
        Opcode lessEqual = isFloat ? Opcode.LE_FLOAT : Opcode.LE_INT;
        switch (operation) {
            case LT -> code.emit(less, result, left, right);
            case LE -> code.emit(lessEqual, result, left, right);
            case GT -> code.emit(less, result, right, left);
            case GE -> code.emit(lessEqual, result, right, left);
            default -> {
                code.emit(isFloat ? Opcode.EQ_FLOAT : Opcode.EQ_INT, result, left, right);
                if (operation == Operation.NE) {
                    code.emit(Opcode.NOT, result, result, 0);
                }
            }
        }
    }

    /** Emits int arithmetic with a constant, if this is such. */
    private boolean withConstant(Arithmetic arithmetic, Destination destination) {
        if (arithmetic.kind() != NumericKind.INT32) {
            return false;
        }
        CoreExpression left = arithmetic.operands().getFirst();
        CoreExpression right = arithmetic.operands().getLast();
        boolean commutes = arithmetic.operation() == Operation.ADD || arithmetic.operation() == Operation.MUL;
        if (commutes && left instanceof CoreExpression.Constant(Literal.Int32(var value), _)) {
            return withConstant(arithmetic.operation(), right, value, arithmetic.span(), destination);
        }
        return right instanceof CoreExpression.Constant(Literal.Int32(var value), _)
                && withConstant(arithmetic.operation(), left, value, arithmetic.span(), destination);
    }

    private boolean withConstant(Operation operation, CoreExpression operand, int constant, Span span, Destination destination) {
        boolean divides = constant != 0 && constant != -1;
        Optional<Opcode> opcode = switch (operation) {
            case ADD, SUB -> Optional.of(Opcode.ADD_INT_CONST);
            case MUL -> Optional.of(Opcode.MUL_INT_CONST);
            case DIV -> divides ? Optional.of(Opcode.DIV_INT_CONST) : Optional.empty();
            case REM -> divides ? Optional.of(Opcode.REM_INT_CONST) : Optional.empty();
            default -> Optional.empty();
        };
        if (opcode.isEmpty()) {
            return false;
        }
        int mark = emitter.registers.mark();
        int register = emitter.operands.first(operand, destination);
        int result = emitter.result(destination, mark);
        emitter.at(span);
        code.emit(opcode.get(), result, register, operation == Operation.SUB ? -constant : constant);
        emitter.finish(destination, result);
        return true;
    }

    void convert(NumericKind from, NumericKind to, boolean checked, CoreExpression value, Span span, Destination destination) {
        int mark = emitter.registers.mark();
        int operand = emitter.operands.first(value, destination);
        int result = emitter.result(destination, mark);
        emitter.at(span);
        code.emit(Opcode.CONVERT, result, operand, Instruction.conversion(from, to, checked));
        emitter.finish(destination, result);
    }
}
