package fusabi.stdlib;

import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number apart from the machine's words: what formatting and parsing work on. */
sealed interface Numeric {

    /** An integer of a width, or a bigint. */
    record Whole(NumericKind kind, BigInteger value) implements Numeric {

        static Whole of(int value) {
            return new Whole(NumericKind.INT32, BigInteger.valueOf(value));
        }

        /** The bits at the kind's own width, as a number that is not negative; a bigint's absolute value. */
        BigInteger bits() {
            if (value.signum() >= 0) {
                return value;
            }
            return kind.bits() == 0 ? value.abs() : value.add(BigInteger.ONE.shiftLeft(kind.bits()));
        }
    }

    /** A float, or the double that a float32 widens to. */
    record Real(double value, boolean single) implements Numeric {

        boolean isFinite() {
            return Double.isFinite(value);
        }
    }

    /** A decimal. */
    record Exact(BigDecimal value) implements Numeric {}
}
