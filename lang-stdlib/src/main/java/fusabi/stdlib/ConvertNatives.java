package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.DecimalOfFloat;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** {@code System.Convert}: checked conversions that round to even. */
final class ConvertNatives {

    /** Bytes or digits that are worked on at once: a multiple of 3 and of 4. */
    private static final int PIECE = 3 << 13;
    /** How many times as long as copying a byte two digits take. */
    private static final int HEX = 4;
    /** Any character that is not ASCII. */
    private static final char NO_DIGIT = 127;

    private ConvertNatives() {}

    static void define(Natives natives) {
        natives.define("Convert.toNumber", 2, call -> Numbers.toWord(call, toNumber(call, NumberNatives.kind(call, 0), call.word(1))));
        natives.define("Convert.toBoolean", 1, call -> Word.ofBool(toBoolean(call, call.word(0))));
        natives.define("Convert.toChar", 1, ConvertNatives::toChar);
        natives.define("Convert.toBase64", 1, ConvertNatives::toBase64);
        natives.define("Convert.ofBase64", 1, ConvertNatives::ofBase64);
        natives.define("Convert.toHex", 1, ConvertNatives::toHex);
        natives.define("Convert.ofHex", 1, ConvertNatives::ofHex);
    }

    private static long toBase64(NativeCall call) {
        byte[] bytes = EncodingNatives.read(call, call.word(0));
        StringBuilder text = large(call, bytes.length * 4L / 3);
        Looks looks = new Looks(call);
        for (int from = 0; from < bytes.length; from += PIECE) {
            int to = Math.min(bytes.length, from + PIECE);
            text.append(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)));
            looks.passed(to - from);
        }
        return call.ofText(text.toString());
    }

    private static long toHex(NativeCall call) {
        byte[] bytes = EncodingNatives.read(call, call.word(0));
        StringBuilder text = large(call, bytes.length * 2L);
        Looks looks = new Looks(call);
        for (int from = 0; from < bytes.length; from += PIECE) {
            int to = Math.min(bytes.length, from + PIECE);
            text.append(HexFormat.of().withUpperCase().formatHex(bytes, from, to));
            looks.passed(HEX * (to - from));
        }
        return call.ofText(text.toString());
    }

    private static long ofHex(NativeCall call) {
        String text = call.stringArgument(0);
        if (text.length() % 2 != 0) {
            throw call.raise("System.FormatException", "The input is not a valid hex string as its length is not a multiple of 2.");
        }
        Work.making(call, text.length());
        byte[] bytes = new byte[text.length() / 2];
        Looks looks = new Looks(call);
        for (int i = 0; i < bytes.length; i++) {
            looks.passed(HEX);
            if (!HexFormat.isHexDigit(text.charAt(2 * i)) || !HexFormat.isHexDigit(text.charAt(2 * i + 1))) {
                throw call.raise("System.FormatException", "The input is not a valid hex string as it contains a non-hex character.");
            }
            bytes[i] = (byte) HexFormat.fromHexDigits(text, 2 * i, 2 * i + 2);
        }
        return EncodingNatives.bytes(call, bytes);
    }

    private static StringBuilder large(NativeCall call, long characters) {
        Work.making(call, characters);
        return new StringBuilder((int) Math.min(characters, Integer.MAX_VALUE - Byte.SIZE));
    }

    private static RuntimeException invalidCast(NativeCall call, String from, String to) {
        return call.raise("System.InvalidCastException", "Invalid cast from '" + from + "' to '" + to + "'.");
    }

    private static RuntimeException notConvertible(NativeCall call, long word) {
        return call.raise("System.InvalidCastException",
                "Unable to cast object of type '" + ObjectNatives.typeFullName(call, word) + "' to type 'System.IConvertible'.");
    }

    private static boolean isConvertible(Optional<Numeric> number) {
        return number.isPresent() && !(number.get() instanceof Numeric.Whole whole && whole.kind() == NumericKind.BIGINT);
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
        if (!isConvertible(number)) {
            throw notConvertible(call, word);
        }
        return switch (number.get()) {
            case Numeric.Whole(var _, BigInteger value, _) -> whole(call, kind, value);
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
        return new Numeric.Exact((real.single() ? DecimalOfFloat.ofSingle((float) real.value()) : DecimalOfFloat.ofDouble(real.value()))
                .orElseThrow(() -> overflow(call, NumericKind.DECIMAL)));
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
        Optional<Numeric> converted = Numbers.isEnum(word) ? Optional.of(Numeric.Whole.of(Word.low(word))) : Numbers.of(call, word);
        if (!isConvertible(converted)) {
            throw notConvertible(call, word);
        }
        return switch (converted.get()) {
            case Numeric.Whole(var _, BigInteger value, _) -> value.signum() != 0;
            case Numeric.Exact(BigDecimal value) -> value.signum() != 0;
            case Numeric.Real(double value, var _) -> value != 0;
        };
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
        if (word != Word.TRUE && word != Word.FALSE && !isConvertible(number)) {
            throw notConvertible(call, word);
        }
        if (number.isPresent() && number.get() instanceof Numeric.Whole(_, BigInteger value, _)) {
            if (value.signum() < 0 || value.bitLength() > Character.SIZE) {
                throw call.raise("System.OverflowException", "Value was either too large or too small for a character.");
            }
            return Word.ofChar((char) value.intValue());
        }
        throw invalidCast(call, ObjectNatives.typeName(call, word), "Char");
    }

    private static long ofBase64(NativeCall call) {
        String text = call.nullableString(0);
        if (text == null) {
            throw Natives.argumentNull(call, "s");
        }
        Work.making(call, text.length());
        byte[] digits = new byte[text.length()];
        int count = 0;
        Looks looks = new Looks(call);
        for (int i = 0; i < text.length(); i++) {
            looks.passed(1);
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                digits[count++] = (byte) Math.min(c, NO_DIGIT);
            }
        }
        byte[] bytes = new byte[count / 4 * 3];
        int length = 0;
        try {
            // Java does not ask for the padding at the end; it may stand nowhere else.
            for (int from = 0; from < count && count % 4 == 0; from += PIECE) {
                int to = Math.min(count, from + PIECE);
                byte[] piece = Base64.getDecoder().decode(Arrays.copyOfRange(digits, from, to));
                if (to < count && piece.length < PIECE / 4 * 3) {
                    throw new IllegalArgumentException();
                }
                System.arraycopy(piece, 0, bytes, length, piece.length);
                length += piece.length;
                looks.passed(to - from);
            }
            if (count % 4 == 0) {
                return EncodingNatives.bytes(call, Arrays.copyOf(bytes, length));
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw call.raise("System.FormatException", "The input is not a valid Base-64 string as it contains a non-base 64 character, "
                + "more than two padding characters, or an illegal character among the padding characters.");
    }
}
