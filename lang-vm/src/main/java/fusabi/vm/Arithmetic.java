package fusabi.vm;

import fusabi.bytecode.Operation;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigInteger;

/** Arithmetic of every number kind, as .NET does it; what the typed instructions do not do themselves. */
final class Arithmetic {

    private static final Operation[] OPERATIONS = Operation.values();
    private static final NumericKind[] KINDS = NumericKind.values();
    static final String OVERFLOW = "System.OverflowException";

    private final Interpreter interpreter;
    private final Values values;
    private final IntegerArithmetic integers;
    private final LargeProducts products;
    /** Made for the first decimal: its classes take long to be initialised. */
    private DecimalArithmetic decimals;

    Arithmetic(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.values = interpreter.values;
        this.integers = new IntegerArithmetic(this);
        this.products = new LargeProducts(interpreter::lookInside);
    }

    /** The ARITHMETIC instruction: {@code c} holds operation and kind. */
    long apply(int c, long x, long y) {
        Operation operation = OPERATIONS[c >>> 12 & 0xFF];
        NumericKind kind = KINDS[c >>> 20 & 0xFF];
        return switch (kind) {
            case FLOAT -> FloatArithmetic.apply(this, operation, Word.toDouble(x), Word.toDouble(y));
            case FLOAT32 -> FloatArithmetic.apply(this, operation, values.toFloat32(x), values.toFloat32(y));
            case DECIMAL -> decimals().apply(operation, x, y);
            case BIGINT -> big(operation, x, y);
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR -> integers.apply(operation, kind, x, y);
        };
    }

    Values values() {
        return values;
    }

    // ---- the divisions of int

    long divide(int x, int y) {
        if (y == 0) {
            throw divideByZero();
        }
        if (y == -1 && x == Integer.MIN_VALUE) {
            throw overflow();
        }
        return Word.ofInt(x / y);
    }

    long remainder(int x, int y) {
        if (y == 0) {
            throw divideByZero();
        }
        if (y == -1 && x == Integer.MIN_VALUE) {
            throw overflow();
        }
        return Word.ofInt(x % y);
    }

    // ---- exceptions

    RuntimeException raise(String symbol, String message) {
        return interpreter.exceptions.raise(symbol, message);
    }

    RuntimeException divideByZero() {
        return raise("System.DivideByZeroException", "Attempted to divide by zero.");
    }

    RuntimeException overflow() {
        return raise(OVERFLOW, "Arithmetic operation resulted in an overflow.");
    }

    MachineFault undefined(Operation operation, NumericKind kind) {
        return new MachineFault(operation + " is not defined for " + kind);
    }

    /** The result of a comparison operation, from the order of its operands. */
    static long compared(Operation operation, int order) {
        return switch (operation) {
            case EQ -> Word.ofBool(order == 0);
            case NE -> Word.ofBool(order != 0);
            case LT -> Word.ofBool(order < 0);
            case LE -> Word.ofBool(order <= 0);
            case GT -> Word.ofBool(order > 0);
            case GE -> Word.ofBool(order >= 0);
            default -> Word.ofInt(Integer.signum(order));
        };
    }

    // ---- bigint

    private long big(Operation operation, long left, long right) {
        BigInteger x = values.toBigInteger(left);
        return switch (operation) {
            case NEG, CHECKED_NEG -> values.ofBigInteger(x.negate());
            case ABS -> values.ofBigInteger(x.abs());
            case SIGN -> Word.ofInt(x.signum());
            case NOT -> values.ofBigInteger(x.not());
            case SHL -> values.ofBigInteger(shift(x, (int) right));
            case SHR -> values.ofBigInteger(shift(x, -(int) right));
            case POW -> values.ofBigInteger(power(x, (int) right));
            case FLOOR, CEILING, ROUND, TRUNCATE -> left;
            default -> big(operation, x, values.toBigInteger(right));
        };
    }

    private long big(Operation operation, BigInteger x, BigInteger y) {
        work((long) x.bitLength() + y.bitLength() >>> 8);
        return switch (operation) {
            case ADD, CHECKED_ADD -> values.ofBigInteger(x.add(y));
            case SUB, CHECKED_SUB -> values.ofBigInteger(x.subtract(y));
            case MUL, CHECKED_MUL -> {
                work((long) x.bitLength() * y.bitLength() >>> 12);
                yield values.ofBigInteger(products.product(x, y));
            }
            case DIV -> values.ofBigInteger(divided(x, y).divide(divisor(y)));
            case REM -> values.ofBigInteger(divided(x, y).remainder(divisor(y)));
            case AND -> values.ofBigInteger(x.and(y));
            case OR -> values.ofBigInteger(x.or(y));
            case XOR -> values.ofBigInteger(x.xor(y));
            case MIN -> values.ofBigInteger(x.min(y));
            case MAX -> values.ofBigInteger(x.max(y));
            case EQ, NE, LT, LE, GT, GE, COMPARE -> compared(operation, x.compareTo(y));
            default -> throw undefined(operation, NumericKind.BIGINT);
        };
    }

    /** The dividend, the work of dividing it charged. */
    private BigInteger divided(BigInteger x, BigInteger y) {
        work((long) Math.max(0, x.bitLength() - y.bitLength()) * y.bitLength() >>> 12);
        return x;
    }

    private BigInteger divisor(BigInteger y) {
        if (y.signum() == 0) {
            throw divideByZero();
        }
        return y;
    }

    private BigInteger shift(BigInteger x, int count) {
        if (count > 0) {
            long bits = x.bitLength() + (long) count;
            interpreter.heap.room(bits / 8);
            work(bits >>> 12);
            return x.shiftLeft(count);
        }
        work(x.bitLength() >>> 12);
        return x.shiftRight(-count);
    }

    private BigInteger power(BigInteger x, int exponent) {
        if (exponent < 0) {
            return BigInteger.ONE.divide(divisor(power(x, -exponent)));
        }
        long bits = (long) x.bitLength() * exponent;
        interpreter.heap.room(bits / 8);
        work(bits >>> 9);
        try {
            return products.power(x, exponent);
        } catch (ArithmeticException _) {
            throw interpreter.heap.exceeded(Integer.MAX_VALUE / 8);
        }
    }

    private void work(long units) {
        interpreter.charge(units);
    }

    private DecimalArithmetic decimals() {
        if (decimals == null) {
            decimals = new DecimalArithmetic(this);
        }
        return decimals;
    }
}
