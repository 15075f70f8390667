package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** {@code System.Convert}: checked conversions that round to even. */
final class ConvertNatives {

    private static final int DOUBLE_DIGITS = 15;
    private static final int SINGLE_DIGITS = 7;
    private static final int LARGEST_SCALE = 28;

    private ConvertNatives() {}

    static void define(Natives natives) {
        natives.define("Convert.toNumber", 2, call -> Numbers.toWord(call, toNumber(call, NumberNatives.kind(call, 0), call.word(1))));
        natives.define("Convert.toBoolean", 1, call -> Word.ofBool(toBoolean(call, call.word(0))));
        natives.define("Convert.toChar", 1, ConvertNatives::toChar);
        natives.define("Convert.ofDigits", 3, ConvertNatives::ofDigits);
        natives.define("Convert.toDigits", 2, ConvertNatives::toDigits);
        natives.define("Convert.toBase64", 1, call -> call.ofText(Base64.getEncoder().encodeToString(bytes(call, call.word(0)))));
        natives.define("Convert.ofBase64", 1, ConvertNatives::ofBase64);
        natives.define("Convert.toHex", 1, call -> call.ofText(HexFormat.of().withUpperCase().formatHex(bytes(call, call.word(0)))));
        natives.define("Convert.ofHex", 1, call -> {
            try {
                return array(call, HexFormat.of().parseHex(call.stringArgument(0)));
            } catch (IllegalArgumentException _) {
                boolean odd = call.stringArgument(0).length() % 2 != 0;
                throw call.raise("System.FormatException", odd ? "The input is not a valid hex string as its length is not a multiple of 2."
                        : "The input is not a valid hex string as it contains a non-hex character.");
            }
        });
    }

    static byte[] bytes(NativeCall call, long array) {
        byte[] bytes = new byte[call.arrayLength(array)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Word.low(call.element(array, i));
        }
        return bytes;
    }

    static long array(NativeCall call, byte[] bytes) {
        call.charge(1 + bytes.length / 8);
        long array = call.newArray(bytes.length, Word.small(SmallKind.BYTE.ordinal(), 0));
        for (int i = 0; i < bytes.length; i++) {
            call.setElement(array, i, Word.small(SmallKind.BYTE.ordinal(), bytes[i] & 0xFF));
        }
        return array;
    }

    private static RuntimeException invalidCast(NativeCall call, String from, String to) {
        return call.raise("System.InvalidCastException", "Invalid cast from '" + from + "' to '" + to + "'.");
    }

    private static RuntimeException overflow(NativeCall call, NumericKind kind) {
        Refused refused = NumberParser.overflow(kind);
        return call.raise(refused.symbol(), refused.getMessage());
    }

    private static Numeric toNumber(NativeCall call, NumericKind kind, long word) {
        if (call.isNull(word)) {
            return whole(call, kind, BigInteger.ZERO);
        }
        if (word == Word.TRUE || word == Word.FALSE) {
            return whole(call, kind, word == Word.TRUE ? BigInteger.ONE : BigInteger.ZERO);
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            if (!kind.isInteger()) {
                throw invalidCast(call, "Char", name(kind));
            }
            return whole(call, kind, BigInteger.valueOf(Word.low(word)));
        }
        if (Numbers.isEnum(word)) {
            return whole(call, kind, BigInteger.valueOf(Word.low(word)));
        }
        String text = Numbers.text(call, word);
        if (text != null) {
            try {
                return NumberParser.parse(kind, text, NumberParser.defaultStyles(kind));
            } catch (Refused refused) {
                throw call.raise(refused.symbol(), refused.getMessage());
            }
        }
        Optional<Numeric> number = Numbers.of(call, word);
        if (number.isEmpty() || number.get() instanceof Numeric.Whole whole && whole.kind() == NumericKind.BIGINT) {
            throw call.raise("System.InvalidCastException",
                    "Unable to cast object of type '" + ObjectNatives.typeFullName(call, word) + "' to type 'System.IConvertible'.");
        }
        return switch (number.get()) {
            case Numeric.Whole(var _, BigInteger value) -> whole(call, kind, value);
            case Numeric.Exact(BigDecimal value) -> ofDecimal(call, kind, value);
            case Numeric.Real real -> ofReal(call, kind, real);
        };
    }

    private static String name(NumericKind kind) {
        return switch (kind) {
            case FLOAT -> "Double";
            case FLOAT32 -> "Single";
            default -> "Decimal";
        };
    }

    private static Numeric whole(NativeCall call, NumericKind kind, BigInteger value) {
        return switch (kind) {
            case FLOAT -> new Numeric.Real(value.doubleValue(), false);
            case FLOAT32 -> new Numeric.Real(value.floatValue(), true);
            case DECIMAL -> new Numeric.Exact(new BigDecimal(value));
            default -> {
                if (!NumberParser.fits(kind, value)) {
                    throw overflow(call, kind);
                }
                yield new Numeric.Whole(kind, value);
            }
        };
    }

