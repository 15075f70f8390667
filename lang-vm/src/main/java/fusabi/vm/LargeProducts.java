package fusabi.vm;

import java.math.BigInteger;

/** Products of huge numbers, in parts between which somebody may look whether the run must end. */
final class LargeProducts {
    /*
     * Karatsuba and Ofman, "Multiplication of multidigit numbers on automata", 1963, down to products that Java makes in less than a millisecond. Java
     * itself goes on with Toom and Cook's, a little better for numbers of millions of bits, but without a look.
     */

    /** Numbers of so many bits are multiplied at once. */
    static final int AT_ONCE = 1 << 18;

    private final Runnable look;

    /** @param look what to do between two parts */
    LargeProducts(Runnable look) {
        this.look = look;
    }

    BigInteger product(BigInteger x, BigInteger y) {
        int longer = Math.max(x.bitLength(), y.bitLength());
        int shorter = Math.min(x.bitLength(), y.bitLength());
        if (longer <= AT_ONCE || shorter == 0) {
            return x.multiply(y);
        }
        BigInteger result = magnitude(x.abs(), y.abs());
        return x.signum() == y.signum() ? result : result.negate();
    }

    private BigInteger magnitude(BigInteger x, BigInteger y) {
        if (x.bitLength() < y.bitLength()) {
            return magnitude(y, x);
        }
        if (x.bitLength() <= AT_ONCE) {
            look.run();
            return x.multiply(y);
        }
        int half = (x.bitLength() + 1) / 2;
        BigInteger high = x.shiftRight(half);
        BigInteger low = x.subtract(high.shiftLeft(half));
        if (y.bitLength() <= half) {
            return magnitude(high, y).shiftLeft(half).add(magnitude(low, y));
        }
        BigInteger otherHigh = y.shiftRight(half);
        BigInteger otherLow = y.subtract(otherHigh.shiftLeft(half));
        BigInteger highs = magnitude(high, otherHigh);
        BigInteger lows = magnitude(low, otherLow);
        BigInteger mixed = magnitude(high.add(low), otherHigh.add(otherLow)).subtract(highs).subtract(lows);
        return highs.shiftLeft(2 * half).add(mixed.shiftLeft(half)).add(lows);
    }

    /** By squaring; {@code exponent} is not negative. */
    BigInteger power(BigInteger x, int exponent) {
        if ((long) x.bitLength() * exponent <= AT_ONCE || x.bitLength() <= 1) {
            return x.pow(exponent);
        }
        // Java's own takes the factors of two apart.
        int zeros = x.getLowestSetBit();
        BigInteger odd = x.shiftRight(zeros);
        BigInteger result = BigInteger.ONE;
        for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
            result = product(result, result);
            if ((exponent >>> bit & 1) != 0) {
                result = product(result, odd);
            }
        }
        return result.shiftLeft(Math.multiplyExact(zeros, exponent));
    }
}
