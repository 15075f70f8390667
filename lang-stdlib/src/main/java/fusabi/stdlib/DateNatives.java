package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and spans as text. In scripts they are numbers of ticks, 100 ns each. */
final class DateNatives {

    private static final Pattern SPAN = Pattern.compile(
            "(-)?(?:(\\d{1,8})(?:\\.(?=\\d+:)|:(?=\\d+:\\d+:)))?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,7}))?)?");
    private static final Pattern DAYS = Pattern.compile("(-)?(\\d{1,8})");
    private static final Pattern WRITTEN = Pattern.compile("-?\\d+|-?(?:\\d+[.:])?\\d+:\\d+(?::\\d+(?:\\.\\d+)?)?");
    private static final int HOURS_A_DAY = 24;
    /** What is wrong with a text that is no date, where it is not an unknown word. */
    private static final int MALFORMED = -1;
    private static final int WRONG_DAY = -2;

    private DateNatives() {}

    static void define(Natives natives) {
        natives.define("DateTime.format", 5, DateNatives::format);
        natives.define("DateTime.parse", 2, call -> read(call, reading(call), DateText.Shape.values()[call.intArgument(1)]));
        natives.define("DateTime.fault", 1, call -> Word.ofInt(switch (reading(call)) {
            case DateReader.Unknown(var index) -> index;
            case DateReader.WrongDay _ -> WRONG_DAY;
            case DateReader.Parsed _, DateReader.Malformed _ -> MALFORMED;
        }));
        natives.define("DateTime.parseExact", 3, call -> parsed(call, DateParser.parseExact(call.stringArgument(0), call.stringArgument(1))));
        natives.define("TimeSpan.format", 2, call -> {
            try {
                return call.ofText(TimeSpanText.format(call.int64Argument(0), call.nullableString(1)));
            } catch (DateText.BadFormat e) {
                throw call.raise("System.FormatException", e.getMessage());
            }
        });
        natives.define("TimeSpan.parse", 1, call -> span(call, call.stringArgument(0).strip()));
        // Whether a text that is no span is written like one, with a number that is too large.
        natives.define("TimeSpan.isTooLarge", 1, call -> Word.ofBool(WRITTEN.matcher(call.stringArgument(0).strip()).matches()));
        natives.define("TimeSpan.parseExact", 2, call -> SpanParser.parse(call.stringArgument(0), call.stringArgument(1))
                .map(call::ofInt64).orElse(Word.NULL));
    }

    private static long format(NativeCall call) {
        int offset = call.intArgument(2);
        Work.interpreting(call, call.nullableString(4));
        DateText.Zone zone = offset != Integer.MIN_VALUE ? DateText.Zone.OFFSET : DateText.Zone.values()[call.intArgument(1)];
        try {
            return call.ofText(DateText.format(call.int64Argument(0), zone, offset == Integer.MIN_VALUE ? 0 : offset,
                    DateText.Shape.values()[call.intArgument(3)], call.nullableString(4)));
        } catch (DateText.BadFormat e) {
            throw call.raise("System.FormatException", e.getMessage());
        }
    }

    private static DateReader.Reading reading(NativeCall call) {
        Work.interpreting(call, call.stringArgument(0));
        return DateReader.read(call.stringArgument(0));
    }

    /** As {@link #parsed}, and as a fourth number what is missing: 1 the date, 2 the year. */
    private static long read(NativeCall call, DateReader.Reading reading, DateText.Shape shape) {
        if (!(reading instanceof DateReader.Parsed found) || shape == DateText.Shape.DATE && found.hasTime()
                || shape == DateText.Shape.TIME && found.hasDate()) {
            return Word.NULL;
        }
        return parts(call, new DateParser.Parsed(found.value(), found.zone(), found.offsetMinutes()), !found.hasDate() ? 1 : found.hasYear() ? 0 : 2);
    }

    /** Ticks, kind, offset in minutes or the smallest int; null when nothing fitted. */
    private static long parsed(NativeCall call, Optional<DateParser.Parsed> parsed) {
        if (parsed.isEmpty()) {
            return Word.NULL;
        }
        return parts(call, parsed.get(), 0);
    }

    private static long parts(NativeCall call, DateParser.Parsed found, int missing) {
        boolean offset = found.zone() == DateText.Zone.OFFSET;
        long array = call.keep(call.newArray(4, Word.NULL));
        call.setElement(array, 0, call.ofInt64(DateText.toTicks(found.value())));
        call.setElement(array, 1, call.ofInt64(offset ? 0 : found.zone().ordinal()));
        call.setElement(array, 2, call.ofInt64(offset ? found.offsetMinutes() : Integer.MIN_VALUE));
        call.setElement(array, 3, call.ofInt64(missing));
        return array;
    }

    private static long span(NativeCall call, String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            long ticks = Long.parseLong(days.group(2)) * DateText.TICKS_PER_DAY;
            return call.ofInt64(days.group(1) == null ? ticks : -ticks);
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Word.NULL;
        }
        long hours = number(span.group(3));
        long minutes = number(span.group(4));
        long seconds = number(span.group(5));
        long wholeDays = number(span.group(2));
        if (minutes >= 60 || seconds >= 60) {
            return Word.NULL;
        }
        if (hours >= HOURS_A_DAY && (span.group(2) != null || span.group(5) == null || span.group(6) != null)) {
            return Word.NULL;
        }
        if (hours >= HOURS_A_DAY) {
            // As .NET reads it: the first number is days when it is no hour.
            wholeDays = hours;
            hours = minutes;
            minutes = seconds;
            seconds = 0;
        }
        String fraction = span.group(6) == null ? "" : span.group(6);
        long ticks = (((wholeDays * HOURS_A_DAY + hours) * 60 + minutes) * 60 + seconds) * DateText.TICKS_PER_SECOND
                + number((fraction + "0000000").substring(0, 7));
        return call.ofInt64(span.group(1) == null ? ticks : -ticks);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
