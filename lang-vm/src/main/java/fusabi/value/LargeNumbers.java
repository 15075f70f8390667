package fusabi.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of huge integers, in parts between which somebody looks whether the run must end, and which ask for memory before they take it. */
public final class LargeNumbers {
    /*
     * Products: Karatsuba and Ofman, "Multiplication of multidigit numbers on automata", 1963, down to products that Java makes in a fraction of a
     * millisecond. Quotients: Burnikel and Ziegler, "Fast recursive division", 1998, likewise. Digits: by halves, with powers of ten that are squares of
     * each other. Java has better algorithms for numbers of millions of bits, but none that can be stopped.
     */

    /** For numbers of usual sizes: nobody looks. */
    public static final LargeNumbers UNWATCHED = new LargeNumbers(new Watch() {

        @Override
        public void look() { }

        @Override
        public void room(long bytes) { }
    });

    /** Numbers of so many bits are multiplied and divided at once. */
    static final int AT_ONCE = 1 << 16;
    /** So many digits are read and written at once. */
    private static final int DIGITS_AT_ONCE = 1 << 11;
    /** Digits that say bits, which take no more than reading and writing them. */
    private static final int LOOK_EVERY = 1 << 16;
    /** At least so many bits say what three digits do, and at most so many digits what 4096 bits do. */
    private static final int BITS_OF_THREE_DIGITS = 10;
    private static final long DIGITS_OF_4096_BITS = 1234;

    /** Words up to which products take a time that grows with the square, and how it grows from there: it is found by measuring. */
    private static final double SHORT = 32;
    private static final double KARATSUBA = 0.585;
    private static final double SHORT_UNIT = 0.1;
    private static final double LONG_UNIT = 0.42;
    /** More than any budget has, and few enough to be added up. */
    private static final double MOST_WORK = 1e15;

    private final Watch watch;

    /** @param watch who is told what is being done */
    public LargeNumbers(Watch watch) {
        this.watch = watch;
    }

    /** Whoever has to know of long work. */
    public interface Watch {

        /** A fraction of a millisecond has passed; it may throw to end the work. */
        void look();

        /** So many bytes will be taken; it may throw to refuse them. */
        void room(long bytes);
    }

    /** What it costs to multiply numbers of so many bits, in units of fuel: the same on every machine. */
    public static long work(long xBits, long yBits) {
        double longer = (double) Math.max(xBits, yBits) / Long.SIZE;
        double shorter = (double) Math.min(xBits, yBits) / Long.SIZE;
        return (long) Math.min(MOST_WORK, longer * (shorter <= SHORT ? shorter * SHORT_UNIT : StrictMath.pow(shorter, KARATSUBA) * LONG_UNIT));
    }

    private void room(long bits) {
        if (bits > AT_ONCE) {
            watch.room(bits / Byte.SIZE);
        }
    }

    // ---- products

    /**
     * {@code x * y}.
     *
     * @throws ArithmeticException when it would be larger than Java's integers can be
     */
    public BigInteger product(BigInteger x, BigInteger y) {
        int longer = Math.max(x.bitLength(), y.bitLength());
        int shorter = Math.min(x.bitLength(), y.bitLength());
        if (longer <= AT_ONCE || shorter == 0) {
            return x.multiply(y);
        }
        room(Math.addExact(longer, shorter));
        BigInteger result = magnitude(x.abs(), y.abs());
        return x.signum() == y.signum() ? result : result.negate();
    }