    private static Numeric ofDecimal(NativeCall call, NumericKind kind, BigDecimal value) {
        return switch (kind) {
            case FLOAT -> new Numeric.Real(value.doubleValue(), false);
            case FLOAT32 -> new Numeric.Real(value.floatValue(), true);
            case DECIMAL -> new Numeric.Exact(value);
            default -> whole(call, kind, value.setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
        };
    }

    private static Numeric ofReal(NativeCall call, NumericKind kind, Numeric.Real real) {
        double value = real.value();
        switch (kind) {
            case FLOAT -> {
                return new Numeric.Real(value, false);
            }
            case FLOAT32 -> {
                return new Numeric.Real((float) value, true);
            }
            case DECIMAL -> {
                return toDecimal(call, real);
            }
            default -> { }
        }
        boolean viaInt = kind.bits() < Integer.SIZE;
        boolean arithmetic = kind.bits() == Long.SIZE;
        double rounded = Math.rint(value);
        BigInteger integer = Double.isFinite(rounded) ? new BigDecimal(rounded).toBigInteger() : null;
        NumericKind first = viaInt ? NumericKind.INT32 : kind;
        if (integer == null || !NumberParser.fits(first, integer)) {
            if (arithmetic) {
                throw call.raise("System.OverflowException", "Arithmetic operation resulted in an overflow.");
            }
            throw overflow(call, first);
        }
        return whole(call, kind, integer);
    }

    private static Numeric toDecimal(NativeCall call, Numeric.Real real) {
        if (!real.isFinite() || Math.abs(real.value()) >= 7.9228162514264338e28) {
            throw overflow(call, NumericKind.DECIMAL);
        }
        int digits = real.single() ? SINGLE_DIGITS : DOUBLE_DIGITS;
        BigDecimal value = new BigDecimal(real.value()).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return new Numeric.Exact(value.setScale(Math.min(Math.max(value.scale(), 0), LARGEST_SCALE), RoundingMode.HALF_EVEN));
    }

    private static boolean toBoolean(NativeCall call, long word) {
        if (call.isNull(word)) {
            return false;
        }
        String text = Numbers.text(call, word);
        if (text != null) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw call.raise("System.FormatException", "String '" + text + "' was not recognized as a valid Boolean.");
            };
        }
        if (word == Word.TRUE || word == Word.FALSE) {
            return word == Word.TRUE;
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            throw invalidCast(call, "Char", "Boolean");
        }
        return Numbers.of(call, word).map(number -> switch (number) {
            case Numeric.Whole(var _, BigInteger value) -> value.signum() != 0;
            case Numeric.Exact(BigDecimal value) -> value.signum() != 0;
            case Numeric.Real(double value, var _) -> value != 0;
        }).orElseGet(() -> Word.low(word) != 0);
    }

    private static long toChar(NativeCall call) {
        long word = call.word(0);
        if (call.isNull(word)) {
            return Word.ofChar('\0');
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            return word;
        }
        String text = Numbers.text(call, word);
        if (text != null) {
            if (text.length() != 1) {
                throw call.raise("System.FormatException", "String must be exactly one character long.");
            }
            return Word.ofChar(text.charAt(0));
        }
        Optional<Numeric> number = Numbers.of(call, word);
        if (number.isPresent() && number.get() instanceof Numeric.Whole(var _, BigInteger value)) {
            if (value.signum() < 0 || value.bitLength() > Character.SIZE) {
                throw call.raise("System.OverflowException", "Value was either too large or too small for a character.");
            }
            return Word.ofChar((char) value.intValue());
        }
        throw invalidCast(call, ObjectNatives.typeName(call, word), "Char");
    }

    private static void checkBase(NativeCall call, int base) {
        if (base != 2 && base != 8 && base != 10 && base != 16) {
            throw call.raise("System.ArgumentException", "Invalid Base.");
        }
    }

    private static long ofDigits(NativeCall call) {
        NumericKind kind = NumberNatives.kind(call, 0);
        String text = call.nullableString(1);
        int base = call.intArgument(2);
        checkBase(call, base);
        if (text == null) {
            return Numbers.toWord(call, new Numeric.Whole(kind, BigInteger.ZERO));
        }
        if (text.isEmpty()) {
            throw Natives.outOfRange(call, "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
        }
        boolean negative = base == 10 && text.startsWith("-");
        if (text.startsWith("-") && base != 10) {
            throw call.raise("System.ArgumentException", "String cannot contain a minus sign if the base is not 10.");
        }
        int start = negative || text.startsWith("+") ? 1 : 0;
        if (base == 16 && text.regionMatches(true, start, "0x", 0, 2)) {
            start += 2;
        }
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), base) >= 0) {
            end++;
        }
        if (end == start || end < text.length()) {
            throw call.raise("System.FormatException", end == start ? "Could not find any recognizable digits."
                    : "Additional non-parsable characters are at the end of the string.");
        }
        BigInteger bits = new BigInteger(text.substring(start, end), base);
        boolean wraps = base != 10 && kind.isSigned() && bits.bitLength() == kind.bits();
        if (base != 10 && bits.bitLength() > kind.bits() && kind.bits() >= Integer.SIZE) {
            throw overflow(call, kind.bits() == Integer.SIZE ? NumericKind.UINT32 : NumericKind.UINT64);
        }
        BigInteger value = wraps ? bits.subtract(BigInteger.ONE.shiftLeft(kind.bits())) : negative ? bits.negate() : bits;
        return Numbers.toWord(call, whole(call, kind, value));
    }

    private static long toDigits(NativeCall call) {
        int base = call.intArgument(1);
        checkBase(call, base);
        Numeric.Whole number = (Numeric.Whole) Numbers.of(call, call.word(0)).orElseThrow();
        return call.ofText(base == 10 ? number.value().toString() : number.bits().toString(base));
    }

    private static long ofBase64(NativeCall call) {
        try {
            return array(call, Base64.getDecoder().decode(call.stringArgument(0).replaceAll("[ \\t\\r\\n]", "")));
        } catch (IllegalArgumentException _) {
            throw call.raise("System.FormatException", "The input is not a valid Base-64 string as it contains a non-base 64 character, "
                    + "more than two padding characters, or an illegal character among the padding characters.");
        }
    }
}
