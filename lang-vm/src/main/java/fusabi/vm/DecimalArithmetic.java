package fusabi.vm;

import fusabi.bytecode.Operation;
import fusabi.value.NegativeZero;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic of decimal: 96 bits of digits and a scale of 0 to 28, results rounded half to even to fit, scales kept as .NET keeps them. */
final class DecimalArithmetic {

    private static final int MAX_SCALE = 28;
    private static final BigInteger MAX_DIGITS = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    /** Enough digits for any quotient before it is fitted. */
    private static final int DIVISION_SCALE = 60;

    /** The one of F#'s library, which writes it {@code 1.0M}. */
    private static final BigDecimal ONE = new BigDecimal("1.0");

    private final Arithmetic arithmetic;
    private final Values values;

    DecimalArithmetic(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        this.values = arithmetic.values();
    }

    long apply(Operation operation, long left, long right) {
        BigDecimal x = values.toBigDecimal(left);
        return switch (operation) {
            case NEG, CHECKED_NEG -> values.ofBigDecimal(NegativeZero.negated(x));
            case ABS -> values.ofBigDecimal(x.abs());
            case SIGN -> Word.ofInt(x.signum());
            case FLOOR -> values.ofBigDecimal(x.setScale(0, RoundingMode.FLOOR));
            case CEILING -> values.ofBigDecimal(x.setScale(0, RoundingMode.CEILING));
            case ROUND -> values.ofBigDecimal(x.setScale(0, RoundingMode.HALF_EVEN));
            case TRUNCATE -> values.ofBigDecimal(x.setScale(0, RoundingMode.DOWN));
            case POW -> result(power(x, (int) right));
            default -> apply(operation, x, values.toBigDecimal(right));
        };
    }

    private long apply(Operation operation, BigDecimal x, BigDecimal y) {
        return switch (operation) {
            case ADD, CHECKED_ADD -> result(x.add(y));
            case SUB, CHECKED_SUB -> result(x.subtract(y));
            case MUL, CHECKED_MUL -> result(product(x, y));
            case DIV -> result(quotient(x, divisor(y)));
            case REM -> result(remainder(x, divisor(y)));
            case EQ, NE, LT, LE, GT, GE, COMPARE -> Arithmetic.compared(operation, x.compareTo(y));
            case MIN -> values.ofBigDecimal(x.compareTo(y) < 0 ? x : y);
            case MAX -> values.ofBigDecimal(x.compareTo(y) < 0 ? y : x);
            default -> throw arithmetic.undefined(operation, NumericKind.DECIMAL);
        };
    }

    private BigDecimal divisor(BigDecimal y) {
        if (y.signum() == 0) {
            throw arithmetic.divideByZero();
        }
        return y;
    }

    private long result(BigDecimal value) {
        BigDecimal fitted = fit(value);
        if (fitted == null) {
            throw arithmetic.raise(Arithmetic.OVERFLOW, "Value was either too large or too small for a Decimal.");
        }
        return values.ofBigDecimal(fitted);
    }

    /** The nearest decimal, or null when the value is too large. */
    static BigDecimal fit(BigDecimal value) {
        int scale = Math.clamp(value.scale(), 0, MAX_SCALE);
        BigDecimal fitted = value.setScale(scale, RoundingMode.HALF_EVEN);
        if (fitted.unscaledValue().abs().compareTo(MAX_DIGITS) <= 0) {
            return fitted;
        }
        int excess = Math.max(1, fitted.precision() - 29);
        for (scale -= excess; scale >= 0; scale--) {
            fitted = value.setScale(scale, RoundingMode.HALF_EVEN);
            if (fitted.unscaledValue().abs().compareTo(MAX_DIGITS) <= 0) {
                return fitted;
            }
        }
        return null;
    }

    /** The quotient, exact with the smallest scale not below the difference of the operands' scales, or as many digits as fit. */
    private static BigDecimal quotient(BigDecimal x, BigDecimal y) {
        int preferred = Math.max(0, x.scale() - y.scale());
        BigDecimal quotient = fit(x.divide(y, DIVISION_SCALE, RoundingMode.HALF_EVEN));
        if (quotient == null) {
            return x.divide(y, 0, RoundingMode.HALF_EVEN);
        }
        if (quotient.signum() == 0 && x.signum() != 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = quotient.stripTrailingZeros();
        return stripped.scale() >= preferred ? stripped : quotient.setScale(Math.min(preferred, quotient.scale()), RoundingMode.UNNECESSARY);
    }

    /** A zero product loses its scale, unless both operands have at most 32 bits of digits. */
    private static BigDecimal product(BigDecimal x, BigDecimal y) {
        BigDecimal product = x.multiply(y);
        boolean small = x.unscaledValue().bitLength() <= 32 && y.unscaledValue().bitLength() <= 32;
        return product.signum() == 0 && !small ? BigDecimal.ZERO : product;
    }

    private static BigDecimal remainder(BigDecimal x, BigDecimal y) {
        return x.abs().compareTo(y.abs()) < 0
                ? x
                : x.remainder(y).setScale(Math.max(x.scale(), y.scale()), RoundingMode.UNNECESSARY);
    }

    private BigDecimal power(BigDecimal x, int exponent) {
        BigDecimal power = positivePower(x, Math.abs(exponent));
        return exponent < 0 ? quotient(ONE, divisor(power)) : power;
    }

    /** By halves, in the order of F#'s library, since every step rounds. */
    private BigDecimal positivePower(BigDecimal x, int exponent) {
        return switch (exponent) {
            case 0 -> ONE;
            case 1 -> x;
            case 3 -> multiply(multiply(x, x), x);
            default -> {
                BigDecimal half = positivePower(x, exponent / 2);
                BigDecimal square = multiply(half, half);
                yield exponent % 2 == 0 ? square : multiply(square, x);
            }
        };
    }

    private BigDecimal multiply(BigDecimal x, BigDecimal y) {
        return values.toBigDecimal(result(product(x, y)));
    }
}
