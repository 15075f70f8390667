package fusabi.vm;

import fusabi.host.LimitExceeded;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run may still use up, besides memory: fuel and time; and whether someone asked it to stop. The interpreter counts down a slice of fuel in
 * a plain field and comes here when it is used up, so the checks of clock and flag cost nothing in between.
 */
final class Budget {

    /** Units of fuel between two looks at clock and flag: well below a millisecond of any code. */
    private static final int SLICE = 4096;

    private final long fuelLimit;
    private final long deadline;
    private final boolean hasDeadline;
    private final int sliceSize;
    private volatile boolean interrupted;
    private long granted;

    /** A budget; with {@code eager}, every poll comes here. */
    Budget(OptionalLong fuel, Optional<Duration> time, boolean eager) {
        fuelLimit = fuel.orElse(Long.MAX_VALUE);
        hasDeadline = time.isPresent();
        deadline = hasDeadline ? System.nanoTime() + time.get().toNanos() : 0;
        sliceSize = eager ? 0 : SLICE;
    }

    /** From any thread: ends what runs, or is run next, at its next poll. */
    void interrupt() {
        interrupted = true;
    }

    /** Judges the run so far; {@code left} is what is left of the granted fuel, at most 0. The result is the next slice. */
    long renew(long left) {
        if (interrupted) {
            interrupted = false;
            throw new LimitExceeded(LimitExceeded.Limit.INTERRUPTED, "The script was interrupted.");
        }
        if (hasDeadline && System.nanoTime() - deadline >= 0) {
            throw new LimitExceeded(LimitExceeded.Limit.TIME, "The script took longer than its time limit.");
        }
        long used = granted - left;
        if (used > fuelLimit) {
            throw new LimitExceeded(LimitExceeded.Limit.FUEL, "The script did more than its limit of " + fuelLimit + " units of work.");
        }
        long slice = Math.min(sliceSize, fuelLimit - used);
        granted = used + slice;
        return slice;
    }

    /** Units used so far, when {@code left} of the granted ones are left. */
    long used(long left) {
        return granted - left;
    }
}
