package fusabi.heap;

import java.util.EnumSet;
import java.util.Set;

/**
 * What makes a heap misbehave within its contract, so that tests find code which relies on its good behaviour. A program does the same under every
 * switch, only slower; but for {@link #failing}, which ends it.
 *
 * @param switches          what is switched on
 * @param failingAllocation the number, from 1, of the allocation that ends the run as the heap's limit would; 0 for none
 */
public record Stress(Set<Switch> switches, long failingAllocation) {

    /** One hardship. */
    public enum Switch {
        /** The heap is collected whenever it may be: what no root holds is gone at once. */
        COLLECT_AT_EVERY_SAFEPOINT,
        /** The arena is never larger than what is live and what is asked for: it grows and shrinks all the time. */
        SMALLEST_HEAP,
        /** Every register that no liveness map names is overwritten at once, and those that are named must be of their kind. */
        POISON
    }

    /** A heap as it should be. */
    public static final Stress NONE = new Stress(Set.of(), 0);

    public Stress {
        switches = switches.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(switches));
        if (failingAllocation < 0) {
            throw new IllegalArgumentException("the " + failingAllocation + "th allocation");
        }
    }

    public static Stress of(Switch... switches) {
        return new Stress(Set.of(switches), 0);
    }

    /** Lets the {@code n}th allocation fail, from 1. */
    public static Stress failing(long n) {
        return NONE.failingAt(n);
    }

    /** These switches and another. */
    public Stress with(Switch another) {
        EnumSet<Switch> all = EnumSet.of(another);
        all.addAll(switches);
        return new Stress(all, failingAllocation);
    }

    /** These switches, and the {@code n}th allocation fails. */
    public Stress failingAt(long n) {
        return new Stress(switches, n);
    }

    /** Whether something is to happen at every safepoint, so that none may be passed quickly. */
    public boolean comesToEverySafepoint() {
        return has(Switch.COLLECT_AT_EVERY_SAFEPOINT) || has(Switch.POISON);
    }

    public boolean has(Switch which) {
        return switches.contains(which);
    }
}
