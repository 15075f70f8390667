package fusabi.vm;

import fusabi.bytecode.Operation;
import fusabi.value.NumericKind;
import fusabi.value.Word;

/** Arithmetic of the integers of fixed width, on longs extended by their kind; results are cut to the width. */
final class IntegerArithmetic {

    private final Arithmetic arithmetic;
    private final Values values;

    IntegerArithmetic(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        this.values = arithmetic.values();
    }

    long apply(Operation operation, NumericKind kind, long left, long right) {
        long x = values.toInt64(left);
        return switch (operation) {
            case NEG -> values.ofInteger(kind, -x);
            case NOT -> values.ofInteger(kind, ~x);
            case ABS -> values.ofInteger(kind, absolute(kind, x));
            case SIGN -> Word.ofInt(kind.isSigned() ? Long.signum(x) : x == 0 ? 0 : 1);
            case CHECKED_NEG -> checked(kind, wide(kind) ? subtractExact(kind, 0, x) : -x);
            case FLOOR, CEILING, ROUND, TRUNCATE -> left;
            case SHL -> values.ofInteger(kind, x << ((int) right & kind.bits() - 1));
            case SHR -> values.ofInteger(kind, kind.isSigned() ? x >> ((int) right & kind.bits() - 1) : x >>> ((int) right & kind.bits() - 1));
            case POW -> power(kind, x, (int) right);
            default -> apply(operation, kind, x, values.toInt64(right), left, right);
        };
    }

    private long apply(Operation operation, NumericKind kind, long x, long y, long left, long right) {
        return switch (operation) {
            case ADD -> values.ofInteger(kind, x + y);
            case SUB -> values.ofInteger(kind, x - y);
            case MUL -> values.ofInteger(kind, x * y);
            case DIV -> values.ofInteger(kind, divide(kind, x, y));
            case REM -> values.ofInteger(kind, remainder(kind, x, y));
            case AND -> values.ofInteger(kind, x & y);
            case OR -> values.ofInteger(kind, x | y);
            case XOR -> values.ofInteger(kind, x ^ y);
            case EQ, NE, LT, LE, GT, GE, COMPARE -> Arithmetic.compared(operation, order(kind, x, y));
            case MIN -> order(kind, x, y) < 0 ? left : right;
            case MAX -> order(kind, x, y) < 0 ? right : left;
            case CHECKED_ADD -> checked(kind, wide(kind) ? addExact(kind, x, y) : x + y);
            case CHECKED_SUB -> checked(kind, wide(kind) ? subtractExact(kind, x, y) : x - y);
            case CHECKED_MUL -> checked(kind, wide(kind) ? multiplyExact(kind, x, y) : x * y);
            default -> throw arithmetic.undefined(operation, kind);
        };
    }

    private static int order(NumericKind kind, long x, long y) {
        return kind.isSigned() ? Long.compare(x, y) : Long.compareUnsigned(x, y);
    }

    private static boolean wide(NumericKind kind) {
        return kind.bits() == 64;
    }

    private static long smallest(NumericKind kind) {
        return kind.isSigned() ? Long.MIN_VALUE >> 64 - kind.bits() : 0;
    }

    private long divide(NumericKind kind, long x, long y) {
        if (y == 0) {
            throw arithmetic.divideByZero();
        }
        if (!kind.isSigned()) {
            return Long.divideUnsigned(x, y);
        }
        if (y == -1 && kind.bits() >= 32 && x == smallest(kind)) {
            throw arithmetic.overflow();
        }
        return x / y;
    }

    private long remainder(NumericKind kind, long x, long y) {
        if (y == 0) {
            throw arithmetic.divideByZero();
        }
        if (!kind.isSigned()) {
            return Long.remainderUnsigned(x, y);
        }
        if (y == -1 && kind.bits() >= 32 && x == smallest(kind)) {
            throw arithmetic.overflow();
        }
        return x % y;
    }

    private long absolute(NumericKind kind, long x) {
        if (kind.isSigned() && x == smallest(kind)) {
            throw arithmetic.raise(Arithmetic.OVERFLOW, "Negating the minimum value of a twos complement number is invalid.");
        }
        return kind.isSigned() ? Math.abs(x) : x;
    }

    // ---- with overflow checks

    /** The word of a value that must fit the kind; 64-bit kinds were checked while computing. */
    private long checked(NumericKind kind, long value) {
        if (!wide(kind) && Conversions.cut(kind, value) != value) {
            throw arithmetic.overflow();
        }
        return values.ofInteger(kind, value);
    }

    private long addExact(NumericKind kind, long x, long y) {
        long sum = x + y;
        boolean overflows = kind.isSigned() ? ((x ^ sum) & (y ^ sum)) < 0 : Long.compareUnsigned(sum, x) < 0;
        return exact(overflows, sum);
    }

    private long subtractExact(NumericKind kind, long x, long y) {
        long difference = x - y;
        boolean overflows = kind.isSigned() ? ((x ^ y) & (x ^ difference)) < 0 : Long.compareUnsigned(x, y) < 0;
        return exact(overflows, difference);
    }

    private long multiplyExact(NumericKind kind, long x, long y) {
        long high = kind.isSigned() ? Math.multiplyHigh(x, y) : Math.unsignedMultiplyHigh(x, y);
        long low = x * y;
        return exact(high != (kind.isSigned() ? low >> 63 : 0), low);
    }

    private long exact(boolean overflows, long value) {
        if (overflows) {
            throw arithmetic.overflow();
        }
        return value;
    }

    /** {@code pown}: by squaring, with overflow checks; a negative exponent divides one by the power. */
    private long power(NumericKind kind, long x, int exponent) {
        long result = 1;
        long square = x;
        for (int left = Math.abs(exponent); left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                result = times(kind, result, square);
            }
            if (left != 1) {
                square = times(kind, square, square);
            }
        }
        return values.ofInteger(kind, exponent < 0 ? divide(kind, 1, result) : result);
    }

    private long times(NumericKind kind, long x, long y) {
        return values.toInt64(checked(kind, wide(kind) ? multiplyExact(kind, x, y) : x * y));
    }
}
