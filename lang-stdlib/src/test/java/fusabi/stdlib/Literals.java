package fusabi.stdlib;

import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number literals and small expressions of the golden tables. */
final class Literals {

    private static final Map<String, Double> NAMES = Map.of("nan", Double.NaN, "infinity", Double.POSITIVE_INFINITY,
            "-infinity", Double.NEGATIVE_INFINITY, "0.1 + 0.2", 0.1 + 0.2, "1.0 / 3.0", 1.0 / 3.0, "1e15 + 0.5", 1e15 + 0.5);
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]*\\.?[0-9]*(?:e[-+]?[0-9]+)?)(uy|y|us|s|ul|UL|u|L|m|M|f|I|)");

    private Literals() {}

    static Optional<Numeric> number(String expression) {
        String text = expression.strip();
        while (text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        if (NAMES.containsKey(text)) {
            return Optional.of(new Numeric.Real(NAMES.get(text), false));
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        if (digits.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(switch (matcher.group(2)) {
            case "" -> digits.contains(".") || digits.contains("e") ? new Numeric.Real(Double.parseDouble(digits), false)
                    : whole(NumericKind.INT32, digits);
            case "m", "M" -> new Numeric.Exact(new BigDecimal(digits));
            case "f" -> new Numeric.Real(Float.parseFloat(digits), true);
            case "I" -> whole(NumericKind.BIGINT, digits);
            case "y" -> whole(NumericKind.SBYTE, digits);
            case "uy" -> whole(NumericKind.BYTE, digits);
            case "s" -> whole(NumericKind.INT16, digits);
            case "us" -> whole(NumericKind.UINT16, digits);
            case "u", "ul" -> whole(NumericKind.UINT32, digits);
            case "L" -> whole(NumericKind.INT64, digits);
            default -> whole(NumericKind.UINT64, digits);
        });
    }

    private static Numeric whole(NumericKind kind, String digits) {
        return new Numeric.Whole(kind, new BigInteger(digits));
    }
}
