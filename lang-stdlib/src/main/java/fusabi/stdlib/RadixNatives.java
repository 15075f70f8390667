package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.NumericKind;
import java.math.BigInteger;

/** {@code Convert.ToInt32("ff", 16)} and its like, and the way back. */
final class RadixNatives {
    /*
     * .NET reads digits of 32 or 64 bits and looks afterwards whether a narrower type holds them; hence which of several mistakes is told, and
     * of which type. In other bases than ten the digits say the bits, and there is no sign.
     */

    private static final String OVERFLOW = "System.OverflowException";
    private static final String FORMAT = "System.FormatException";
    private static final String ARGUMENT = "System.ArgumentException";

    private final NativeCall call;
    private final NumericKind kind;
    private final int base;

    private RadixNatives(NativeCall call, NumericKind kind, int base) {
        this.call = call;
        this.kind = kind;
        this.base = base;
    }

    static void define(Natives natives) {
        natives.define("Convert.ofDigits", 3, call -> {
            int base = call.intArgument(2);
            checkBase(call, base);
            NumericKind kind = NumberNatives.kind(call, 0);
            String text = call.nullableString(1);
            BigInteger value = text == null ? BigInteger.ZERO : new RadixNatives(call, kind, base).parse(text);
            return Numbers.toWord(call, new Numeric.Whole(kind, value));
        });
        natives.define("Convert.toDigits", 2, call -> {
            int base = call.intArgument(1);
            checkBase(call, base);
            Numeric.Whole number = (Numeric.Whole) Numbers.of(call, call.word(0)).orElseThrow();
            return call.ofText(base == 10 ? number.digits() : number.bits().toString(base));
        });
    }

    private static void checkBase(NativeCall call, int base) {
        if (base != 2 && base != 8 && base != 10 && base != 16) {
            throw call.raise(ARGUMENT, "Invalid Base.");
        }
    }

    private BigInteger parse(String text) {
        if (text.isEmpty()) {
            throw call.raise("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values. (Parameter "
                    + "'Index was out of range. Must be non-negative and less than the size of the collection.')");
        }
        boolean negative = text.charAt(0) == '-';
        if (negative && base != 10) {
            throw call.raise(ARGUMENT, "String cannot contain a minus sign if the base is not 10.");
        }
        if (negative && !kind.isSigned()) {
            throw call.raise(OVERFLOW, "The string was being parsed as an unsigned number and could not have a negative sign.");
        }
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        if (base == 16 && text.regionMatches(true, start, "0x", 0, 2)) {
            start += 2;
        }
        BigInteger size = digits(text, start);
        return fitted(negative ? size.negate() : size);
    }

    /** The number at that place, which the text ends with; at most of 64 bits, or 32 bits for types not wider. */
    private BigInteger digits(String text, int start) {
        boolean wide = kind.bits() == Long.SIZE;
        boolean bits = base != 10 || !kind.isSigned();
        // The most that may be read: 2^31 and 2^63 are allowed for the sake of the negative numbers.
        BigInteger most = bits ? BigInteger.TWO.pow(wide ? 64 : 32).subtract(BigInteger.ONE) : BigInteger.TWO.pow(wide ? 63 : 31);
        NumericKind told = wide ? bits ? NumericKind.UINT64 : NumericKind.INT64 : bits ? NumericKind.UINT32 : NumericKind.INT32;
        BigInteger value = BigInteger.ZERO;
        int end = start;
        for (int digit; end < text.length() && (digit = digit(text.charAt(end))) >= 0; end++) {
            value = value.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit));
            if (value.compareTo(most) > 0) {
                throw overflow(told);
            }
        }
        if (end == start || end < text.length()) {
            throw call.raise(FORMAT, end == start ? "Could not find any recognizable digits."
                    : "Additional non-parsable characters are at the end of the string.");
        }
        return value;
    }

    private int digit(char c) {
        return c < 128 ? Character.digit(c, base) : -1;
    }

    private BigInteger fitted(BigInteger value) {
        boolean signBit = base != 10 && kind.isSigned() && value.bitLength() == kind.bits();
        if (signBit) {
            return value.subtract(BigInteger.ONE.shiftLeft(kind.bits()));
        }
        if (!NumberParser.fits(kind, value)) {
            throw overflow(kind);
        }
        return value;
    }

    private RuntimeException overflow(NumericKind told) {
        Refused refused = NumberParser.overflow(told);
        return call.raise(refused.symbol(), refused.getMessage());
    }
}
