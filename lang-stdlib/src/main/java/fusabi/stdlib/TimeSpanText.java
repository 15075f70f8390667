package fusabi.stdlib;

import java.util.Locale;

/** {@code ToString(format)} of time spans as .NET has it, invariant culture. */
final class TimeSpanText {
    /* https://learn.microsoft.com/dotnet/standard/base-types/standard-timespan-format-strings and its page on custom formats. */

    private static final long TICKS_PER_SECOND = DateText.TICKS_PER_SECOND;
    private static final int FRACTION_DIGITS = 7;

    private final long days;
    private final long hours;
    private final long minutes;
    private final long seconds;
    private final String fraction;

    private TimeSpanText(long ticks) {
        long value = Math.abs(ticks);
        days = Long.divideUnsigned(value, DateText.TICKS_PER_DAY);
        long rest = Long.remainderUnsigned(value, DateText.TICKS_PER_DAY);
        hours = rest / (3600 * TICKS_PER_SECOND);
        minutes = rest / (60 * TICKS_PER_SECOND) % 60;
        seconds = rest / TICKS_PER_SECOND % 60;
        fraction = String.format(Locale.ROOT, "%07d", rest % TICKS_PER_SECOND);
    }

    static String format(long ticks, String format) throws DateText.BadFormat {
        TimeSpanText span = new TimeSpanText(ticks);
        String sign = ticks < 0 ? "-" : "";
        String wanted = format == null || format.isEmpty() ? "c" : format;
        String clock = DateText.twoDigits(span.hours) + ":" + DateText.twoDigits(span.minutes) + ":" + DateText.twoDigits(span.seconds);
        if (wanted.length() > 1) {
            return span.custom(wanted);
        }
        return switch (wanted) {
            case "c", "t", "T" -> sign + (span.days > 0 ? span.days + "." : "") + clock
                    + (span.fraction.equals("0".repeat(FRACTION_DIGITS)) ? "" : "." + span.fraction);
            case "g" -> {
                String digits = span.fraction.replaceAll("0+$", "");
                yield sign + (span.days > 0 ? span.days + ":" : "") + span.hours + clock.substring(2) + (digits.isEmpty() ? "" : "." + digits);
            }
            case "G" -> sign + span.days + ":" + clock + "." + span.fraction;
            default -> throw new DateText.BadFormat();
        };
    }

    private String custom(String pattern) throws DateText.BadFormat {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int count = 1;
            while (i + count < pattern.length() && pattern.charAt(i + count) == c) {
                count++;
            }
            switch (c) {
                case '\'', '"' -> {
                    int close = pattern.indexOf(c, i + 1);
                    if (close < 0) {
                        throw new DateText.BadFormat();
                    }
                    text.append(pattern, i + 1, close);
                    count = close + 1 - i;
                }
                case '\\' -> {
                    if (i + 1 == pattern.length()) {
                        throw new DateText.BadFormat();
                    }
                    text.append(pattern.charAt(i + 1));
                    count = 2;
                }
                case '%' -> {
                    if (i + 1 == pattern.length()) {
                        throw new DateText.BadFormat();
                    }
                    specifier(text, pattern.charAt(i + 1), 1);
                    count = 2;
                }
                default -> specifier(text, c, count);
            }
            i += count;
        }
        return text.toString();
    }

    private void specifier(StringBuilder text, char c, int count) throws DateText.BadFormat {
        if (count > ("fF".indexOf(c) >= 0 ? FRACTION_DIGITS : c == 'd' ? 8 : 2)) {
            throw new DateText.BadFormat();
        }
        switch (c) {
            case 'd' -> padded(text, days, count);
            case 'h' -> padded(text, hours, count);
            case 'm' -> padded(text, minutes, count);
            case 's' -> padded(text, seconds, count);
            case 'f' -> text.append(fraction, 0, count);
            case 'F' -> text.append(fraction.substring(0, count).replaceAll("0+$", ""));
            default -> throw new DateText.BadFormat();
        }
    }

    private static void padded(StringBuilder text, long number, int width) {
        String digits = Long.toString(number);
        text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }
}
