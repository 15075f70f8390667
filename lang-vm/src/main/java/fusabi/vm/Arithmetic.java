package fusabi.vm;

import fusabi.bytecode.Operation;
import fusabi.value.LargeNumbers;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigInteger;

/** Arithmetic of every number kind, as .NET does it; what the typed instructions do not do themselves. */
final class Arithmetic {

    private static final Operation[] OPERATIONS = Operation.values();
    private static final NumericKind[] KINDS = NumericKind.values();
    static final String OVERFLOW = "System.OverflowException";
    /** What takes a time in proportion to the number of bits is charged that many bits less: a unit is a call, or 512 bits; when divided, 16. */
    private static final int LINEAR = 9;
    private static final int DIVIDING = 4;
    /** Calls that take as long as arithmetic of decimals at its fastest. */
    private static final int DECIMAL = 4;
    /** Numbers of so many bits pass the quota by so little that it does not matter. */
    private static final int UNASKED = 1 << 15;

    private final Interpreter interpreter;
    private final Values values;
    private final IntegerArithmetic integers;
    private final LargeNumbers large;
    /** Made for the first decimal: its classes take long to be initialised. */
    private DecimalArithmetic decimals;

    Arithmetic(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.values = interpreter.values;
        this.integers = new IntegerArithmetic(this);
        this.large = new LargeNumbers(new LargeNumbers.Watch() {

            @Override
            public void look() {
                interpreter.lookInside();
            }

            @Override
            public void room(long bytes) {
                interpreter.heap.room(bytes);
            }
        });
    }

    /** The ARITHMETIC instruction: {@code c} holds operation and kind. */
    long apply(int c, long x, long y) {
        Operation operation = OPERATIONS[c >>> 12 & 0xFF];
        NumericKind kind = KINDS[c >>> 20 & 0xFF];
        return switch (kind) {
            case FLOAT -> FloatArithmetic.apply(this, operation, Word.toDouble(x), Word.toDouble(y));
            case FLOAT32 -> FloatArithmetic.apply(this, operation, values.toFloat32(x), values.toFloat32(y));
            case DECIMAL -> {
                work(DECIMAL);
                yield decimals().apply(operation, x, y);
            }
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
        try {
            BigInteger x = values.toBigInteger(left);
            work(x.bitLength() >>> LINEAR);
            return switch (operation) {
                case NEG, CHECKED_NEG -> values.ofBigInteger(asked(x).negate());
                case ABS -> values.ofBigInteger(asked(x).abs());
                case SIGN -> Word.ofInt(x.signum());
                case NOT -> values.ofBigInteger(asked(x).not());
                case SHL -> values.ofBigInteger(shift(x, (int) right));
                case SHR -> values.ofBigInteger(shift(x, -(int) right));
                case POW -> values.ofBigInteger(power(x, (int) right));
                case FLOOR, CEILING, ROUND, TRUNCATE -> left;
                default -> big(operation, x, values.toBigInteger(right));
            };
        } catch (ArithmeticException _) {
            throw interpreter.heap.exceeded(Integer.MAX_VALUE / 8);
        }
    }

    private long big(Operation operation, BigInteger x, BigInteger y) {
        work(y.bitLength() >>> LINEAR);
        return switch (operation) {
            case ADD, CHECKED_ADD -> values.ofBigInteger(asked(x).add(asked(y)));
            case SUB, CHECKED_SUB -> values.ofBigInteger(asked(x).subtract(asked(y)));
            case MUL, CHECKED_MUL -> {
                work(LargeNumbers.work(x.bitLength(), y.bitLength()));
                yield values.ofBigInteger(large.product(x, y));
            }
            case DIV -> values.ofBigInteger(large.quotient(divided(x, y), divisor(y)));
            case REM -> values.ofBigInteger(large.remainder(divided(x, y), divisor(y)));
            case AND -> values.ofBigInteger(asked(x).and(asked(y)));
            case OR -> values.ofBigInteger(asked(x).or(asked(y)));
            case XOR -> values.ofBigInteger(asked(x).xor(asked(y)));
            case MIN -> values.ofBigInteger(x.min(y));
            case MAX -> values.ofBigInteger(x.max(y));
            case EQ, NE, LT, LE, GT, GE, COMPARE -> compared(operation, x.compareTo(y));
            default -> throw undefined(operation, NumericKind.BIGINT);
        };
    }

    /** A number of whose length another will be made. */
    private BigInteger asked(BigInteger x) {
        if (x.bitLength() > UNASKED) {
            interpreter.heap.room(x.bitLength() / Byte.SIZE);
        }
        return x;
    }

    /** The dividend, the work of dividing it charged. */
    private BigInteger divided(BigInteger x, BigInteger y) {
        work(x.bitLength() >>> DIVIDING);
        work(2 * LargeNumbers.work(Math.max(0, x.bitLength() - y.bitLength()), y.bitLength()));
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
            interpreter.heap.room(bits / Byte.SIZE);
            work(bits >>> LINEAR);
            return x.shiftLeft(count);
        }
        return asked(x).shiftRight(-count);
    }

    private BigInteger power(BigInteger x, int exponent) {
        if (exponent < 0) {
            return BigInteger.ONE.divide(divisor(power(x, -exponent)));
        }
        long bits = (long) x.bitLength() * exponent;
        interpreter.heap.room(bits / Byte.SIZE);
        work(2 * LargeNumbers.work(bits / 2, bits / 2));
        return large.power(x, exponent);
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
