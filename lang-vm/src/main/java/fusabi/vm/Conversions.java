package fusabi.vm;

import fusabi.value.DecimalOfFloat;
import fusabi.value.NegativeZero;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The CONVERT instruction: any number kind to any other, as F#'s conversion functions and, checked, those of {@code Checked}. */
final class Conversions {

    private static final NumericKind[] KINDS = NumericKind.values();
    private static final double TWO_32 = 0x1p32;
    private static final double TWO_63 = 0x1p63;
    private static final double TWO_64 = 0x1p64;

    private final Interpreter interpreter;
    private final Values values;

    Conversions(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.values = interpreter.values;
    }

    long convert(int c, long word) {
        NumericKind from = KINDS[c & 0xFF];
        NumericKind to = KINDS[c >>> 8 & 0xFF];
        boolean checked = (c >>> 16 & 1) != 0;
        return switch (from) {
            case FLOAT -> ofDouble(Word.toDouble(word), to, checked, false);
            case FLOAT32 -> ofDouble(values.toFloat32(word), to, checked, true);
            case DECIMAL -> ofDecimal(values.toBigDecimal(word), to);
            case BIGINT -> ofBig(values.toBigInteger(word), to);
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR ->
                    ofInteger(values.toInt64(word), from, to, checked);
        };
    }

    /** The value cut to the kind's width and extended again. */
    static long cut(NumericKind kind, long value) {
        int unused = 64 - kind.bits();
        return kind.isSigned() ? value << unused >> unused : value << unused >>> unused;
    }

    private long ofInteger(long value, NumericKind from, NumericKind to, boolean checked) {
        boolean huge = !from.isSigned() && value < 0;
        return switch (to) {
            case FLOAT -> Word.ofDouble(huge ? unsignedToDouble(value) : (double) value);
            case FLOAT32 -> Word.ofFloat32(huge ? (float) unsignedToDouble(value) : (float) value);
            case DECIMAL -> values.ofBigDecimal(new BigDecimal(big(value, huge)));
            case BIGINT -> values.ofBigInteger(big(value, huge));
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR -> {
                boolean fits = to.bits() < 64 ? !huge && cut(to, value) == value : to.isSigned() ? !huge : huge || value >= 0;
                if (checked && !fits) {
                    throw overflow();
                }
                yield values.ofInteger(to, value);
            }
        };
    }

    private static BigInteger big(long value, boolean unsigned) {
        BigInteger big = BigInteger.valueOf(value);
        return unsigned ? big.add(BigInteger.ONE.shiftLeft(64)) : big;
    }

    private static double unsignedToDouble(long value) {
        return (double) (value >>> 1 | value & 1) * 2.0;
    }

