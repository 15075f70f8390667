package fusabi.stdlib;

import fusabi.value.LargeNumbers;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number apart from the machine's words: what formatting and parsing work on. */
sealed interface Numeric {

    /**
     * An integer of a width, or a bigint.
     *
     * @param large what is done with it when it has very many digits
     */
    record Whole(NumericKind kind, BigInteger value, LargeNumbers large) implements Numeric {

        Whole(NumericKind kind, BigInteger value) {
            this(kind, value, LargeNumbers.UNWATCHED);
        }

        static Whole of(int value) {
            return new Whole(NumericKind.INT32, BigInteger.valueOf(value));
        }

        /** Its decimal digits, with a minus sign if need be. */
        String digits() {
            return large.text(value);
        }

        /** The digits of {@link #bits} in base two to the power of {@code size}. */
        String bits(int size) {
            return large.textOfBits(bits(), size);
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
