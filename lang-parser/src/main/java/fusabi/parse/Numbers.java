package fusabi.parse;

import fusabi.syntax.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Number literals: from what is written to its value. */
final class Numbers {

    /** A number, or what is wrong with it: then {@code literal} is null and {@code code} and {@code message} say what. */
    record Result(Literal literal, String code, String message) {

        private static Result of(Literal literal) {
            return new Result(literal, "", "");
        }

        private static Result invalid(String text) {
            return new Result(null, "FS1156", "`" + Vocabulary.shortened(text) + "` is not a valid number");
        }

        private static Result outOfRange(String code, String text, String type) {
            return new Result(null, code, "`" + Vocabulary.shortened(text) + "` is outside the range of `" + type + "`");
        }
    }

    /** Far above every number that means something; turning many digits into bits takes quadratic time. */
    private static final int MOST_CHARACTERS = 10_000;
    private static final int DECIMAL_PLACES = 28;
    private static final int DECIMAL_BITS = 96;
    /** The digits before the point of a decimal, and more. */
    private static final int DECIMAL_DIGITS = 40;

    private Numbers() {}

    /** Whether a sign before this number becomes part of it: not for unsigned ones, for which minus is no value. */
    static boolean takesSign(String text) {
        String suffix = suffixOf(text);
        return !suffix.startsWith("u") && !suffix.equals("UL") && !(isPrefixed(text) && suffix.toLowerCase(Locale.ROOT).equals("lf"));
    }

    private static boolean isPrefixed(String text) {
        return text.length() > 1 && text.charAt(0) == '0' && "xXoObB".indexOf(text.charAt(1)) >= 0;
    }

    private static String suffixOf(String text) {
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        if (hex && (text.endsWith("lf") || text.endsWith("LF"))) {
            return text.substring(text.length() - 2);
        }
        int i = text.length();
        while (i > (isPrefixed(text) ? 2 : 0) && Character.isLetter(text.charAt(i - 1)) && !(hex && isHexDigit(text.charAt(i - 1)))) {
            i--;
        }
        return text.substring(i);
    }

    private static boolean isHexDigit(char c) {
        return Character.digit(c, 16) >= 0;
    }

