package fusabi.stdlib;

import fusabi.value.LargeNumbers;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Numbers from text, as .NET's {@code Parse} and F#'s conversion functions read them; invariant culture. */
final class NumberParser {

    /* System.Globalization.NumberStyles. */
    static final int LEADING_WHITE = 1;
    static final int TRAILING_WHITE = 2;
    static final int LEADING_SIGN = 4;
    static final int TRAILING_SIGN = 8;
    static final int PARENTHESES = 0x10;
    static final int DECIMAL_POINT = 0x20;
    static final int THOUSANDS = 0x40;
    static final int EXPONENT = 0x80;
    static final int CURRENCY = 0x100;
    static final int HEX = 0x200;
    static final int BINARY = 0x400;
    static final int INTEGER = LEADING_WHITE | TRAILING_WHITE | LEADING_SIGN;
    static final int NUMBER = INTEGER | TRAILING_SIGN | DECIMAL_POINT | THOUSANDS;
    static final int FLOAT = INTEGER | DECIMAL_POINT | EXPONENT;

    private static final BigDecimal LARGEST_DECIMAL = new BigDecimal("79228162514264337593543950335");
    private static final int LARGEST_SCALE = 28;
    /** A double in the middle between two others has 767 significant digits at most. */
    private static final int MOST_DIGITS = 1_000;
    /** More digits before the point than an integer or a decimal has. */
    private static final int LARGEST_MAGNITUDE = 100;

    private static final Map<NumericKind, String> NAMES = Map.ofEntries(
            Map.entry(NumericKind.SBYTE, "a signed byte"), Map.entry(NumericKind.BYTE, "an unsigned byte"),
            Map.entry(NumericKind.INT16, "an Int16"), Map.entry(NumericKind.UINT16, "a UInt16"), Map.entry(NumericKind.INT32, "an Int32"),
            Map.entry(NumericKind.UINT32, "a UInt32"), Map.entry(NumericKind.INT64, "an Int64"), Map.entry(NumericKind.UINT64, "a UInt64"),
            Map.entry(NumericKind.NATIVEINT, "an Int64"), Map.entry(NumericKind.UNATIVEINT, "a UInt64"),
            Map.entry(NumericKind.DECIMAL, "a Decimal"));

    private NumberParser() {}

    /** Why a text is no number of the kind; the caller raises the exception with this symbol. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final String symbol;

        Refused(String symbol, String message) {
            super(message, null, false, false);
            this.symbol = symbol;
        }

        String symbol() {
            return symbol;
        }
    }

    static Refused format(String text) {
        return new Refused("System.FormatException", "The input string '" + text + "' was not in a correct format.");
    }

    static Refused overflow(NumericKind kind) {
        return new Refused("System.OverflowException", "Value was either too large or too small for " + NAMES.get(kind) + ".");
    }

    private static Refused arithmeticOverflow() {
        return new Refused("System.OverflowException", "Arithmetic operation resulted in an overflow.");
    }

    /** The styles that {@code Parse} of the kind takes when none are given. */
    static int defaultStyles(NumericKind kind) {
        return switch (kind) {
            case FLOAT, FLOAT32 -> FLOAT | THOUSANDS;
            case DECIMAL -> NUMBER;
            default -> INTEGER;
        };
    }

    /** As {@code Int32.Parse(text, styles)} and its like. */
    static Numeric parse(NumericKind kind, String text, int styles) throws Refused {
        return parse(kind, text, styles, LargeNumbers.UNWATCHED);
    }

    /** As above, for texts of any length: {@code large} makes bigints of them. */
    static Numeric parse(NumericKind kind, String text, int styles, LargeNumbers large) throws Refused {
        if (text == null) {
            throw new Refused("System.ArgumentNullException", "Value cannot be null. (Parameter '" + (kind == NumericKind.BIGINT ? "value" : "s") + "')");
        }
        return switch (kind) {
            case FLOAT, FLOAT32 -> real(kind, text, styles);
            case DECIMAL -> decimal(text, styles);
            case BIGINT -> {
                try {
                    yield whole(kind, text, styles, large);
                } catch (Refused _) {
                    throw new Refused("System.FormatException", "The value could not be parsed.");
                }
            }
            default -> whole(kind, text, styles, large);
        };
    }

