package fusabi.vm;

import fusabi.bytecode.Operation;
import fusabi.value.NumericKind;
import fusabi.value.Word;

/** Arithmetic of float and float32. A float32 function is that of float, rounded, which is exact for the four operations and the square root. */
final class FloatArithmetic {

    private FloatArithmetic() {}

    static long apply(Arithmetic arithmetic, Operation operation, double x, double y) {
        return switch (operation) {
            case EQ, NE, LT, LE, GT, GE, COMPARE -> compared(operation, x, y);
            case SIGN -> sign(arithmetic, x);
            default -> Word.ofDouble(compute(arithmetic, operation, x, y, NumericKind.FLOAT));
        };
    }

    static long apply(Arithmetic arithmetic, Operation operation, float x, float y) {
        return switch (operation) {
            case EQ, NE, LT, LE, GT, GE, COMPARE -> compared(operation, x, y);
            case SIGN -> sign(arithmetic, x);
            default -> Word.ofFloat32((float) compute(arithmetic, operation, x, y, NumericKind.FLOAT32));
        };
    }

    private static long compared(Operation operation, double x, double y) {
        return switch (operation) {
            case EQ -> Word.ofBool(x == y);
            case NE -> Word.ofBool(x != y);
            case LT -> Word.ofBool(x < y);
            case LE -> Word.ofBool(x <= y);
            case GT -> Word.ofBool(x > y);
            case GE -> Word.ofBool(x >= y);
            default -> Word.ofInt((int) Ordering.orderDoubles(x, y, false));
        };
    }

    private static long sign(Arithmetic arithmetic, double x) {
        if (x != x) {
            throw arithmetic.raise("System.ArithmeticException", "Function does not accept floating point Not-a-Number values.");
        }
        return Word.ofInt((int) Math.signum(x));
    }

    private static double compute(Arithmetic arithmetic, Operation operation, double x, double y, NumericKind kind) {
        return switch (operation) {
            case ADD, CHECKED_ADD -> x + y;
            case SUB, CHECKED_SUB -> x - y;
            case MUL, CHECKED_MUL -> x * y;
            case DIV -> x / y;
            case REM -> x % y;
            case POW -> power(x, y);
            case NEG, CHECKED_NEG -> -x;
            case ABS -> Math.abs(x);
            case MIN -> x != x ? x : y != y ? y : x < y ? x : y;
            case MAX -> x != x ? x : y != y ? y : x < y ? y : x;
            case FLOOR -> Math.floor(x);
            case CEILING -> Math.ceil(x);
            case ROUND -> Math.rint(x);
            case TRUNCATE -> x < 0 ? Math.ceil(x) : Math.floor(x);
            case SQRT -> Math.sqrt(x);
            case EXP -> Math.exp(x);
            case LOG -> Math.log(x);
            case LOG10 -> Math.log10(x);
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TAN -> Math.tan(x);
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN -> Math.atan(x);
            case ATAN2 -> Math.atan2(x, y);
            case SINH -> Math.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Math.tanh(x);
            case SIGN, AND, OR, XOR, NOT, SHL, SHR, EQ, NE, LT, LE, GT, GE, COMPARE -> throw arithmetic.undefined(operation, kind);
        };
    }

    /** As C's pow, where one to any power is one, and so is minus one to an infinite power. */
    private static double power(double x, double y) {
        return x == 1.0 || x == -1.0 && Double.isInfinite(y) ? 1.0 : Math.pow(x, y);
    }
}
