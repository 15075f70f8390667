package fusabi.value;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The decimal {@code -0.0m}: a zero that remembers its sign, which its bits and its conversion to float show. */
public final class NegativeZero extends BigDecimal {

    @Serial
    private static final long serialVersionUID = 1L;

    private NegativeZero(int scale) {
        super(BigInteger.ZERO, scale);
    }

    /** The value with the other sign. */
    public static BigDecimal negated(BigDecimal value) {
        if (value.signum() != 0) {
            return value.negate();
        }
        return value instanceof NegativeZero ? BigDecimal.valueOf(0, value.scale()) : new NegativeZero(value.scale());
    }

    /** The nearest double, {@code -0.0} for a negative zero. */
    public static double toDouble(BigDecimal value) {
        return value instanceof NegativeZero ? -0.0 : value.doubleValue();
    }
}