    private static Numeric whole(NumericKind kind, String text, int styles, LargeNumbers large) throws Refused {
        BigInteger value;
        if ((styles & (HEX | BINARY)) != 0) {
            value = digits(kind, text, styles, large);
        } else {
            BigDecimal exact = scan(kind, text, styles, large).value();
            if (kind != NumericKind.BIGINT && isLarge(exact)) {
                throw overflow(kind);
            }
            if (exact.signum() != 0 && exact.scale() > 0 && exact.stripTrailingZeros().scale() > 0) {
                throw overflow(kind);
            }
            value = exact.toBigInteger();
        }
        if (!fits(kind, value)) {
            throw overflow(kind);
        }
        return new Numeric.Whole(kind, value);
    }

    /** Hexadecimal or binary digits, which say the bits. */
    private static BigInteger digits(NumericKind kind, String text, int styles, LargeNumbers large) throws Refused {
        int radix = (styles & HEX) != 0 ? 16 : 2;
        String inner = strip(text, styles);
        if (!areDigits(inner, radix)) {
            throw format(text);
        }
        if (kind != NumericKind.BIGINT && significant(inner) > Long.SIZE) {
            throw overflow(kind);
        }
        BigInteger bits = large.ofBits(inner, radix == 16 ? 4 : 1);
        if (kind == NumericKind.BIGINT) {
            boolean negative = radix == 16 ? Character.digit(inner.charAt(0), 16) >= 8 : inner.charAt(0) == '1';
            return negative ? bits.subtract(BigInteger.ONE.shiftLeft(inner.length() * (radix == 16 ? 4 : 1))) : bits;
        }
        if (bits.bitLength() > kind.bits()) {
            throw overflow(kind);
        }
        return kind.isSigned() && bits.testBit(kind.bits() - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(kind.bits())) : bits;
    }

    private static boolean areDigits(String text, int radix) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean fits(NumericKind kind, BigInteger value) {
        return kind == NumericKind.BIGINT
                || (kind.isSigned() ? value.bitLength() < kind.bits() : value.signum() >= 0 && value.bitLength() <= kind.bits());
    }

    private static Numeric decimal(String text, int styles) throws Refused {
        BigDecimal value = scan(NumericKind.DECIMAL, text, styles, LargeNumbers.UNWATCHED).value();
        if (isLarge(value)) {
            throw overflow(NumericKind.DECIMAL);
        }
        if (value.scale() < 0) {
            value = value.setScale(0, RoundingMode.UNNECESSARY);
        }
        int scale = Math.min(value.scale(), LARGEST_SCALE);
        // A number that is nothing at this scale: to divide its digits would need a power of ten as long as its exponent is large.
        if (value.precision() - (long) value.scale() < -LARGEST_SCALE) {
            return new Numeric.Exact(new BigDecimal(BigInteger.ZERO, scale));
        }
        BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
        while (rounded.unscaledValue().abs().compareTo(LARGEST_DECIMAL.toBigInteger()) > 0) {
            if (scale == 0) {
                throw overflow(NumericKind.DECIMAL);
            }
            scale--;
            rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
        }
        return new Numeric.Exact(rounded);
    }

