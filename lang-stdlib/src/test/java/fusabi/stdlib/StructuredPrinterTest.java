package fusabi.stdlib;

import fusabi.value.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredPrinterTest {

    private static final Pattern SPRINTF = Pattern.compile("sprintf \"(%[^\"%]*A)\" \\((.*)\\)");
    private static final int ENOUGH = 800;
    private static final int LONG = 1_000_000;

    @Test
    void laysValuesOutAsFSharpDoes() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("layout")) {
            Matcher matcher = SPRINTF.matcher(row.expression());
            if (row.isValue() && matcher.matches()) {
                ValueReader reader = new ValueReader();
                long word;
                try {
                    word = reader.read(matcher.group(2));
                } catch (ValueReader.NotAValue _) {
                    continue;
                }
                checked++;
                FakeCall call = reader.call();
                long format = call.ofObject(Format.parse(matcher.group(1)), 0);
                String actual = call.toText(Natives.all().get("Printf.render1").function().call(call.with(format, word)));
                if (!actual.equals(row.result())) {
                    wrong.add(row.expression() + "\n  expected\n" + row.result() + "\n  actual\n" + actual);
                }
            }
        }
        assertThat(wrong.stream().limit(12)).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    @Test
    void showsTheBeginningOfLongLists() {
        FakeCall call = new FakeCall();
        List<Long> items = new ArrayList<>();
        for (int i = 0; i < LONG; i++) {
            items.add(fusabi.value.Word.ofInt(7));
        }
        String text = StructuredPrinter.print(call, call.list(items), StructuredPrinter.LINE_WIDTH, StructuredPrinter.MOST_LEAVES);
        assertThat(text).startsWith("[7; 7; 7;").endsWith("7; ...]").hasLineCount(4);
    }
}
