package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Map;
import java.util.Optional;

/** What {@code %A} shows for values without parts: numbers with their suffixes, quoted strings and chars. */
final class LeafText {

    private static final Map<NumericKind, String> SUFFIXES = Map.ofEntries(
            Map.entry(NumericKind.SBYTE, "y"), Map.entry(NumericKind.BYTE, "uy"), Map.entry(NumericKind.INT16, "s"),
            Map.entry(NumericKind.UINT16, "us"), Map.entry(NumericKind.INT32, ""), Map.entry(NumericKind.UINT32, "u"),
            Map.entry(NumericKind.INT64, "L"), Map.entry(NumericKind.UINT64, "UL"), Map.entry(NumericKind.NATIVEINT, "n"),
            Map.entry(NumericKind.UNATIVEINT, "un"), Map.entry(NumericKind.BIGINT, ""));
    private static final int REAL_DIGITS = 10;
    private static final int FIRST_PLAIN_CHAR = 32;
    private static final int DELETE = 127;
    private static final int LAST_CONTROL_CHAR = 159;

    private LeafText() {}

    /** The text of a number, string, char, bool or enum; nothing for everything else. */
    static Optional<String> of(NativeCall call, long word) {
        if (word == Word.TRUE || word == Word.FALSE) {
            return Optional.of(word == Word.TRUE ? "true" : "false");
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            return Optional.of(quoted((char) Word.low(word)));
        }
        if (Numbers.isEnum(word)) {
            return Optional.of(EnumText.name(call.describe(word), Word.low(word)));
        }
        String text = Numbers.text(call, word);
        return text != null ? Optional.of('"' + text + '"') : Numbers.of(call, word).map(LeafText::number);
    }

    private static String number(Numeric number) {
        return switch (number) {
            case Numeric.Whole whole -> whole.digits() + SUFFIXES.get(whole.kind());
            case Numeric.Exact(var value) -> value.toPlainString() + "M";
            case Numeric.Real real -> real(real);
        };
    }

    private static String real(Numeric.Real number) {
        double value = number.value();
        String suffix = number.single() ? "f" : "";
        if (!number.isFinite()) {
            return (Double.isNaN(value) ? "nan" : value > 0 ? "infinity" : "-infinity") + suffix;
        }
        if (value == 0 && number.single()) {
            return "0.0f";
        }
        Digits digits = Digits.significant(value, REAL_DIGITS);
        String text = (digits.negative() ? "-" : "") + digits.general(REAL_DIGITS, 'e');
        boolean looksWhole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        boolean pointed = looksWhole && !(number.single() && digits.scale() >= REAL_DIGITS);
        return (pointed ? text + ".0" : text) + suffix;
    }

    private static String quoted(char c) {
        String text = switch (c) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            default -> c < FIRST_PLAIN_CHAR || c >= DELETE && c <= LAST_CONTROL_CHAR
                    ? "\\" + (char) ('0' + c / 100) + (char) ('0' + c / 10 % 10) + (char) ('0' + c % 10) : String.valueOf(c);
        };
        return "'" + text + "'";
    }
}
