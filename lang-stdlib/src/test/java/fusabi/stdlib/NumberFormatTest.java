package fusabi.stdlib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatTest {

    private static final Pattern TO_STRING = Pattern.compile("\\((.*)\\)\\.ToString\\((?:\"((?:[^\"\\\\]|\\\\.)*)\")?\\)");
    private static final int ENOUGH = 600;

    @Test
    void formatsNumbersAsDotnetDoes() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("printf")) {
            Matcher matcher = TO_STRING.matcher(row.expression());
            Optional<Numeric> number = matcher.matches() ? Literals.number(matcher.group(1)) : Optional.empty();
            if (number.isPresent()) {
                checked++;
                String format = matcher.group(2) == null ? "" : matcher.group(2).replace("\\\\", "\\");
                String actual = format(number.get(), format);
                String expected = row.isValue() ? row.result() : row.result().replace("FormatException: ", "");
                if (!actual.equals(expected)) {
                    wrong.add(row.expression() + "\n  expected " + expected + "\n  actual   " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    private static String format(Numeric number, String format) {
        try {
            return NumberFormat.format(number, format);
        } catch (NumberFormat.BadFormat e) {
            return e.getMessage();
        }
    }
}
