package fusabi.print;

import fusabi.syntax.Literal;
import java.math.BigDecimal;

/** Literals as they are written. */
final class Literals {

    private Literals() {}

    static String text(Literal literal) {
        return switch (literal) {
            case Literal.Unit _ -> "()";
            case Literal.Null _ -> "null";
            case Literal.Bool(var value) -> String.valueOf(value);
            case Literal.Char(var value) -> "'" + character(value) + "'";
            case Literal.Text(var value) -> quoted(value);
            case Literal.Bytes(var latin1) -> quoted(latin1) + "B";
            case Literal.SByte(var value) -> value + "y";
            case Literal.Byte(var bits) -> (bits & 0xFF) + "uy";
            case Literal.Int16(var value) -> value + "s";
            case Literal.UInt16(var bits) -> (bits & 0xFFFF) + "us";
            case Literal.Int32(var value) -> String.valueOf(value);
            case Literal.UInt32(var bits) -> Integer.toUnsignedString(bits) + "u";
            case Literal.Int64(var value) -> value + "L";
            case Literal.UInt64(var bits) -> Long.toUnsignedString(bits) + "UL";
            case Literal.NativeInt(var value) -> value + "n";
            case Literal.UNativeInt(var bits) -> Long.toUnsignedString(bits) + "un";
            case Literal.Float(var value) -> real(value);
            case Literal.Float32(var value) -> real(value);
            case Literal.Decimal(var value) -> decimal(value);
            case Literal.BigInt(var value) -> value + "I";
            case Literal.UserNumber(var value, var suffix) -> value + String.valueOf(suffix);
        };
    }

    /** What no digits stand for is written by its bits. */
    private static String real(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : String.format("0x%016XLF", Double.doubleToRawLongBits(value));
    }

    private static String real(float value) {
        return Float.isFinite(value) ? value + "f" : String.format("0x%08Xlf", Float.floatToRawIntBits(value));
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString() + "m";
    }

    private static String character(char value) {
        return switch (value) {
            case '\'' -> "\\'";
            case '"' -> "\"";
            default -> escaped(String.valueOf(value));
        };
    }

    static String quoted(String value) {
        return "\"" + escaped(value) + "\"";
    }

    /** The inside of a plain string that stands for {@code value}. */
    static String escaped(String value) {
        StringBuilder result = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\t' -> result.append("\\t");
                case '\r' -> result.append("\\r");
                case '\\' -> result.append("\\\\");
                case '"' -> result.append("\\\"");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
                        result.append(String.format("\\u%04X", (int) c));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.toString();
    }
}
