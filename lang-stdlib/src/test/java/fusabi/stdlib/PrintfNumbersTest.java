package fusabi.stdlib;

import fusabi.value.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintfNumbersTest {

    private static final Pattern SPRINTF = Pattern.compile("sprintf \"(\\[?%[^\"%]*[diuxXoBeEfFgGM]\\]?)\" (.*)");
    private static final int ENOUGH = 1200;

    @Test
    void formatsNumbersAsTheOriginalDoes() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("printf")) {
            Matcher matcher = SPRINTF.matcher(row.expression());
            Optional<Numeric> number = row.isValue() && matcher.matches() ? Literals.number(matcher.group(2)) : Optional.empty();
            if (number.isPresent()) {
                checked++;
                String actual = render(Format.parse(matcher.group(1)), number.get());
                if (!actual.equals(row.result())) {
                    wrong.add(row.expression() + "\n  expected " + row.result() + "\n  actual   " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    @Test
    void takesFormatsApart() {
        assertThat(Format.parse("a%%b%-5.*d c%6P(F2)%5d%P()").pieces()).containsExactly(
                new Format.Text("a%b"), new Format.Hole("-", 5, Format.STAR, 'd', ""), new Format.Text(" c"),
                new Format.Hole("", 6, Format.NONE, 'P', "F2"), new Format.Hole("", 5, Format.NONE, 'd', ""));
    }

    private static String render(Format format, Numeric number) {
        StringBuilder text = new StringBuilder();
        for (Format.Piece piece : format.pieces()) {
            switch (piece) {
                case Format.Text(String value) -> text.append(value);
                case Format.Hole hole -> text.append(PrintfNumbers.format(hole, hole.width(), hole.precision(), number));
            }
        }
        return text.toString();
    }
}
