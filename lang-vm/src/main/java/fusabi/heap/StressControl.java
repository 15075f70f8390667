package fusabi.heap;

import fusabi.heap.Stress.Switch;

/** Decides, at each opportunity, whether a heap under stress uses it. */
final class StressControl {
    /*
     * A program of a million safepoints with a million live words would take for ever, if each were used. So opportunities are taken until that has
     * become so much work, about a second's; then only as often as keeps the pace. Such a program passes the same safepoints again and again. The
     * work is counted in words, not in time: a run can be repeated.
     */

    /** Words that collections under stress may look at in any case, and for each opportunity. */
    private static final long PATIENCE = 200_000_000;
    private static final long PACE = 100;
    private static final long WORK_OF_ANY_COLLECTION = 500;

    private final boolean collects;
    private final boolean smallest;
    private final boolean eager;
    private final long failing;
    private long opportunities;
    private long work;
    private long allocations;

    StressControl(Stress stress) {
        collects = stress.has(Switch.COLLECT_AT_EVERY_SAFEPOINT);
        smallest = stress.has(Switch.SMALLEST_HEAP);
        eager = stress.comesToEverySafepoint();
        failing = stress.failingAllocation();
    }

    /** Whether every allocation must pass by here. */
    boolean watchesAllocations() {
        return eager || smallest || failing > 0;
    }

    boolean collectsNow() {
        return collects && hasPatience();
    }

    boolean staysSmallest() {
        return smallest && hasPatience();
    }

    private boolean hasPatience() {
        return work <= PATIENCE + PACE * opportunities++;
    }

    /** Counts an allocation; true when it is the one to fail. */
    boolean failsNow() {
        return ++allocations == failing;
    }

    /** Counts the words that a collection or a growth looked at. */
    void worked(long words) {
        work += words + WORK_OF_ANY_COLLECTION;
    }
}
