package fusabi.source;

import java.util.List;
import java.util.function.Supplier;

/**
 * How much work a compilation may be. Texts that are short can ask for much: a type that doubles with each line, a match whose cases multiply.
 * Every phase says what it spends; when all is spent, the compilation ends with a diagnostic at the declaration it was at.
 */
public final class Effort {
    /*
     * A step is about what one node of a tree, type or matrix takes: 20 to 100 ns. They are counted, not timed, so that the same text compiles, or does
     * not, on every machine. What phases spend is found in types and trees that know nothing of the compilation they are part of, hence the scoped
     * value; without one nothing is counted.
     */

    /** What a compilation may spend: some seconds. The standard library, 22,000 lines, spends a fiftieth of it. */
    public static final long LIMIT = 60_000_000;

    private static final ScopedValue<Effort> CURRENT = ScopedValue.newInstance();

    /** Ends a compilation; {@link #within} turns it into a diagnostic. */
    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the compilation has spent all it may", null, false, false);
        }
    }

    private final long limit;
    private long left;
    private Span place = Span.none();

    private Effort(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    /** What {@code work} gives, or why it was ended; it may spend {@code limit} steps. */
    public static <T> Outcome<T> within(long limit, Supplier<Outcome<T>> work) {
        Effort effort = new Effort(limit);
        try {
            return ScopedValue.where(CURRENT, effort).call(work::get);
        } catch (Exhausted _) {
            return Outcome.failed(List.of(Diagnostic.error("FU0004", "compiling this takes too much work", effort.start())
                    .noting("Long matches whose rules overlap in many ways, hundreds of functions that call each other and say nothing of their types, and inline "
                            + "functions that use each other several times, grow faster than their text. Split them, or write their types.")));
        }
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

    /** How many steps the compilation around here has spent. */
    public static long spent() {
        return CURRENT.isBound() ? CURRENT.get().limit - CURRENT.get().left : 0;
    }

    private void take(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    private Span start() {
        return place.end() > place.start() ? Span.of(place.file(), place.start(), firstLineEnd()) : place;
    }

    private int firstLineEnd() {
        int newline = place.file().text().indexOf('\n', place.start());
        return newline < 0 ? place.end() : Math.max(place.start() + 1, Math.min(place.end(), newline));
    }
}
