package fusabi.stdlib;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Many decimal digits to a number: by halves, since Java's own way takes a time that grows with the square of their number. */
final class BigDigits {

    private static final int DIRECT = 1024;

    private BigDigits() {}

    /** The number of which these are the decimal digits. */
    static BigInteger of(String digits) {
        if (digits.length() <= DIRECT) {
            return new BigInteger(digits);
        }
        // The i-th is 10 to the power of DIRECT << i.
        List<BigInteger> powers = new ArrayList<>();
        powers.add(BigInteger.TEN.pow(DIRECT));
        while (DIRECT << powers.size() < digits.length() && DIRECT << powers.size() > 0) {
            BigInteger last = powers.getLast();
            powers.add(last.multiply(last));
        }
        return of(digits, 0, digits.length(), powers, powers.size() - 1);
    }

    private static BigInteger of(String digits, int from, int to, List<BigInteger> powers, int level) {
        if (to - from <= DIRECT) {
            return new BigInteger(digits.substring(from, to));
        }
        int low = DIRECT << level;
        if (to - from <= low) {
            return of(digits, from, to, powers, level - 1);
        }
        int below = Math.max(0, level - 1);
        return of(digits, from, to - low, powers, below).multiply(powers.get(level)).add(of(digits, to - low, to, powers, below));
    }

    /** How many digits there are behind leading zeros. */
    static int significant(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.length() - zeros;
    }
}
