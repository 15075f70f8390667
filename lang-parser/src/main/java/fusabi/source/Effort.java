package fusabi.source;

import java.util.List;
import java.util.function.Supplier;

/**
 * How much work a compilation may be. Texts that are short can ask for much: a type that doubles with each line, a match whose cases multiply.
 * Every phase says what it spends; when all is spent, the compilation ends with a diagnostic at the declaration it was at. So does one that another
 * thread does not want any more.
 */
public final class Effort {
    /*
     * A step is about what one node of a tree, type or matrix takes: 20 to 100 ns. They are counted, not timed, so that the same text compiles, or does
     * not, on every machine. What phases spend is found in types and trees that know nothing of the compilation they are part of, hence the scoped
     * value; without one nothing is counted.
     */

    /** What a compilation may spend: some seconds. The standard library, 22,000 lines, spends a fiftieth of it. */
    public static final long LIMIT = 60_000_000;

    private static final String INTERRUPTED = "FU0005";
    private static final ScopedValue<Effort> CURRENT = ScopedValue.newInstance();

    /** How many steps pass, at most some fractions of a millisecond, before somebody looks whether the compilation is still wanted. */
    private static final long STRETCH = 1 << 10;

    private static final ScopedValue<Interruption> INTERRUPTION = ScopedValue.newInstance();

    /** Ends a compilation; {@link #within} turns it into a diagnostic. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;

        Ended() {
            super("the compilation has spent all it may, or is not wanted any more", null, false, false);
        }
    }

    /** What another thread says to a compilation that is no longer wanted. */
    public static final class Interruption {

        private volatile boolean wanted;

        public Interruption() {
            this.wanted = false;
        }

        /** From any thread: ends the compilation that runs, or else the next one. */
        public void interrupt() {
            wanted = true;
        }

        /** Takes an interruption back; whether there was one. */
        public boolean withdraw() {
            boolean was = wanted;
            wanted = false;
            return was;
        }
    }

    private final long limit;
    /** What may be spent in all, and before the next look. */
    private long left;
    private long stretch;
    private final Interruption interruption;
    private Span place = Span.none();

    private Effort(long limit, Interruption interruption) {
        this.limit = limit;
        this.left = limit;
        this.interruption = interruption;
    }

    /** What {@code work} gives, or why it was ended; it may spend {@code limit} steps. */
    public static <T> Outcome<T> within(long limit, Supplier<Outcome<T>> work) {
        Effort effort = new Effort(limit, INTERRUPTION.orElse(new Interruption()));
        try {
            effort.look();
            return ScopedValue.where(CURRENT, effort).call(work::get);
        } catch (Ended _) {
            return Outcome.failed(List.of(effort.why()));
        }
    }

    /** What {@code work} gives, whose compilations can be ended by this. */
    public static <T> T interruptible(Interruption interruption, Supplier<T> work) {
        return ScopedValue.where(INTERRUPTION, interruption).call(work::get);
    }

    /** The same work, to be done by another thread for this one. */
    static <T> Supplier<T> carried(Supplier<T> work) {
        return INTERRUPTION.isBound() ? carried(INTERRUPTION.get(), work) : work;
    }

    private static <T> Supplier<T> carried(Interruption interruption, Supplier<T> work) {
        return () -> interruptible(interruption, work);
    }

    /** Whether a compilation was ended because somebody did not want it any more. */
    public static boolean isInterrupted(Outcome<?> outcome) {
        return outcome.diagnostics().stream().anyMatch(each -> each.code().equals(INTERRUPTED));
    }

    /** Some steps of work. */
    public static void spend(long steps) {
        if (CURRENT.isBound()) {
            CURRENT.get().take(steps);
        }
    }

    /** What is compiled now. */
    public static void at(Span place) {
        if (CURRENT.isBound() && !place.file().text().isEmpty()) {
            CURRENT.get().place = place;
        }
    }

    private void take(long steps) {
        stretch -= steps;
        if (stretch < 0) {
            look();
        }
    }

    private void look() {
        left += stretch;
        if (left < 0 || interruption.wanted) {
            throw new Ended();
        }
        stretch = Math.min(STRETCH, left);
        left -= stretch;
    }

    private Diagnostic why() {
        if (left >= 0) {
            return Diagnostic.error(INTERRUPTED, "compiling was interrupted", start());
        }
        return Diagnostic.error("FU0004", "compiling this takes too much work", start())
                .noting("Long matches whose rules overlap in many ways, tens of thousands of functions that call each other and say nothing of "
                        + "their types, and inline functions that use each other several times, grow faster than their text. Split them, or write "
                        + "their types.");
    }

    private Span start() {
        return place.end() > place.start() ? Span.of(place.file(), place.start(), firstLineEnd()) : place;
    }

    private int firstLineEnd() {
        int newline = place.file().text().indexOf('\n', place.start());
        return newline < 0 ? place.end() : Math.max(place.start() + 1, Math.min(place.end(), newline));
    }
}
