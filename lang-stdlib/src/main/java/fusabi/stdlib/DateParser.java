package fusabi.stdlib;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** Dates from text by a custom format. */
final class DateParser {

    private static final int PIVOT_YEAR = 50;

    /** What was read. */
    record Parsed(LocalDateTime value, DateText.Zone zone, int offsetMinutes) {}

    private final String text;
    private int at;
    private int year = 1;
    private int month = 1;
    private int day = 1;
    private int hour;
    private int minute;
    private int second;
    private int nanos;
    private boolean afternoon;
    private boolean halfDay;
    private DateText.Zone zone = DateText.Zone.UNSPECIFIED;
    private int offsetMinutes;

    private DateParser(String text) {
        this.text = text;
    }

    static Optional<Parsed> parseExact(String text, String pattern) {
        DateParser parser = new DateParser(text);
        try {
            return parser.matches(pattern) && parser.at == text.length() ? Optional.of(parser.result()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Parsed result() {
        int hours = halfDay ? hour % 12 + (afternoon ? 12 : 0) : hour;
        return new Parsed(LocalDateTime.of(LocalDate.of(year, month, day), LocalTime.of(hours, minute, second, nanos)), zone, offsetMinutes);
    }

    private boolean matches(String pattern) {
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int count = 1;
            while (i + count < pattern.length() && pattern.charAt(i + count) == c) {
                count++;
            }
            boolean fits;
            if (c == '\'' || c == '"') {
                int close = pattern.indexOf(c, i + 1);
                if (close < 0) {
                    return false;
                }
                fits = literal(pattern.substring(i + 1, close));
                count = close + 1 - i;
            } else if (c == '\\' && i + 1 < pattern.length()) {
                fits = literal(pattern.substring(i + 1, i + 2));
                count = 2;
            } else if (c == '%') {
                fits = true;
                count = 1;
            } else if ("dMyhHmsfFtKz".indexOf(c) >= 0) {
                fits = specifier(c, count);
            } else {
                fits = literal(String.valueOf(c));
                count = 1;
            }
            if (!fits) {
                return false;
            }
            i += count;
        }
        return true;
    }

    private boolean literal(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    private boolean specifier(char c, int count) {
        switch (c) {
            case 'd' -> {
                if (count > 2) {
                    return name(DayOfWeek.values(), count == 3) >= 0;
                }
                day = number(count, 2);
                return day >= 0;
            }
            case 'M' -> {
                month = count > 2 ? name(Month.values(), count == 3) + 1 : number(count, 2);
                return month > 0;
            }
            case 'y' -> {
                year = number(count, count <= 2 ? 2 : Math.max(4, count));
                year = count <= 2 && year >= 0 ? year + (year < PIVOT_YEAR ? 2000 : 1900) : year;
                return year >= 0;
            }
            case 'h', 'H' -> {
                hour = number(count, 2);
                return hour >= 0;
            }
            case 'm' -> {
                minute = number(count, 2);
                return minute >= 0;
            }
            case 's' -> {
                second = number(count, 2);
                return second >= 0;
            }
            case 'f', 'F' -> {
                return fraction(c == 'F', count);
            }
            case 't' -> {
                halfDay = true;
                afternoon = text.regionMatches(true, at, "P", 0, 1);
                at += Math.min(count, 2);
                return at <= text.length();
            }
            default -> {
                return offset(c == 'K');
            }
        }
    }

    /** A number of {@code least} to {@code most} digits, or -1. */
    private int number(int least, int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at - start < least ? -1 : value;
    }

    private boolean fraction(boolean optional, int count) {
        int start = at;
        while (at < text.length() && at - start < count && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        nanos = digits.isEmpty() ? 0 : Integer.parseInt(digits + "0".repeat(9 - digits.length()));
        return optional ? !digits.isEmpty() : digits.length() == count;
    }

    private int name(Enum<?>[] names, boolean brief) {
        for (int i = 0; i < names.length; i++) {
            String full = names[i].name().toLowerCase(Locale.ROOT);
            String wanted = brief ? full.substring(0, 3) : full;
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                at += wanted.length();
                return i;
            }
        }
        return -1;
    }

    private boolean offset(boolean optional) {
        if (at < text.length() && text.charAt(at) == 'Z') {
            at++;
            zone = DateText.Zone.UTC;
            return true;
        }
        if (at == text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
            return optional;
        }
        boolean negative = text.charAt(at++) == '-';
        int hours = number(2, 2);
        boolean colon = at < text.length() && text.charAt(at) == ':';
        at += colon ? 1 : 0;
        int minutes = number(2, 2);
        offsetMinutes = (negative ? -1 : 1) * (hours * 60 + minutes);
        zone = DateText.Zone.OFFSET;
        return hours >= 0 && minutes >= 0;
    }
}
