package fusabi.stdlib;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time from text by a standard format ({@code c}, {@code g}, {@code G}) or a custom one. */
final class SpanParser {

    private static final Pattern CONSTANT = Pattern.compile("(-)?(?:(\\d{1,8})\\.)?(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{7}))?");
    private static final Pattern GENERAL = Pattern.compile("(-)?(?:(\\d{1,8}):)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?(?:\\.(\\d{1,7}))?");
    private static final Pattern GENERAL_LONG = Pattern.compile("(-)?(\\d{1,8}):(\\d{2}):(\\d{2}):(\\d{2})\\.(\\d{7})");
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int FRACTION_DIGITS = 7;

    private final String text;
    private int at;
    private long days;
    private long hours;
    private long minutes;
    private long seconds;
    private long fraction;

    private SpanParser(String text) {
        this.text = text;
    }

    /** The ticks of the span that {@code text} is in {@code format}. */
    static Optional<Long> parse(String text, String format) {
        return switch (format) {
            case "c", "t", "T" -> whole(CONSTANT, text);
            case "g" -> whole(GENERAL, text);
            case "G" -> whole(GENERAL_LONG, text);
            default -> custom(text, format);
        };
    }

    private static Optional<Long> whole(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        SpanParser parser = new SpanParser(text);
        parser.days = number(found.group(2));
        parser.hours = number(found.group(3));
        parser.minutes = number(found.group(4));
        parser.seconds = number(found.group(5));
        parser.fraction = found.group(6) == null ? 0 : fraction(found.group(6));
        return parser.ticks().map(ticks -> found.group(1) == null ? ticks : -ticks);
    }

    private static Optional<Long> custom(String text, String format) {
        SpanParser parser = new SpanParser(text);
        return parser.matches(format) && parser.at == text.length() ? parser.ticks() : Optional.empty();
    }

    private boolean matches(String format) {
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            int count = 1;
            boolean fits;
            if (c == '\\' && i + 1 < format.length()) {
                fits = literal(format.substring(i + 1, i + 2));
                count = 2;
            } else if (c == '\'' || c == '"') {
                int close = format.indexOf(c, i + 1);
                fits = close > 0 && literal(format.substring(i + 1, close));
                count = close + 1 - i;
            } else if (c == '%') {
                fits = true;
            } else {
                while (i + count < format.length() && format.charAt(i + count) == c) {
                    count++;
                }
                fits = specifier(c, count);
            }
            if (!fits) {
                return false;
            }
            i += count;
        }
        return !format.isEmpty();
    }

    private boolean specifier(char c, int count) {
        switch (c) {
            case 'd' -> days = digits(count, Math.max(count, 8));
            case 'h' -> hours = digits(count, 2);
            case 'm' -> minutes = digits(count, 2);
            case 's' -> seconds = digits(count, 2);
            case 'f', 'F' -> {
                int start = at;
                digits(0, count);
                fraction = at - start < count && c == 'f' || count > FRACTION_DIGITS ? -1 : fraction(text.substring(start, at));
            }
            default -> {
                return false;
            }
        }
        return days >= 0 && hours >= 0 && minutes >= 0 && seconds >= 0 && fraction >= 0;
    }

    private boolean literal(String expected) {
        boolean fits = text.startsWith(expected, at);
        at += expected.length();
        return fits;
    }

    private long digits(int least, int most) {
        int start = at;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start < least ? -1 : number(text.substring(start, at));
    }

    private static long fraction(String digits) {
        return number((digits + "0".repeat(FRACTION_DIGITS)).substring(0, FRACTION_DIGITS));
    }

    private static long number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private Optional<Long> ticks() {
        if (hours >= HOURS || minutes >= SIXTY || seconds >= SIXTY || days > Long.MAX_VALUE / DateText.TICKS_PER_DAY - 1) {
            return Optional.empty();
        }
        return Optional.of((((days * HOURS + hours) * SIXTY + minutes) * SIXTY + seconds) * DateText.TICKS_PER_SECOND + fraction);
    }
}
