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
    private volatile boolean pauseRequested;
    /** The pause that was asked for beforehand is due when more than so much fuel is used. */
    private long pauseAt = Long.MAX_VALUE;
    private boolean justResumed;
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

    // ---- pauses

    /** From any thread: pauses what runs, or is run next, at its next poll. */
    void pause() {
        pauseRequested = true;
    }

    /** Pauses what runs next when it has used so many units; {@code left} is what is left of the granted fuel and is taken back. */
    void pauseAfter(long units, long left) {
        granted -= left;
        pauseAt = granted > Long.MAX_VALUE - units ? Long.MAX_VALUE : granted + units;
    }

    /** Whether to pause before an instruction that has just been charged. */
    boolean isPauseDue(long left) {
        boolean due = !justResumed && (pauseRequested || granted - left > pauseAt);
        justResumed = false;
        if (due) {
            pauseRequested = false;
            pauseAt = Long.MAX_VALUE;
        }
        return due;
    }

    /** The next poll does not pause, since a pause must not keep the instruction from ever being done. */
    void resumed() {
        justResumed = true;
    }

    /** The call has ended: a pause that was asked for beforehand does not concern the next one. */
    void ended() {
        pauseAt = Long.MAX_VALUE;
    }

    // ---- limits

    /**
     * Judges the run so far; {@code left} is what is left of the granted fuel, at most 0. The result is the next slice, which ends where a pause is due if
     * one is possible.
     */
    long renew(long left, boolean pausable) {
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
        if (pausable) {
            slice = pauseRequested ? 0 : Math.clamp(pauseAt - used, 0, slice);
        }
        granted = used + slice;
        return slice;
    }

    /** Units used so far, when {@code left} of the granted ones are left. */
    long used(long left) {
        return granted - left;
    }
}
