package fusabi.stdlib;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates and times as people write them: numbers, names of months and days, a time with colons, a distance from UTC, in almost any order. */
final class DateReader {
    /*
     * One pass collects the parts; what the numbers of the date mean is decided at the end, by how many there are, how long they are and where the name
     * of the month stood. The invariant culture writes month, day, year, unless the first number can only be a year.
     */

    /** What a text turned out to be. */
    sealed interface Reading permits Parsed, Unknown, WrongDay, Malformed {}

    /** A date, a time or both. */
    record Parsed(LocalDateTime value, DateText.Zone zone, int offsetMinutes, boolean hasDate, boolean hasYear, boolean hasTime) implements Reading {}

    /** There is a word that means nothing. */
    record Unknown(int index) implements Reading {}

    /** The day of the week is another one. */
    record WrongDay() implements Reading {}

    /** Otherwise no date. */
    record Malformed() implements Reading {}

    private record Number(int value, int length) {}

    private static final int PIVOT_YEAR = 50;
    private static final int LONGEST_NUMBER = 8;
    private static final int TICK_DIGITS = 7;
    private static final int NANOS_A_TICK = 100;

    private final String text;
    private int at;
    private final List<Number> numbers = new ArrayList<>();
    private int month;
    private int weekday;
    private boolean hasTime;
    private int hour;
    private int minute;
    private int second;
    private int nanos;
    private boolean halfDay;
    private boolean afternoon;
    private DateText.Zone zone = DateText.Zone.UNSPECIFIED;
    private int offsetMinutes;

    private DateReader(String text) {
        this.text = text;
    }

    static Reading read(String text) {
        DateReader reader = new DateReader(text);
        try {
            int unknown = reader.collect();
            return unknown >= 0 ? new Unknown(unknown) : reader.result();
        } catch (DateTimeException _) {
            return new Malformed();
        }
    }

    /** Reads all parts; where a word stands that means nothing, or -1. */
    private int collect() {
        boolean separated = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
                separated = false;
            } else if (Character.isLetter(c)) {
                int start = at;
                if (!word()) {
                    return start;
                }
                separated = false;
            } else if (hasTime && zone == DateText.Zone.UNSPECIFIED && (c == '+' || c == '-')) {
                offset();
            } else if (c == '/' || c == '-' || c == '.') {
                if (separated) {
                    throw new DateTimeException("two separators");
                }
                separated = true;
                at++;
            } else if (Character.isWhitespace(c) || c == ',') {
                at++;
            } else {
                throw new DateTimeException("no part of a date");
            }
        }
        return -1;
    }

    private void number() {
        Number read = digits(LONGEST_NUMBER);
        if (at < text.length() && text.charAt(at) == ':') {
            time(read);
        } else if (!hasTime && read.length() <= 2 && halfDayFollows()) {
            hasTime = true;
            hour = read.value();
        } else {
            numbers.add(read);
        }
    }

    private void time(Number hours) {
        if (hasTime || hours.length() > 2) {
            throw new DateTimeException("a second time");
        }
        hasTime = true;
        hour = hours.value();
        at++;
        minute = digits(2).value();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            second = digits(2).value();
            if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
                at++;
                fraction();
            }
        }
        halfDayFollows();
    }

    private void fraction() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        String digits = (text.substring(start, Math.min(at, start + TICK_DIGITS + 1)) + "0".repeat(TICK_DIGITS + 1)).substring(0, TICK_DIGITS + 1);
        nanos = (Integer.parseInt(digits) + 5) / 10 * NANOS_A_TICK;
    }

    /** Takes AM or PM, after blanks, if it is next. */
    private boolean halfDayFollows() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(next, end).toLowerCase(Locale.ROOT);
        if (!List.of("am", "pm", "a", "p").contains(name)) {
            return false;
        }
        halfDay = true;
        afternoon = name.startsWith("p");
        at = end;
        return true;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        int found = named(Month.values(), name);
        if (found > 0 && month == 0) {
            month = found;
            return true;
        }
        int day = named(DayOfWeek.values(), name);
        if (day > 0 && weekday == 0) {
            weekday = day;
            return true;
        }
        if (hasTime && (name.equals("z") || name.equals("gmt"))) {
            zone = DateText.Zone.UTC;
            return true;
        }
        return name.equals("t") && !numbers.isEmpty() && at < text.length() && isDigit(text.charAt(at));
    }

    private static int named(Enum<?>[] names, String name) {
        for (Enum<?> each : names) {
            String full = each.name().toLowerCase(Locale.ROOT);
            if (name.equals(full) || name.equals(full.substring(0, 3))) {
                return each.ordinal() + 1;
            }
        }
        return 0;
    }

    private void offset() {
        boolean negative = text.charAt(at++) == '-';
        Number hours = digits(4);
        boolean together = hours.length() > 2;
        int minutes = together ? hours.value() % 100 : 0;
        if (!together && at < text.length() && text.charAt(at) == ':') {
            at++;
            minutes = digits(2).value();
        }
        int whole = together ? hours.value() / 100 : hours.value();
        if (whole > 14 || minutes > 59) {
            throw new DateTimeException("too far from UTC");
        }
        offsetMinutes = (negative ? -1 : 1) * (whole * 60 + minutes);
        zone = DateText.Zone.OFFSET;
    }

    private Number digits(int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - start == most) {
                throw new DateTimeException("a long number");
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == start) {
            throw new DateTimeException("no number");
        }
        return new Number(value, at - start);
    }

    private Reading result() {
        boolean hasDate = !numbers.isEmpty() || month > 0;
        if (!hasDate && !hasTime || numbers.size() > 3 || halfDay && hour > 12) {
            return new Malformed();
        }
        int year = 0;
        int day = 1;
        if (month > 0 && numbers.size() == 1 && isYear(numbers.getFirst())) {
            year = year(numbers.getFirst());
        } else if (month > 0 && numbers.size() == 1) {
            day = numbers.getFirst().value();
        } else if (month > 0 && numbers.size() == 2) {
            int which = isYear(numbers.getFirst()) ? 0 : 1;
            year = year(numbers.get(which));
            day = numbers.get(1 - which).value();
        } else if (month == 0 && numbers.size() >= 2) {
            boolean yearFirst = isYear(numbers.getFirst());
            List<Number> rest = yearFirst ? numbers.subList(1, numbers.size()) : numbers;
            month = rest.getFirst().value();
            if (rest.size() > 1 && !isYear(rest.get(1))) {
                day = rest.get(1).value();
            }
            year = yearFirst ? year(numbers.getFirst()) : isYear(rest.getLast()) || rest.size() == 3 ? year(rest.getLast()) : 0;
        } else if (hasDate) {
            return new Malformed();
        }
        int hours = halfDay ? hour % 12 + (afternoon ? 12 : 0) : hour;
        // Without a year it is a leap year for the time being: the year to come may be one.
        LocalDate date = hasDate ? LocalDate.of(year == 0 ? 4 : year, month, day) : LocalDate.of(1, 1, 1);
        if (weekday > 0 && year > 0 && date.getDayOfWeek().getValue() != weekday) {
            return new WrongDay();
        }
        LocalTime time = LocalTime.of(hours, minute, second).plusNanos(nanos);
        return new Parsed(LocalDateTime.of(date, time), zone, offsetMinutes, hasDate, year > 0, hasTime);
    }

    private static boolean isYear(Number number) {
        return number.length() > 2;
    }

    private static int year(Number number) {
        return number.length() > 2 ? number.value() : number.value() + (number.value() < PIVOT_YEAR ? 2000 : 1900);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