    /** The value of a NUMBER token, which may begin with a sign. */
    static Result parse(String written) {
        if (written.length() < 9 && isPlain(written)) {
            return Result.of(new Literal.Int32(Integer.parseInt(written)));
        }
        if (written.length() > MOST_CHARACTERS) {
            return new Result(null, "FU0002", "this number has more than " + MOST_CHARACTERS + " digits");
        }
        boolean negative = written.startsWith("-");
        String text = negative || written.startsWith("+") ? written.substring(1) : written;
        if (isPrefixed(text)) {
            return prefixed(written, text, negative);
        }
        String suffix = suffixOf(text);
        String digits = text.substring(0, text.length() - suffix.length());
        if (suffix.length() > 1 && (suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E') || suffix.equalsIgnoreCase("e")) {
            return Result.invalid(written);
        }
        if (!isWellFormed(digits)) {
            return Result.invalid(written);
        }
        String plain = digits.replace("_", "");
        boolean fraction = plain.indexOf('.') >= 0 || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0;
        String signed = negative ? "-" + plain : plain;
        return switch (suffix) {
            case "" -> fraction ? Result.of(new Literal.Float(Double.parseDouble(signed))) : integer(written, signed, "");
            case "f", "F" -> Result.of(new Literal.Float32(Float.parseFloat(signed)));
            case "m", "M" -> decimal(written, signed);
            default -> fraction ? Result.invalid(written) : integer(written, signed, suffix);
        };
    }

    /** Digits only: nearly all numbers, and not worth the classes that the others need. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(i == 0 && c == '-' && text.length() > 1)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Digits and underscores between digits, perhaps a fraction and an exponent. */
    private static boolean isWellFormed(String digits) {
        boolean afterDigit = false;
        boolean point = false;
        boolean exponent = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                afterDigit = true;
            } else if (c == '_') {
                if (!afterDigit || i + 1 == digits.length()) {
                    return false;
                }
            } else if (c == '.' && !point && !exponent) {
                point = true;
            } else if ((c == 'e' || c == 'E') && !exponent) {
                exponent = true;
                afterDigit = false;
                if (i + 1 < digits.length() && (digits.charAt(i + 1) == '-' || digits.charAt(i + 1) == '+')) {
                    i++;
                }
            } else {
                return false;
            }
        }
        return afterDigit;
    }

    private static Result decimal(String written, String signed) {
        BigDecimal value = new BigDecimal(signed.endsWith(".") ? signed + "0" : signed);
        long magnitude = (long) value.precision() - value.scale();
        boolean isLarge = value.signum() != 0
                && (magnitude > DECIMAL_DIGITS || magnitude > 0 && value.abs().toBigInteger().bitLength() > DECIMAL_BITS);
        if (isLarge) {
            return Result.outOfRange("FS1154", written, "decimal");
        }
        if (value.signum() == 0 || magnitude < -DECIMAL_DIGITS) {
            value = BigDecimal.valueOf(0, Math.clamp(value.scale(), 0, DECIMAL_PLACES));
        } else if (value.scale() < 0) {
            value = value.setScale(0);
        }
        int places = Math.min(value.scale(), DECIMAL_PLACES);
        BigDecimal exact = value;
        value = exact.setScale(places, RoundingMode.HALF_EVEN);
        while (value.unscaledValue().bitLength() > DECIMAL_BITS) {
            places--;
            value = exact.setScale(places, RoundingMode.HALF_EVEN);
        }
        return Result.of(new Literal.Decimal(value));
    }

    private static Result prefixed(String written, String text, boolean negative) {
        int radix = switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            default -> 2;
        };
        String suffix = suffixOf(text);
        String body = text.substring(2, text.length() - suffix.length());
        String digits = body.replace("_", "");
        if (digits.isEmpty() || body.endsWith("_") || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return Result.invalid(written);
        }
        BigInteger value = new BigInteger(digits, radix);
        if (suffix.equals("lf") || suffix.equals("LF")) {
            return suffix.equals("lf")
                    ? value.bitLength() > 32 ? Result.outOfRange("FS1153", written, "float32")
                            : Result.of(new Literal.Float32(Float.intBitsToFloat(value.intValue())))
                    : value.bitLength() > 64 ? Result.outOfRange("FS1153", written, "float")
                            : Result.of(new Literal.Float(Double.longBitsToDouble(value.longValue())));
        }
        return integerOf(written, negative ? value.negate() : value, suffix, true);
    }

    private static Result integer(String written, String signed, String suffix) {
        return integerOf(written, new BigInteger(signed), suffix, false);
    }

    private static Result integerOf(String written, BigInteger value, String suffix, boolean bits) {
        return switch (suffix) {
            case "", "l" -> fits(value, 32, true, bits)
                    ? Result.of(new Literal.Int32(value.intValue())) : Result.outOfRange("FS1147", written, "int");
            case "y" -> fits(value, 8, true, bits)
                    ? Result.of(new Literal.SByte(value.byteValue())) : Result.outOfRange("FS1142", written, "sbyte");
            case "uy" -> fits(value, 8, false, bits)
                    ? Result.of(new Literal.Byte(value.byteValue())) : Result.outOfRange("FS1144", written, "byte");
            case "s" -> fits(value, 16, true, bits)
                    ? Result.of(new Literal.Int16(value.shortValue())) : Result.outOfRange("FS1145", written, "int16");
            case "us" -> fits(value, 16, false, bits)
                    ? Result.of(new Literal.UInt16(value.shortValue())) : Result.outOfRange("FS1146", written, "uint16");
            case "u", "ul" -> fits(value, 32, false, bits)
                    ? Result.of(new Literal.UInt32(value.intValue())) : Result.outOfRange("FS1148", written, "uint32");
            case "L" -> fits(value, 64, true, bits)
                    ? Result.of(new Literal.Int64(value.longValue())) : Result.outOfRange("FS1149", written, "int64");
            case "UL", "uL" -> fits(value, 64, false, bits)
                    ? Result.of(new Literal.UInt64(value.longValue())) : Result.outOfRange("FS1150", written, "uint64");
            case "n" -> fits(value, 64, true, bits)
                    ? Result.of(new Literal.NativeInt(value.longValue())) : Result.outOfRange("FS1151", written, "nativeint");
            case "un" -> fits(value, 64, false, bits)
                    ? Result.of(new Literal.UNativeInt(value.longValue())) : Result.outOfRange("FS1152", written, "unativeint");
            case "I" -> Result.of(new Literal.BigInt(value));
            case "Q", "R", "Z", "N", "G" -> Result.of(new Literal.UserNumber(value, suffix.charAt(0)));
            default -> Result.invalid(written);
        };
    }

    /** Whether {@code value} has a place in so many bits; {@code 0xFF} and its like may name a signed number's bits. */
    private static boolean fits(BigInteger value, int width, boolean signed, boolean bits) {
        if (!signed || bits) {
            return value.signum() >= 0 ? value.bitLength() <= width : signed && value.bitLength() < width;
        }
        return value.bitLength() < width;
    }
}
