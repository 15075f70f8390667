package fusabi.host;

import java.time.Duration;
import java.util.Locale;

/**
 * A limit stopped the script. It passes through natives and script handlers alike; a native must let it through. It carries no Java stack trace, so
 * that stopping costs nothing.
 */
public final class LimitExceeded extends Unwind {

    /** What a run may use up. */
    public enum Limit {
        /** Bytes of objects, texts, host objects and stacks. */
        HEAP,
        /** Bytes of the stack of calls. */
        STACK,
        /** Calls of the script by natives, below each other. */
        NESTING,
        /** Units of work. */
        FUEL,
        /** Nanoseconds. */
        TIME,
        /** Bytes written to standard output and error. */
        OUTPUT,
        /** None: someone asked the script to stop. */
        INTERRUPTED
    }

    private static final long serialVersionUID = 1;
    private static final long KILO = 1024;

    private final Limit limit;
    private final long allowed;
    private final long used;
    private transient Object run;
    private String place = "";

    private LimitExceeded(Limit limit, long allowed, long used, String message) {
        super(message);
        this.limit = limit;
        this.allowed = allowed;
        this.used = used;
    }

    /** More units of work than allowed. */
    public static LimitExceeded fuel(long allowed, long used) {
        return new LimitExceeded(Limit.FUEL, allowed, used, "The script did more than its limit of " + count(allowed) + " units of work (fuel).");
    }

    /** More time than allowed. */
    public static LimitExceeded time(Duration allowed, Duration used) {
        return new LimitExceeded(Limit.TIME, allowed.toNanos(), used.toNanos(),
                "The script took longer than its limit of " + time(allowed) + ": it was stopped after " + time(used) + ".");
    }

    /** {@code asked} more bytes beside those in use, which together are more than allowed. */
    public static LimitExceeded heap(long allowed, long inUse, long asked) {
        return new LimitExceeded(Limit.HEAP, allowed, inUse, "The script needs more memory than its limit of " + bytes(allowed) + ": " + bytes(inUse)
                + " were in use when it asked for " + bytes(asked) + " more.");
    }

    /** A stack that would have more bytes than allowed, so many calls deep. */
    public static LimitExceeded stack(long allowed, long used, long depth) {
        return new LimitExceeded(Limit.STACK, allowed, used,
                "The script's calls are nested too deeply for its stack of " + bytes(allowed) + ": " + count(depth) + " are open.");
    }

    /** More calls by natives below each other than allowed. */
    public static LimitExceeded nesting(long allowed) {
        return new LimitExceeded(Limit.NESTING, allowed, allowed + 1,
                "The script calls itself through host or library functions more than " + count(allowed) + " levels deep.");
    }

    /** More bytes written than allowed. */
    public static LimitExceeded output(long allowed, long used) {
        return new LimitExceeded(Limit.OUTPUT, allowed, used, "The script wrote more than its limit of " + bytes(allowed) + " of output.");
    }

    /** Nothing was exceeded, but someone asked for the end, when so much time had passed. */
    public static LimitExceeded interrupted() {
        return new LimitExceeded(Limit.INTERRUPTED, 0, 0, "The script was interrupted.");
    }

    /** Which limit. */
    public Limit limit() {
        return limit;
    }

    /** How much the limit allows, in the limit's unit; 0 for an interruption. */
    public long allowed() {
        return allowed;
    }

    /** How much was used when the run was stopped: what passed the limit, or, of the heap, what was in use when more was asked for. */
    public long used() {
        return used;
    }

    /** Limit and consumption as a sentence. */
    public String reason() {
        return super.getMessage();
    }

    /** Where the script was, {@code in price (pricing.fsx:3)}; empty when it has not been in the script. */
    public String place() {
        return place;
    }

    /** As {@link #reason}, with the place. */
    @Override
    public String getMessage() {
        return place.isEmpty() ? reason() : reason().replaceFirst("\\.$", ", ") + place + ".";
    }

    /** For the machine: what it stops, and where that was. Only the first time counts. */
    public void stops(Object stopped, String where) {
        if (run == null) {
            run = stopped;
        }
        if (place.isEmpty()) {
            place = where;
        }
    }

    /** Whether it stops something else than this run. */
    public boolean isOfAnother(Object other) {
        return run != null && run != other;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String bytes(long number) {
        if (number < KILO) {
            return number == 1 ? "1 byte" : number + " bytes";
        }
        double kilos = (double) number / KILO;
        return kilos < KILO ? rounded(kilos) + " KB" : rounded(kilos / KILO) + " MB";
    }

    private static String rounded(double number) {
        String text = number < 10 ? String.format(Locale.ROOT, "%.1f", number) : String.format(Locale.ROOT, "%,.0f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String time(Duration time) {
        double milliseconds = time.toNanos() / 1e6;
        return milliseconds < 1000 ? rounded(milliseconds) + " ms" : rounded(milliseconds / 1000) + " s";
    }
}
