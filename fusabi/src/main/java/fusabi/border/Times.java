package fusabi.border;

import fusabi.host.NativeCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Dates, times and identifiers: they cross as numbers, or as text. .NET counts ticks of 100 ns from the year 1 to 9999; what Java has beyond that does
 * not cross, and nanoseconds are cut off.
 */
enum Times implements Converter {
    DATE_TIME("System.DateTime", LocalDateTime.class) {
        @Override
        Object read(long word, NativeCall call) {
            return ofTicks(number(Library.TICKS_OF_DATE_TIME, word, call));
        }

        @Override
        long make(Object value, NativeCall call) {
            return Library.DATE_TIME_OF_TICKS.call(call, call.keep(call.ofInt64(ticks((LocalDateTime) value))));
        }
    },
    DATE_TIME_OFFSET("System.DateTimeOffset", OffsetDateTime.class) {
        @Override
        Object read(long word, NativeCall call) {
            int minutes = (int) number(Library.MINUTES_OF_DATE_TIME_OFFSET, word, call);
            return ofTicks(number(Library.TICKS_OF_DATE_TIME_OFFSET, word, call)).atOffset(ZoneOffset.ofTotalSeconds(minutes * SECONDS));
        }

        @Override
        long make(Object value, NativeCall call) {
            OffsetDateTime time = (OffsetDateTime) value;
            int seconds = time.getOffset().getTotalSeconds();
            if (seconds % SECONDS != 0 || Math.abs(seconds) > MOST_HOURS * SECONDS * SECONDS) {
                throw new ConversionException(time.getOffset() + " is no offset of whole minutes, up to 14 hours.");
            }
            long ticks = call.keep(call.ofInt64(ticks(time.toLocalDateTime())));
            return Library.DATE_TIME_OFFSET_OF_TICKS.call(call, ticks, call.ofInt64(seconds / SECONDS));
        }
    },
    DATE_ONLY("System.DateOnly", LocalDate.class) {
        @Override
        Object read(long word, NativeCall call) {
            return FIRST_DAY.plusDays(number(Library.DAY_OF_DATE_ONLY, word, call));
        }

        @Override
        long make(Object value, NativeCall call) {
            LocalDate date = (LocalDate) value;
            requireYear(date.getYear(), value);
            return Library.DATE_ONLY_OF_DAY.call(call, call.keep(call.ofInt64(date.toEpochDay() - FIRST_DAY.toEpochDay())));
        }
    },
    TIME_ONLY("System.TimeOnly", LocalTime.class) {
        @Override
        Object read(long word, NativeCall call) {
            return LocalTime.ofNanoOfDay(number(Library.TICKS_OF_TIME_ONLY, word, call) * NANOS);
        }

        @Override
        long make(Object value, NativeCall call) {
            return Library.TIME_ONLY_OF_TICKS.call(call, call.keep(call.ofInt64(((LocalTime) value).toNanoOfDay() / NANOS)));
        }
    },
    TIME_SPAN("System.TimeSpan", Duration.class) {
        @Override
        Object read(long word, NativeCall call) {
            long ticks = number(Library.TICKS_OF_TIME_SPAN, word, call);
            return Duration.ofSeconds(Math.floorDiv(ticks, TICKS), Math.floorMod(ticks, TICKS) * NANOS);
        }

        @Override
        long make(Object value, NativeCall call) {
            Duration span = (Duration) value;
            try {
                long ticks = Math.addExact(Math.multiplyExact(span.getSeconds(), TICKS), span.getNano() / NANOS);
                return Library.TIME_SPAN_OF_TICKS.call(call, call.keep(call.ofInt64(ticks)));
            } catch (ArithmeticException _) {
                throw new ConversionException(span + " is longer than a TimeSpan can be.");
            }
        }
    },
    GUID("System.Guid", UUID.class) {
        @Override
        Object read(long word, NativeCall call) {
            return UUID.fromString(call.toText(call.keep(Library.TEXT_OF_GUID.call(call, word))));
        }

        @Override
        long make(Object value, NativeCall call) {
            return Library.GUID_OF_TEXT.call(call, call.keep(call.ofText(value.toString())));
        }
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final long TICKS = 10_000_000;
    private static final long NANOS = 100;
    private static final int SECONDS = 60;
    private static final int MOST_HOURS = 14;
    private static final int LAST_YEAR = 9999;

    private final String symbol;
    private final Class<?> type;

    Times(String symbol, Class<?> type) {
        this.symbol = symbol;
        this.type = type;
    }

    /** The converter of a script type. */
    static Optional<Times> of(String symbol) {
        return Arrays.stream(values()).filter(each -> each.symbol.equals(symbol)).findFirst();
    }

    /** That for a Java class. */
    static Optional<Times> of(Class<?> type) {
        return Arrays.stream(values()).filter(each -> each.type == type).findFirst();
    }

    /** The name of the library's type. */
    String symbol() {
        return symbol;
    }

    /** The Java class. */
    Class<?> type() {
        return type;
    }

    abstract Object read(long word, NativeCall call);

    abstract long make(Object value, NativeCall call);

    @Override
    public Object toJava(long word, Crossing crossing) {
        int kept = crossing.call().kept();
        Object value = read(crossing.call().keep(word), crossing.call());
        crossing.call().letGo(kept);
        return value;
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a " + symbol + " is wanted.");
        }
        int kept = crossing.call().kept();
        long word = make(value, crossing.call());
        crossing.call().letGo(kept);
        return word;
    }

    private static long number(Library function, long word, NativeCall call) {
        return call.toInt64(function.call(call, word));
    }

    private static LocalDateTime ofTicks(long ticks) {
        return FIRST_DAY.atStartOfDay().plusSeconds(ticks / TICKS).plusNanos(ticks % TICKS * NANOS);
    }

    private static long ticks(LocalDateTime time) {
        requireYear(time.getYear(), time);
        return Duration.between(FIRST_DAY.atStartOfDay(), time).getSeconds() * TICKS + time.getNano() / NANOS;
    }

    private static void requireYear(int year, Object value) {
        if (year < 1 || year > LAST_YEAR) {
            throw new ConversionException(value + " is not between the years 1 and 9999.");
        }
    }
}
