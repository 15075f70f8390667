package fusabi.repl.interactive;

import fusabi.vm.Limits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A limit, as it is shown and set. */
public enum LimitSetting {
    HEAP("memory for data", "512MB"),
    STACK("memory for open calls", "64MB"),
    NESTING("calls through library functions below each other", "100"),
    FUEL("units of work of an entry", "1_000_000, or none"),
    TIME("time of an entry", "5s, or none"),
    OUTPUT("what an entry may print", "1MB, or none");

    private static final Pattern AMOUNT = Pattern.compile("([0-9][0-9_,]{0,18}(?:\\.[0-9]{1,6})?(?:[eE][0-9]{1,2})?) ?([a-zA-Z]*)");
    private static final String NONE = "none";

    private final String meaning;
    private final String example;

    LimitSetting(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    /** The names of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(LimitSetting::word).toList();
    }

    /** {@code fuel=1_000_000}: how it is set on a command line. */
    public String assigned() {
        return word() + "=" + example.replaceFirst(", or none$", "");
    }

    /** The one of this name, or the first one whose name begins so. */
    public static Optional<LimitSetting> named(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Optional.empty() : Arrays.stream(values()).filter(setting -> setting.word().startsWith(wanted)).findFirst();
    }

    public String shown(Limits limits) {
        return switch (this) {
            case HEAP    -> Usage.bytes(limits.heapBytes());
            case STACK   -> Usage.bytes(limits.stackBytes());
            case NESTING -> String.valueOf(limits.nesting());
            case FUEL    -> limits.fuel().isPresent() ? String.format(Locale.ROOT, "%,d", limits.fuel().getAsLong()) : NONE;
            case TIME    -> limits.time().map(Usage::time).orElse(NONE);
            case OUTPUT  -> limits.outputBytes().isPresent() ? Usage.bytes(limits.outputBytes().getAsLong()) : NONE;
        };
    }

    /** The limits with this one changed; empty when the text is no amount of it. */
    public Optional<Limits> set(Limits limits, String text) {
        boolean isNone = text.equals(NONE);
        return switch (this) {
            case HEAP    -> bytes(text).map(limits::withHeap);
            case STACK   -> bytes(text).map(limits::withStack);
            case NESTING -> amount(text, 1).filter(calls -> calls <= 1000).map(calls -> limits.withNesting(calls.intValue()));
            case FUEL    -> isNone ? Optional.of(with(limits, OptionalLong.empty(), limits.time(), limits.outputBytes()))
                    : amount(text, 1).map(limits::withFuel);
            case TIME    -> isNone ? Optional.of(with(limits, limits.fuel(), Optional.empty(), limits.outputBytes()))
                    : time(text).map(limits::withTime);
            case OUTPUT  -> isNone ? Optional.of(with(limits, limits.fuel(), limits.time(), OptionalLong.empty()))
                    : bytes(text).map(limits::withOutput);
        };
    }

    private static Limits with(Limits limits, OptionalLong fuel, Optional<Duration> time, OptionalLong output) {
        return new Limits(limits.heapBytes(), limits.stackBytes(), limits.nesting(), fuel, time, output, limits.stress());
    }

    private static Optional<Long> bytes(String text) {
        return inUnits(text, "B:1 BYTE:1 BYTES:1 K:1024 KB:1024 KIB:1024 M:1048576 MB:1048576 MIB:1048576 G:1073741824 GB:1073741824 GIB:1073741824", 1024);
    }

    private static Optional<Duration> time(String text) {
        return inUnits(text, "MS:1000000 S:1000000000 SEC:1000000000 SECONDS:1000000000 M:60000000000 MIN:60000000000 MINUTES:60000000000", 1)
                .map(Duration::ofNanos);
    }

    private static Optional<Long> amount(String text, long least) {
        return inUnits(text, ":1", least);
    }

    /** A number with one of these units; the first is meant where there is none, and it is 1. */
    private static Optional<Long> inUnits(String text, String units, long least) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2).toUpperCase(Locale.ROOT);
        for (String each : units.split(" ")) {
            int colon = each.indexOf(':');
            if (each.substring(0, colon).equals(unit) || unit.isEmpty() && each.endsWith(":1")) {
                double amount = Double.parseDouble(matcher.group(1).replaceAll("[_,]", "")) * Long.parseLong(each.substring(colon + 1));
                return amount >= least && amount < Long.MAX_VALUE ? Optional.of((long) amount) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
