package fusabi.stdlib;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextTest {

    private static final Pattern DATE = Pattern.compile(
            "\\(DateTime\\(([0-9, ]+)(, DateTimeKind.Utc)?\\)\\)\\.ToString\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern SPAN = Pattern.compile(

            "\\(TimeSpan(?:\\(([0-9, ]+)\\)|\\.FromTicks ([0-9]+)L)\\)\\.ToString\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final int ENOUGH = 90;

    @Test
    void formatsDatesAndSpansAsDotnetDoes() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("printf")) {
            Matcher date = DATE.matcher(row.expression());
            Matcher span = SPAN.matcher(row.expression());
            String actual;
            if (date.matches()) {
                actual = date(numbers(date.group(1)), date.group(2) != null, date.group(3).replace("\\\\", "\\"));
            } else if (span.matches()) {
                long ticks = span.group(2) != null ? Long.parseLong(span.group(2)) : ticks(numbers(span.group(1)));
                actual = span(ticks, span.group(3).replace("\\\\", "\\"));
            } else {
                continue;
            }
            checked++;
            if (!actual.equals(row.result().replace("FormatException: ", ""))) {
                wrong.add(row.expression() + "\n  expected " + row.result() + "\n  actual   " + actual);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    private static int[] numbers(String text) {
        return Pattern.compile(", *").splitAsStream(text).mapToInt(Integer::parseInt).toArray();
    }

    private static String date(int[] n, boolean utc, String format) {
        LocalDateTime value = n.length == 3 ? LocalDateTime.of(n[0], n[1], n[2], 0, 0)
                : LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5], n.length > 6 ? n[6] * 1_000_000 : 0);
        try {
            return DateText.format(DateText.toTicks(value), utc ? DateText.Zone.UTC : DateText.Zone.UNSPECIFIED, 0, DateText.Shape.DATE_TIME, format);
        } catch (DateText.BadFormat e) {
            return e.getMessage();
        }
    }

    private static long ticks(int[] n) {
        long[] parts = n.length == 3 ? new long[] {0, n[0], n[1], n[2], 0} : new long[] {n[0], n[1], n[2], n[3], n.length > 4 ? n[4] : 0};
        return ((((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3]) * 1000 + parts[4]) * 10_000;
    }

    private static String span(long ticks, String format) {
        try {
            return TimeSpanText.format(ticks, format);
        } catch (DateText.BadFormat e) {
            return e.getMessage();
        }
    }
}
