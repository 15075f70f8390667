package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Arithmetic;
import fusabi.core.CoreExpression.If;
import fusabi.core.CoreExpression.Let;
import fusabi.core.CoreExpression.Primitive;
import fusabi.core.CoreExpression.Sequence;
import fusabi.core.CoreExpression.TagTest;
import fusabi.core.Intrinsic;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Optional;

import static fusabi.bytecode.Instruction.B_BIAS;
import static fusabi.bytecode.Instruction.MAX_OPERAND;

/** Conditions as jumps: comparisons become one compare-and-branch, {@code &&}, {@code ||} and {@code not} cost nothing. */
final class Conditions {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Conditions(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    /** Jumps to {@code target} when the condition's value is {@code when}, otherwise goes on. */
    void jump(CoreExpression condition, boolean when, Label target) {
        int mark = emitter.registers.mark();
        switch (condition) {
            case CoreExpression.Constant(Literal.Bool(var value), _) -> {
                if (value == when) {
                    code.jump(target);
                }
            }
            case If branch -> branch(branch, when, target);
            case Let let -> {
                emitter.let(let, LongChain.SHORT);
                jump(let.body(), when, target);
            }
            case Sequence(var items, _) -> {
                items.subList(0, items.size() - 1).forEach(item -> emitter.emit(item, Destination.DISCARD));
                jump(items.getLast(), when, target);
            }
            case Arithmetic arithmetic when isIntComparison(arithmetic) -> intComparison(arithmetic, when, target);
            case Arithmetic arithmetic when isFloatComparison(arithmetic) -> floatComparison(arithmetic, when, target);
            case Primitive(var intrinsic, var operands, _) when intrinsic == Intrinsic.NOT -> jump(operands.getFirst(), !when, target);
            case Primitive(var intrinsic, var operands, _) when intrinsic == Intrinsic.EQUALS_WORD || intrinsic == Intrinsic.SAME -> {
                int[] registers = emitter.operands.all(operands.getFirst(), operands.getLast());
                code.jump(when ? Opcode.JUMP_EQ_INT : Opcode.JUMP_NE_INT, registers[0], registers[1], target);
            }
            case TagTest(var value, var tag, _) ->
                code.jump(when ? Opcode.JUMP_IF_TAG : Opcode.JUMP_UNLESS_TAG, emitter.operands.of(value), tag, target);
            default -> code.jump(when ? Opcode.JUMP_IF : Opcode.JUMP_UNLESS, emitter.operands.of(condition), 0, target);
        }
        emitter.registers.release(mark);
    }

    private void branch(If branch, boolean when, Label target) {
        Label otherwise = new Label();
        if (isBool(branch.whenFalse(), !when)) {
            jump(branch.condition(), false, otherwise);
            jump(branch.whenTrue(), when, target);
            code.place(otherwise);
        } else if (isBool(branch.whenFalse(), when)) {
            jump(branch.condition(), false, target);
            jump(branch.whenTrue(), when, target);
        } else if (isBool(branch.whenTrue(), when)) {
            jump(branch.condition(), true, target);
            jump(branch.whenFalse(), when, target);
        } else {
            Label end = new Label();
            jump(branch.condition(), false, otherwise);
            jump(branch.whenTrue(), when, target);
            code.jump(end);
            code.place(otherwise);
            jump(branch.whenFalse(), when, target);
            code.place(end);
        }
    }

    private static boolean isBool(CoreExpression expression, boolean value) {
        return expression instanceof CoreExpression.Constant(Literal.Bool(var found), _) && found == value;
    }

    // ---- int and char

    /** Whether a comparison can be done on the lower half of the words. */
    static boolean isIntComparison(Arithmetic arithmetic) {
        return switch (arithmetic.operation()) {
            case EQ, NE, LT, LE, GT, GE -> arithmetic.kind() == NumericKind.INT32 || arithmetic.kind() == NumericKind.CHAR;
            default -> false;
        };
    }

    private void intComparison(Arithmetic comparison, boolean when, Label target) {
        Operation operation = when ? comparison.operation() : negated(comparison.operation());
        CoreExpression left = comparison.operands().getFirst();
        CoreExpression right = comparison.operands().getLast();
        Optional<Integer> constant = smallConstant(right);
        if (constant.isPresent()) {
            withConstant(left, operation, constant.get(), target);
            return;
        }
        constant = smallConstant(left);
        if (constant.isPresent()) {
            withConstant(right, mirrored(operation), constant.get(), target);
            return;
        }
        int[] r = emitter.operands.all(left, right);
        switch (operation) {
            case EQ -> code.jump(Opcode.JUMP_EQ_INT, r[0], r[1], target);
            case NE -> code.jump(Opcode.JUMP_NE_INT, r[0], r[1], target);
            case LT -> code.jump(Opcode.JUMP_LT_INT, r[0], r[1], target);
            case LE -> code.jump(Opcode.JUMP_LE_INT, r[0], r[1], target);
            case GT -> code.jump(Opcode.JUMP_LT_INT, r[1], r[0], target);
            case GE -> code.jump(Opcode.JUMP_LE_INT, r[1], r[0], target);
            default -> throw new IllegalArgumentException(operation.toString());
        }
    }

    private void withConstant(CoreExpression operand, Operation operation, int constant, Label target) {
        Opcode opcode = switch (operation) {
            case EQ -> Opcode.JUMP_EQ_INT_CONST;
            case NE -> Opcode.JUMP_NE_INT_CONST;
            case LT -> Opcode.JUMP_LT_INT_CONST;
            case LE -> Opcode.JUMP_LE_INT_CONST;
            case GT -> Opcode.JUMP_GT_INT_CONST;
            case GE -> Opcode.JUMP_GE_INT_CONST;
            default -> throw new IllegalArgumentException(operation.toString());
        };
        code.jump(opcode, emitter.operands.of(operand), constant + B_BIAS, target);
    }

    /** The constant that an expression is, when it fits into B. */
    private static Optional<Integer> smallConstant(CoreExpression expression) {
        return expression instanceof CoreExpression.Constant(var literal, _) ? smallConstant(literal) : Optional.empty();
    }

    /** The lower half of an int's or a char's word, when it fits into B. */
    static Optional<Integer> smallConstant(Literal literal) {
        return switch (literal) {
            case Literal.Int32(var value) when fitsB(value) -> Optional.of(value);
            case Literal.Char(var value) when fitsB(value) -> Optional.of((int) value);
            default -> Optional.empty();
        };
    }

    static boolean fitsB(int value) {
        return value >= -B_BIAS && value <= MAX_OPERAND - B_BIAS;
    }

    static Operation negated(Operation operation) {
        return switch (operation) {
            case EQ -> Operation.NE;
            case NE -> Operation.EQ;
            case LT -> Operation.GE;
            case LE -> Operation.GT;
            case GT -> Operation.LE;
            case GE -> Operation.LT;
            default -> throw new IllegalArgumentException(operation.toString());
        };
    }

    private static Operation mirrored(Operation operation) {
        return switch (operation) {
            case LT -> Operation.GT;
            case LE -> Operation.GE;
            case GT -> Operation.LT;
            case GE -> Operation.LE;
            default -> operation;
        };
    }

    // ---- float

    static boolean isFloatComparison(Arithmetic arithmetic) {
        return switch (arithmetic.operation()) {
            case EQ, NE, LT, LE, GT, GE -> arithmetic.kind() == NumericKind.FLOAT;
            default -> false;
        };
    }

    /** A comparison with NaN is false, so the jump for the opposite case must go round a jump for the case itself. */
    private void floatComparison(Arithmetic comparison, boolean when, Label target) {
        List<CoreExpression> operands = comparison.operands();
        int[] r = emitter.operands.all(operands.getFirst(), operands.getLast());
        boolean negative = comparison.operation() == Operation.NE;
        Label holds = when != negative ? target : new Label();
        switch (comparison.operation()) {
            case EQ, NE -> code.jump(Opcode.JUMP_EQ_FLOAT, r[0], r[1], holds);
            case LT -> code.jump(Opcode.JUMP_LT_FLOAT, r[0], r[1], holds);
            case LE -> code.jump(Opcode.JUMP_LE_FLOAT, r[0], r[1], holds);
            case GT -> code.jump(Opcode.JUMP_LT_FLOAT, r[1], r[0], holds);
            case GE -> code.jump(Opcode.JUMP_LE_FLOAT, r[1], r[0], holds);
            default -> throw new IllegalArgumentException(comparison.toString());
        }
        if (holds != target) {
            code.jump(target);
            code.place(holds);
        }
    }
}
