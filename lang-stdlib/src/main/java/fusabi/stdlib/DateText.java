package fusabi.stdlib;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** {@code ToString(format)} of dates and times as .NET has it, invariant culture. */
final class DateText {
    /* https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings and its page on custom formats. */

    static final long TICKS_PER_SECOND = 10_000_000L;
    static final long TICKS_PER_DAY = 86_400L * TICKS_PER_SECOND;
    private static final long NANOS_PER_TICK = 100;
    private static final int MOST_FRACTION_DIGITS = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final Map<Character, String> STANDARD = Map.ofEntries(
            Map.entry('d', "MM/dd/yyyy"), Map.entry('D', "dddd, dd MMMM yyyy"), Map.entry('f', "dddd, dd MMMM yyyy HH:mm"),
            Map.entry('F', "dddd, dd MMMM yyyy HH:mm:ss"), Map.entry('g', "MM/dd/yyyy HH:mm"), Map.entry('G', "MM/dd/yyyy HH:mm:ss"),
            Map.entry('m', "MMMM dd"), Map.entry('M', "MMMM dd"), Map.entry('o', "yyyy-MM-dd'T'HH:mm:ss.fffffffK"),
            Map.entry('O', "yyyy-MM-dd'T'HH:mm:ss.fffffffK"), Map.entry('r', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"),
            Map.entry('R', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"), Map.entry('s', "yyyy-MM-dd'T'HH:mm:ss"), Map.entry('t', "HH:mm"),
            Map.entry('T', "HH:mm:ss"), Map.entry('u', "yyyy-MM-dd HH:mm:ss'Z'"), Map.entry('U', "dddd, dd MMMM yyyy HH:mm:ss"),
            Map.entry('y', "yyyy MMMM"), Map.entry('Y', "yyyy MMMM"));
    private static final Map<Character, String> DATE_ONLY = Map.of('d', "MM/dd/yyyy", 'D', "dddd, dd MMMM yyyy", 'm', "MMMM dd", 'M', "MMMM dd",
            'o', "yyyy-MM-dd", 'O', "yyyy-MM-dd", 'r', "ddd, dd MMM yyyy", 'R', "ddd, dd MMM yyyy", 'y', "yyyy MMMM", 'Y', "yyyy MMMM");
    private static final Map<Character, String> TIME_ONLY = Map.of('t', "HH:mm", 'T', "HH:mm:ss", 'o', "HH:mm:ss.fffffff", 'O', "HH:mm:ss.fffffff",
            'r', "HH:mm:ss", 'R', "HH:mm:ss");

    /** Which type the value is of. */
    enum Shape { DATE_TIME, DATE, TIME }

    /** What a date's time zone is known to be. */
    enum Zone { UNSPECIFIED, UTC, LOCAL, OFFSET }

    /** Thrown for a format that does not fit. */
    static final class BadFormat extends Exception {
        private static final long serialVersionUID = 1;

        BadFormat() {
            super("Input string was not in a correct format.", null, false, false);
        }
    }

    private final LocalDateTime value;
    private final Zone zone;
    private final int offsetMinutes;
    private final Shape shape;
    private final StringBuilder text = new StringBuilder();

    private DateText(LocalDateTime value, Zone zone, int offsetMinutes, Shape shape) {
        this.value = value;
        this.zone = zone;
        this.offsetMinutes = offsetMinutes;
        this.shape = shape;
    }

    static LocalDateTime ofTicks(long ticks) {
        long nanos = ticks % TICKS_PER_DAY * NANOS_PER_TICK;
        return LocalDateTime.of(FIRST_DAY.plusDays(ticks / TICKS_PER_DAY), LocalTime.ofNanoOfDay(nanos));
    }

    static long toTicks(LocalDateTime value) {
        long days = value.toLocalDate().toEpochDay() - FIRST_DAY.toEpochDay();
        return days * TICKS_PER_DAY + value.toLocalTime().toNanoOfDay() / NANOS_PER_TICK;
    }

    static String format(long ticks, Zone zone, int offsetMinutes, Shape shape, String format) throws BadFormat {
        String wanted = format;
        if (wanted == null || wanted.isEmpty()) {
            wanted = switch (shape) {
                case DATE_TIME -> "G";
                case DATE -> "d";
                case TIME -> "t";
            };
        }
        LocalDateTime value = ofTicks(ticks);
        if (wanted.length() == 1) {
            Map<Character, String> patterns = switch (shape) {
                case DATE_TIME -> STANDARD;
                case DATE -> DATE_ONLY;
                case TIME -> TIME_ONLY;
            };
            String pattern = patterns.get(wanted.charAt(0));
            if (pattern == null) {
                throw new BadFormat();
            }
            boolean universal = zone == Zone.OFFSET && "rRuU".contains(wanted);
            DateText writer = new DateText(universal ? value.minusMinutes(offsetMinutes) : value, zone, offsetMinutes, shape);
            return writer.custom(zone == Zone.OFFSET && wanted.isEmpty() ? pattern + " zzz" : pattern);
        }
        return new DateText(value, zone, offsetMinutes, shape).custom(wanted);
    }

    private String custom(String pattern) throws BadFormat {
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int count = run(pattern, i);
            switch (c) {
                case '\'', '"' -> {
                    int close = pattern.indexOf(c, i + 1);
                    if (close < 0) {
                        throw new BadFormat();
                    }
                    text.append(pattern, i + 1, close);
                    count = close + 1 - i;
                }
                case '\\' -> {
                    if (i + 1 == pattern.length()) {
                        throw new BadFormat();
                    }
                    text.append(pattern.charAt(i + 1));
                    count = 2;
                }
                case '%' -> {
                    if (i + 1 == pattern.length() || pattern.charAt(i + 1) == '%') {
                        throw new BadFormat();
                    }
                    specifier(pattern.charAt(i + 1), 1);
                    count = 2;
                }
                default -> count = specifier(c, count);
            }
            i += count;
        }
        return text.toString();
    }

    private static int run(String pattern, int start) {
        int i = start;
        while (i < pattern.length() && pattern.charAt(i) == pattern.charAt(start)) {
            i++;
        }
        return i - start;
    }

    /** Writes what a letter stands for; how many of the letters it took. */
    private int specifier(char c, int count) throws BadFormat {
        boolean date = "dMy".indexOf(c) >= 0;
        boolean time = "hHmsfFt".indexOf(c) >= 0;
        boolean zoned = c == 'K' || c == 'z';
        if (date && shape == Shape.TIME || time && shape == Shape.DATE || zoned && shape != Shape.DATE_TIME) {
            throw new BadFormat();
        }
        switch (c) {
            case 'd' -> day(count);
            case 'M' -> month(count);
            case 'y' -> padded(count <= 2 ? value.getYear() % 100 : value.getYear(), count);
            case 'h' -> padded((value.getHour() + 11) % 12 + 1, Math.min(count, 2));
            case 'H' -> padded(value.getHour(), Math.min(count, 2));
            case 'm' -> padded(value.getMinute(), Math.min(count, 2));
            case 's' -> padded(value.getSecond(), Math.min(count, 2));
            case 't' -> text.append(value.getHour() < 12 ? "AM" : "PM", 0, Math.min(count, 2));
            case 'f', 'F' -> fraction(c, count);
            case 'K' -> {
                text.append(zone == Zone.UTC ? "Z" : zone == Zone.LOCAL || zone == Zone.OFFSET ? offset(3) : "");
                return 1;
            }
            case 'z' -> text.append(offset(count));
            case 'g' -> text.append("A.D.");
            default -> {
                text.append(c);
                return 1;
            }
        }
        return count;
    }

    private void day(int count) {
        switch (count) {
            case 1, 2 -> padded(value.getDayOfMonth(), count);
            case 3 -> text.append(value.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            default -> text.append(value.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    private void month(int count) {
        switch (count) {
            case 1, 2 -> padded(value.getMonthValue(), count);
            case 3 -> text.append(value.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            default -> text.append(value.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    private void fraction(char c, int count) throws BadFormat {
        if (count > MOST_FRACTION_DIGITS) {
            throw new BadFormat();
        }
        String digits = String.format(Locale.ROOT, "%09d", value.getNano()).substring(0, count);
        if (c == 'F') {
            digits = digits.replaceAll("0+$", "");
            if (digits.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) == '.') {
                text.setLength(text.length() - 1);
            }
        }
        text.append(digits);
    }

    private String offset(int count) {
        int minutes = Math.abs(offsetMinutes);
        String sign = offsetMinutes < 0 ? "-" : "+";
        return switch (count) {
            case 1 -> sign + minutes / 60;
            case 2 -> sign + twoDigits(minutes / 60);
            default -> sign + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
        };
    }

    private void padded(int number, int width) {
        String digits = Integer.toString(number);
        text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }

    static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