    private BigInteger magnitude(BigInteger x, BigInteger y) {
        if (x.bitLength() < y.bitLength()) {
            return magnitude(y, x);
        }
        if (x.bitLength() <= AT_ONCE) {
            watch.look();
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
    public BigInteger power(BigInteger x, int exponent) {
        if ((long) x.bitLength() * exponent <= AT_ONCE || x.bitLength() <= 1) {
            return x.pow(exponent);
        }
        room((long) x.bitLength() * exponent);
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

    // ---- quotients

    /** The quotient, rounded towards zero; {@code y} is not zero. */
    public BigInteger quotient(BigInteger x, BigInteger y) {
        return isDividedAtOnce(x, y) ? x.divide(y) : divided(x, y)[0];
    }

    /** The remainder, with the sign of {@code x}; {@code y} is not zero. */
    public BigInteger remainder(BigInteger x, BigInteger y) {
        return isDividedAtOnce(x, y) ? x.remainder(y) : divided(x, y)[1];
    }

    private static boolean isDividedAtOnce(BigInteger x, BigInteger y) {
        return x.bitLength() <= AT_ONCE || x.bitLength() < y.bitLength();
    }

    private BigInteger[] divided(BigInteger x, BigInteger y) {
        room((long) x.bitLength() + y.bitLength());
        BigInteger[] result = magnitudes(x.abs(), y.abs());
        if (x.signum() != y.signum()) {
            result[0] = result[0].negate();
        }
        if (x.signum() < 0) {
            result[1] = result[1].negate();
        }
        return result;
    }

    /** Long division in a base that has as many bits as the divisor, or as many as are divided at once. */
    private BigInteger[] magnitudes(BigInteger x, BigInteger y) {
        int halvings = 0;
        while (y.bitLength() - 1 >> halvings >= AT_ONCE) {
            halvings++;
        }
        // So that it can be halved so often.
        int length = halvings == 0 ? AT_ONCE : (y.bitLength() - 1 >> halvings) + 1 << halvings;
        int shift = halvings == 0 ? 0 : length - y.bitLength();
        BigInteger dividend = x.shiftLeft(shift);
        BigInteger[] result = divided(dividend, y.shiftLeft(shift), length, (dividend.bitLength() + length - 1) / length);
        result[1] = result[1].shiftRight(shift);
        return result;
    }

    /** Where the quotient has at most so many digits of {@code length} bits. */
    private BigInteger[] divided(BigInteger x, BigInteger y, int length, int digits) {
        if (digits <= 1) {
            return twoByOne(x, y, length);
        }
        int low = digits / 2 * length;
        BigInteger[] high = divided(x.shiftRight(low), y, length, digits - digits / 2);
        BigInteger[] rest = divided(high[1].shiftLeft(low).add(lowest(x, low)), y, length, digits / 2);
        rest[0] = high[0].shiftLeft(low).add(rest[0]);
        return rest;
    }

    private static BigInteger lowest(BigInteger x, int bits) {
        return x.subtract(x.shiftRight(bits).shiftLeft(bits));
    }

    /** Where the quotient has at most {@code length} bits; if these are more than are divided at once, the divisor has as many. */
    private BigInteger[] twoByOne(BigInteger x, BigInteger y, int length) {
        if (length <= AT_ONCE || x.compareTo(y) < 0) {
            watch.look();
            return x.divideAndRemainder(y);
        }
        int half = length / 2;
        BigInteger[] high = threeByTwo(x.shiftRight(half), y, half);
        BigInteger[] low = threeByTwo(high[1].shiftLeft(half).add(lowest(x, half)), y, half);
        low[0] = high[0].shiftLeft(half).add(low[0]);
        return low;
    }

    /** Where the quotient has at most {@code half} bits, and the divisor twice as many: guessed from its upper half, and corrected. */
    private BigInteger[] threeByTwo(BigInteger x, BigInteger y, int half) {
        BigInteger upper = x.shiftRight(half);
        BigInteger divisor = y.shiftRight(half);
        BigInteger quotient;
        BigInteger rest;
        if (upper.shiftRight(half).compareTo(divisor) < 0) {
            BigInteger[] guess = twoByOne(upper, divisor, half);
            quotient = guess[0];
            rest = guess[1];
        } else {
            quotient = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
            rest = upper.subtract(divisor.shiftLeft(half)).add(divisor);
        }
        rest = rest.shiftLeft(half).add(lowest(x, half)).subtract(product(quotient, lowest(y, half)));
        while (rest.signum() < 0) {
            quotient = quotient.subtract(BigInteger.ONE);
            rest = rest.add(y);
        }
        return new BigInteger[] {quotient, rest};
    }

    // ---- digits

    /** The decimal digits, with a minus sign if need be. */
    public String text(BigInteger x) {
        int most = (int) (x.bitLength() * DIGITS_OF_4096_BITS / 4096) + 2;
        if (most <= DIGITS_AT_ONCE) {
            return x.toString();
        }
        room((long) most * Character.SIZE);
        StringBuilder text = new StringBuilder(most).append(x.signum() < 0 ? "-" : "");
        List<BigInteger> powers = powersOfTen(most);
        write(x.abs(), powers, powers.size() - 1, false, text);
        return text.toString();
    }

    /** Writes a number below the power after {@code level}; with zeros before it when others stand there. */
    private void write(BigInteger x, List<BigInteger> powers, int level, boolean filled, StringBuilder text) {
        if (level < 0) {
            watch.look();
            String digits = x.signum() == 0 && !filled ? "" : x.toString();
            text.repeat('0', filled ? DIGITS_AT_ONCE - digits.length() : 0).append(digits);
            return;
        }
        BigInteger power = powers.get(level);
        if (!filled && x.compareTo(power) < 0) {
            write(x, powers, level - 1, false, text);
            return;
        }
        BigInteger high = quotient(x, power);
        write(high, powers, level - 1, filled, text);
        write(x.subtract(product(high, power)), powers, level - 1, true, text);
    }

    /** The number with these decimal digits. */
    public BigInteger ofText(String digits) {
        if (digits.length() <= DIGITS_AT_ONCE) {
            return new BigInteger(digits);
        }
        room(digits.length() * (long) BITS_OF_THREE_DIGITS / 3);
        List<BigInteger> powers = powersOfTen(digits.length());
        return read(digits, 0, digits.length(), powers, powers.size() - 1);
    }

    private BigInteger read(String digits, int from, int to, List<BigInteger> powers, int level) {
        if (level < 0) {
            watch.look();
            return new BigInteger(digits.substring(from, to));
        }
        int low = DIGITS_AT_ONCE << level;
        if (to - from <= low) {
            return read(digits, from, to, powers, level - 1);
        }
        return product(read(digits, from, to - low, powers, level - 1), powers.get(level)).add(read(digits, to - low, to, powers, level - 1));
    }

    /** The i-th is 10 to the power of {@code DIGITS_AT_ONCE << i}; the last has at least half of so many digits, and no more. */
    private List<BigInteger> powersOfTen(int digits) {
        List<BigInteger> powers = new ArrayList<>();
        BigInteger power = BigInteger.TEN.pow(DIGITS_AT_ONCE);
        for (int length = DIGITS_AT_ONCE; length > 0 && length < digits; length <<= 1) {
            powers.add(power);
            if (length < digits - length) {
                power = product(power, power);
            }
        }
        return powers;
    }

    /** The number with these digits in base two to the power of {@code bits}, at most 8; they are digits of that base. */
    public BigInteger ofBits(String digits, int bits) {
        room((long) digits.length() * bits);
        byte[] bytes = new byte[(int) ((long) digits.length() * bits / Byte.SIZE) + 2];
        for (int i = 0; i < digits.length(); i++) {
            lookAt(i);
            long at = (long) (digits.length() - 1 - i) * bits;
            int digit = Character.digit(digits.charAt(i), 1 << bits) << (int) (at % Byte.SIZE);
            int place = bytes.length - 1 - (int) (at / Byte.SIZE);
            bytes[place] |= (byte) digit;
            bytes[place - 1] |= (byte) (digit >> Byte.SIZE);
        }
        return new BigInteger(1, bytes);
    }

    /** Small letters and digits of a number, not negative, in base two to the power of {@code bits}, at most 8. */
    public String textOfBits(BigInteger x, int bits) {
        int length = Math.max(1, (x.bitLength() + bits - 1) / bits);
        room((long) length * Character.SIZE);
        byte[] bytes = x.toByteArray();
        StringBuilder text = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            lookAt(i);
            long at = (long) i * bits;
            int place = bytes.length - 1 - (int) (at / Byte.SIZE);
            int two = (place > 0 ? (bytes[place - 1] & 0xFF) << Byte.SIZE : 0) | bytes[place] & 0xFF;
            text.append(Character.forDigit(two >> (int) (at % Byte.SIZE) & (1 << bits) - 1, 1 << bits));
        }
        return text.toString();
    }

    private void lookAt(int place) {
        if (place % LOOK_EVERY == LOOK_EVERY - 1) {
            watch.look();
        }
    }
}
