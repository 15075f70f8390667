package fusabi.emit;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.syntax.Literal;

/** What evaluating an expression can do besides giving a value. */
final class Effects {

    private static final int DEPTH = 12;

    private Effects() {}

    /** Whether the expression may be evaluated elsewhere, later or twice: a constant or a variable that never changes. */
    static boolean isAtom(CoreExpression expression) {
        return switch (expression) {
            case CoreExpression.Constant constant -> !(constant.literal() instanceof Literal.Bytes);
            case EnumConstant _, FormatConstant _, FunctionValue _ -> true;
            case Local local -> !local.variable().isMutable();
            default -> false;
        };
    }

    /** Whether nobody can tell that the expression was not evaluated. */
    static boolean isDroppable(CoreExpression expression) {
        return isDroppable(expression, DEPTH);
    }

    private static boolean isDroppable(CoreExpression expression, int depth) {
        if (depth == 0) {
            return false;
        }
        return switch (expression) {
            case CoreExpression.Constant _, EnumConstant _, FormatConstant _, FunctionValue _, Local _, Global _, Lambda _ -> true;
            case Construct construct -> construct.fields().stream().allMatch(field -> isDroppable(field, depth - 1));
            case Arithmetic arithmetic -> isTotal(arithmetic.operation())
                    && arithmetic.kind().bits() > 0 && arithmetic.kind().bits() <= Long.SIZE
                    && arithmetic.operands().stream().allMatch(operand -> isDroppable(operand, depth - 1));
            case TagTest test -> isDroppable(test.target(), depth - 1);
            default -> false;
        };
    }

    private static boolean isTotal(Operation operation) {
        return switch (operation) {
            case ADD, SUB, MUL, AND, OR, XOR, NOT, SHL, SHR, EQ, NE, LT, LE, GT, GE, COMPARE -> true;
            default -> false;
        };
    }
}
