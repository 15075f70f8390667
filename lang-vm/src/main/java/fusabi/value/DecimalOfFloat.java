package fusabi.value;

import java.math.BigDecimal;
import java.util.Optional;

/** A decimal from a float, with the digits and the scale that .NET gives it. */
public final class DecimalOfFloat {

    private static final int MAX_SCALE = 28;
    /** Smaller floats are no decimals but zero: the largest scale, 28, is about 2^93. */
    private static final int LEAST_EXPONENT = -94;
    private static final int LARGEST_EXPONENT = 96;
    /** 2^16 times the decimal logarithm of 2. */
    private static final int LOG_OF_TWO = 19_728;
    private static final double[] POWERS_OF_TEN = new double[MAX_SCALE + 1];

    static {
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = Double.parseDouble("1e" + i);
        }
    }

    private DecimalOfFloat() {}

    /** The decimal of a double, which has 15 digits; empty when it is too large or not a number. */
    public static Optional<BigDecimal> ofDouble(double value) {
        return of(value, 15, 8);
    }

    /** The decimal of a float, which has 7 digits; empty when it is too large or not a number. */
    public static Optional<BigDecimal> ofSingle(float value) {
        return of(value, 7, 4);
    }

    /*
     * The float is scaled to its digits by floating arithmetic, rounded half to even, and freed of zeros at its end: of eight, four, two and one of
     * them, each when they are there, but never of as many as it has digits. So 1e-5f, which rounds up to eight digits, keeps one zero.
     */
    private static Optional<BigDecimal> of(double value, int digits, int mostZeros) {
        int exponent = Math.getExponent(value) + 1;
        if (exponent > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        if (exponent < LEAST_EXPONENT) {
            return Optional.of(BigDecimal.ZERO);
        }
        double size = Math.abs(value);
        double limit = POWERS_OF_TEN[digits];
        int scale = Math.min(digits - 1 - (exponent * LOG_OF_TWO >> 16), MAX_SCALE);
        if (scale >= 0) {
            size *= POWERS_OF_TEN[scale];
        } else if (scale != -1 || size >= limit) {
            size /= POWERS_OF_TEN[-scale];
        } else {
            scale = 0;
        }
        if (size < limit / 10 && scale < MAX_SCALE) {
            size *= 10;
            scale++;
        }
        long whole = (long) Math.rint(size);
        if (whole == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        int left = Math.min(scale, digits - 1);
        for (int zeros = mostZeros; zeros > 0; zeros /= 2) {
            long divisor = (long) POWERS_OF_TEN[zeros];
            if (left >= zeros && whole % divisor == 0) {
                whole /= divisor;
                scale -= zeros;
                left -= zeros;
            }
        }
        BigDecimal decimal = BigDecimal.valueOf(value < 0 ? -whole : whole, scale);
        return Optional.of(scale < 0 ? decimal.setScale(0) : decimal);
    }
}
