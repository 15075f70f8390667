package fusabi.stdlib;

import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.LargeNumbers;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberParserTest {

    private static final Map<String, NumericKind> TYPES = Map.ofEntries(
            Map.entry("Int32", NumericKind.INT32), Map.entry("Int64", NumericKind.INT64), Map.entry("UInt64", NumericKind.UINT64),
            Map.entry("Byte", NumericKind.BYTE), Map.entry("bigint", NumericKind.BIGINT), Map.entry("Double", NumericKind.FLOAT),
            Map.entry("Single", NumericKind.FLOAT32), Map.entry("Decimal", NumericKind.DECIMAL));
    private static final Map<String, NumericKind> FUNCTIONS = Map.ofEntries(
            Map.entry("sbyte", NumericKind.SBYTE), Map.entry("byte", NumericKind.BYTE), Map.entry("int16", NumericKind.INT16),
            Map.entry("uint16", NumericKind.UINT16), Map.entry("int", NumericKind.INT32), Map.entry("uint32", NumericKind.UINT32),
            Map.entry("int64", NumericKind.INT64), Map.entry("uint64", NumericKind.UINT64), Map.entry("float", NumericKind.FLOAT),
            Map.entry("float32", NumericKind.FLOAT32), Map.entry("decimal", NumericKind.DECIMAL));
    private static final Pattern PARSE = Pattern.compile("(\\w+)\\.(Parse|TryParse) \"([^\"\\\\]*)\"");
    private static final Pattern CONVERT = Pattern.compile("(\\w+) \"([^\"\\\\]*)\"");
    private static final int ENOUGH = 500;

    /** Parses one text; what came of it in the table's words. */
    private interface Parser {
        Numeric parse() throws Refused;
    }

    @Test
    void readsTextAsDotnetAndTheConversionFunctionsDo() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("conversions")) {
            Optional<String> actual = actual(row);
            if (actual.isPresent()) {
                checked++;
                if (!actual.get().equals(expected(row))) {
                    wrong.add(row.expression() + "\n  expected " + row.result() + "\n  actual   " + actual.get());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    private static String expected(Golden.Row row) {
        String result = row.result();
        boolean isTry = row.expression().contains("TryParse");
        if (!row.isValue()) {
            return result;
        }
        if (isTry && result.startsWith("(false")) {
            return "false";
        }
        String value = isTry ? result.substring("(true, ".length(), result.length() - 1) : result;
        return Literals.number(value.replace("infinityf", "infinity").replace("nanf", "nan"))
                .map(NumberParserTest::show).orElse("no number: " + value);
    }

    private static Optional<String> actual(Golden.Row row) {
        Matcher parse = PARSE.matcher(row.expression());
        if (parse.matches() && TYPES.containsKey(parse.group(1))) {
            NumericKind kind = TYPES.get(parse.group(1));
            return Optional.of(run(
                    () -> NumberParser.parse(kind, parse.group(3), NumberParser.defaultStyles(kind)), parse.group(2).equals("TryParse")));
        }
        Matcher convert = CONVERT.matcher(row.expression());
        if (convert.matches() && FUNCTIONS.containsKey(convert.group(1))) {
            return Optional.of(run(() -> NumberParser.convert(FUNCTIONS.get(convert.group(1)), convert.group(2), LargeNumbers.UNWATCHED), false));
        }
        return Optional.empty();
    }

    private static String run(Parser parser, boolean isTry) {
        try {
            return show(parser.parse());
        } catch (Refused refused) {
            return isTry ? "false" : refused.symbol().replace("System.", "") + ": " + refused.getMessage();
        }
    }

    private static String show(Numeric number) {
        return switch (number) {
            case Numeric.Whole(var _, var value, _) -> value.toString();
            case Numeric.Exact(var value) -> value.toPlainString();
            case Numeric.Real real -> Double.toString((float) real.value());
        };
    }
}