    private static Numeric real(NumericKind kind, String text, int styles) throws Refused {
        boolean single = kind == NumericKind.FLOAT32;
        String name = strip(text, styles).toLowerCase(Locale.ROOT);
        switch (name) {
            case "nan", "+nan", "-nan" -> {
                return new Numeric.Real(Double.NaN, single);
            }
            case "infinity", "+infinity" -> {
                return new Numeric.Real(Double.POSITIVE_INFINITY, single);
            }
            case "-infinity" -> {
                return new Numeric.Real(Double.NEGATIVE_INFINITY, single);
            }
            default -> { }
        }
        NumberScanner.Scanned scanned = scan(kind, text, styles, LargeNumbers.UNWATCHED);
        double value = single ? scanned.value().floatValue() : scanned.value().doubleValue();
        return new Numeric.Real(value == 0 && scanned.negative() ? -0.0 : value, single);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String strip(String text, int styles) {
        int start = 0;
        int end = text.length();
        while ((styles & LEADING_WHITE) != 0 && start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while ((styles & TRAILING_WHITE) != 0 && end > start && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static NumberScanner.Scanned scan(NumericKind kind, String text, int styles, LargeNumbers large) throws Refused {
        return NumberScanner.scan(text, strip(text, styles), styles, kind == NumericKind.BIGINT ? Integer.MAX_VALUE : MOST_DIGITS, large);
    }

    /** Whether a number is too large for every kind of limited size. */
    private static boolean isLarge(BigDecimal value) {
        return value.signum() != 0 && (long) value.precision() - value.scale() > LARGEST_MAGNITUDE;
    }

    /** How many digits there are behind leading zeros. */
    private static int significant(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.length() - zeros;
    }

    /** As F#'s conversion functions: {@code int " 0x1F "}, {@code float "1.5"}. */
    static Numeric convert(NumericKind kind, String text, LargeNumbers large) throws Refused {
        if (text == null) {
            throw new Refused("System.ArgumentNullException", "Value cannot be null. (Parameter 's')");
        }
        return switch (kind) {
            case FLOAT, FLOAT32, DECIMAL -> parse(kind, kind == NumericKind.DECIMAL ? text : text.replace("_", ""), FLOAT);
            case BIGINT -> parse(kind, text, INTEGER, large);
            case SBYTE, INT16 -> narrowed(kind, prefixed(NumericKind.INT32, text));
            case BYTE, UINT16 -> narrowed(kind, prefixed(NumericKind.UINT32, text));
            case CHAR -> throw new IllegalArgumentException("char is no number");
            default -> new Numeric.Whole(kind, prefixed(kind, text));
        };
    }

    private static Numeric narrowed(NumericKind kind, BigInteger value) throws Refused {
        if (!fits(kind, value)) {
            throw arithmeticOverflow();
        }
        return new Numeric.Whole(kind, value);
    }

    private static BigInteger prefixed(NumericKind kind, String original) throws Refused {
        String text = strip(original, LEADING_WHITE | TRAILING_WHITE).replace("_", "");
        boolean sign = kind.isSigned() && !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
        int start = sign ? 1 : 0;
        char letter = text.length() > start + 1 && text.charAt(start) == '0' ? Character.toLowerCase(text.charAt(start + 1)) : ' ';
        boolean radix = letter == 'x' || letter == 'o' || letter == 'b';
        if (text.length() <= start || radix && text.length() <= start + 2) {
            throw new Refused("System.FormatException", "Input string was not in a correct format.");
        }
        if (!radix) {
            return ((Numeric.Whole) whole(kind, text, LEADING_SIGN, LargeNumbers.UNWATCHED)).value();
        }
        BigInteger bits = bits(kind, text.substring(start + 2), letter);
        BigInteger value = kind.isSigned() && bits.testBit(kind.bits() - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(kind.bits())) : bits;
        boolean least = value.signum() < 0 && value.bitLength() == kind.bits() - 1 && value.getLowestSetBit() == kind.bits() - 1;
        return sign && text.charAt(0) == '-' && !least ? value.negate() : value;
    }

    private static BigInteger bits(NumericKind kind, String digits, char letter) throws Refused {
        BigInteger value;
        if (letter == 'x') {
            value = ((Numeric.Whole) whole(NumericKind.UINT64, digits, HEX, LargeNumbers.UNWATCHED)).value();
        } else {
            int radix = letter == 'b' ? 2 : 8;
            int good = 0;
            while (good < digits.length() && Character.digit(digits.charAt(good), radix) >= 0) {
                good++;
            }
            if (good < digits.length()) {
                throw new Refused("System.FormatException", good == 0 ? "Could not find any recognizable digits."
                        : "Additional non-parsable characters are at the end of the string.");
            }
            if (significant(digits) > Long.SIZE) {
                throw overflow(NumericKind.UINT64);
            }
            value = new BigInteger(digits, radix);
            if (value.bitLength() > Long.SIZE) {
                throw overflow(NumericKind.UINT64);
            }
        }
        if (value.bitLength() > kind.bits()) {
            throw overflow(kind.bits() == Long.SIZE ? NumericKind.UINT64 : NumericKind.UINT32);
        }
        return value;
    }
}