    private long ofDouble(double value, NumericKind to, boolean checked, boolean single) {
        return switch (to) {
            case FLOAT -> Word.ofDouble(value);
            case FLOAT32 -> Word.ofFloat32((float) value);
            case DECIMAL -> decimal(value, single);
            case BIGINT -> {
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    throw interpreter.exceptions.raise(Arithmetic.OVERFLOW, Double.isNaN(value)
                            ? "The value is not a number."
                            : "BigInteger cannot represent infinity.");
                }
                yield values.ofBigInteger(new BigDecimal(value).toBigInteger());
            }
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR -> {
                if (checked && !fits(value, to)) {
                    throw overflow();
                }
                yield values.ofInteger(to, truncated(value, to));
            }
        };
    }

    /** Truncation that saturates at 32 and 64 bits; narrower kinds cut an int. */
    private static long truncated(double value, NumericKind to) {
        return switch (to) {
            case INT64, NATIVEINT -> (long) value;
            case UINT64, UNATIVEINT -> unsigned(value);
            case UINT32 -> value >= TWO_32 ? 0xFFFF_FFFFL : value > 0 ? (long) value : 0;
            default -> (int) value;
        };
    }

    private static long unsigned(double value) {
        if (!(value > 0)) {
            return 0;
        }
        return value >= TWO_64 ? -1 : value >= TWO_63 ? (long) (value - TWO_63) + Long.MIN_VALUE : (long) value;
    }

    private static boolean fits(double value, NumericKind to) {
        double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        double limit = Math.scalb(1.0, to.isSigned() ? to.bits() - 1 : to.bits());
        return to.isSigned() ? whole >= -limit && whole < limit : whole >= 0 && whole < limit;
    }

    private long decimal(double value, boolean single) {
        return values.ofBigDecimal((single ? DecimalOfFloat.ofSingle((float) value) : DecimalOfFloat.ofDouble(value))
                .orElseThrow(() -> tooLarge(NumericKind.DECIMAL)));
    }

    private long fitted(BigDecimal value) {
        BigDecimal fitted = DecimalArithmetic.fit(value);
        if (fitted == null) {
            throw tooLarge(NumericKind.DECIMAL);
        }
        BigDecimal stripped = fitted.scale() < value.scale() ? fitted.stripTrailingZeros() : fitted;
        return values.ofBigDecimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private long ofDecimal(BigDecimal value, NumericKind to) {
        return switch (to) {
            case FLOAT -> Word.ofDouble(NegativeZero.toDouble(value));
            case FLOAT32 -> Word.ofFloat32(value.floatValue());
            case DECIMAL -> values.ofBigDecimal(value);
            case BIGINT -> values.ofBigInteger(value.toBigInteger());
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR -> exact(value.toBigInteger(), to);
        };
    }

    private long ofBig(BigInteger value, NumericKind to) {
        return switch (to) {
            case FLOAT -> Word.ofDouble(value.doubleValue());
            case FLOAT32 -> Word.ofFloat32(value.floatValue());
            case DECIMAL -> fitted(new BigDecimal(value));
            case BIGINT -> values.ofBigInteger(value);
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, CHAR -> ofBigExactly(value, to);
        };
    }

    /** .NET keeps a big integer in a sign and 32-bit digits, and goes by way of int or a number of digits; hence the different messages. */
    private long ofBigExactly(BigInteger value, NumericKind to) {
        boolean fits = to.isSigned() ? value.bitLength() < to.bits() : value.signum() >= 0 && value.bitLength() <= to.bits();
        if (fits) {
            return values.ofInteger(to, value.longValue());
        }
        boolean isInt = value.bitLength() < Integer.SIZE;
        boolean oneDigit = value.signum() > 0 && value.bitLength() <= Integer.SIZE;
        boolean viaInt = to.bits() < Integer.SIZE || to == NumericKind.INT32;
        throw isInt || viaInt && oneDigit ? overflow() : tooLarge(viaInt ? NumericKind.INT32 : to);
    }

    /** An integer that must fit the kind. */
    private long exact(BigInteger value, NumericKind to) {
        boolean fits = to.isSigned() ? value.bitLength() < to.bits() : value.signum() >= 0 && value.bitLength() <= to.bits();
        if (!fits) {
            throw tooLarge(to);
        }
        return values.ofInteger(to, value.longValue());
    }

    private RuntimeException overflow() {
        return interpreter.exceptions.raise(Arithmetic.OVERFLOW, "Arithmetic operation resulted in an overflow.");
    }

    private RuntimeException tooLarge(NumericKind to) {
        String name = switch (to) {
            case SBYTE -> "a signed byte";
            case BYTE -> "an unsigned byte";
            case INT16 -> "an Int16";
            case UINT16 -> "a UInt16";
            case INT32 -> "an Int32";
            case UINT32 -> "a UInt32";
            case INT64, NATIVEINT -> "an Int64";
            case UINT64, UNATIVEINT -> "a UInt64";
            case CHAR -> "a character";
            case FLOAT32 -> "a Single";
            case FLOAT -> "a Double";
            case DECIMAL -> "a Decimal";
            case BIGINT -> "a BigInteger";
        };
        return interpreter.exceptions.raise(Arithmetic.OVERFLOW, "Value was either too large or too small for " + name + ".");
    }
}
