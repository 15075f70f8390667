package fusabi.vm;

import fusabi.host.LimitExceeded;
import java.time.Duration;

/**
 * What a call from outside may still use up, besides memory: fuel, time and output; and whether someone asked it to stop or to pause. Everything that
 * the call leads to shares it. The interpreter counts down a slice of fuel in a plain field and comes here when it is used up, so the checks of
 * clock and flags cost nothing in between.
 */
final class Budget {
    /*
     * Fuel is exact whatever the slices are: used = granted - left at any moment, and a slice never passes the limit. The clock is first looked
     * at when the first slice is used up, well below a millisecond after the beginning, so that short calls do not pay for it; it stands still while
     * the call is suspended.
     */

    /** Units of fuel between two looks at clock and flags: well below a millisecond of any code. */
    private static final int SLICE = 4096;
    private static final long NEVER = Long.MAX_VALUE;

    private long fuelLimit;
    private long timeLimit;
    private final int sliceSize;
    private volatile boolean interrupted;
    private volatile boolean pauseRequested;
    /** The pause that was asked for beforehand is due when more than so much fuel is used. */
    private long pauseAt = NEVER;
    private boolean justResumed;
    private long granted;
    /** Units that calls before this one have used. */
    private long before;
    private boolean isClockOn;
    private long clockStart;
    private long timeBefore;
    private long time;
    final OutputBudget output = new OutputBudget();
    long nativeCalls;
    long hostCalls;
    long callbacks;

    /** A budget; under stress, every poll comes here. */
    Budget(Limits limits) {
        limit(limits);
        sliceSize = limits.stress().comesToEverySafepoint() ? 0 : SLICE;
    }

    /** Sets what calls may use from now on. */
    void limit(Limits limits) {
        fuelLimit = limits.fuel().orElse(NEVER);
        timeLimit = limits.time().map(Budget::nanoseconds).orElse(NEVER);
        output.limit(limits.outputBytes().orElse(NEVER));
    }

    private static long nanoseconds(Duration time) {
        try {
            return time.toNanos();
        } catch (ArithmeticException _) {
            return NEVER;
        }
    }

    // ---- calls from outside

    /** A call from outside begins; {@code left} is what the last one left. The result is the first slice. */
    long begin(long left) {
        long used = granted - left;
        before += used;
        if (pauseAt != NEVER) {
            pauseAt -= used;
        }
        output.begin();
        nativeCalls = 0;
        hostCalls = 0;
        callbacks = 0;
        timeBefore = 0;
        time = 0;
        granted = pauseRequested || pauseAt != NEVER ? 0 : Math.min(sliceSize, fuelLimit);
        return granted;
    }

    /** The call has ended or is suspended. A pause that was asked for beforehand does not concern the next one. */
    void end() {
        look();
        timeBefore = time;
        isClockOn = false;
        pauseAt = NEVER;
    }

    // ---- interruption

    /** From any thread: ends what runs, or is run next, at its next poll. */
    void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Takes an interruption back that has ended nothing yet; whether there was one. */
    boolean clearInterrupt() {
        boolean was = interrupted;
        interrupted = false;
        return was;
    }

    /** Throws when someone asked for the end; also the way of Java, by interrupting the thread, which stays so. */
    void checkInterrupt() {
        if (interrupted) {
            interrupted = false;
            throw LimitExceeded.interrupted();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw LimitExceeded.interrupted();
        }
    }

    // ---- pauses

    /** From any thread: pauses what runs, or is run next, at its next poll. */
    void pause() {
        pauseRequested = true;
    }

    /** Pauses what runs next when it has used so many units; {@code left} is what is left of the granted fuel and is taken back. */
    void pauseAfter(long units, long left) {
        granted -= left;
        pauseAt = granted > NEVER - units ? NEVER : granted + units;
    }

    /** Whether to pause before an instruction that has just been charged. */
    boolean isPauseDue(long left) {
        boolean due = !justResumed && (pauseRequested || granted - left > pauseAt);
        justResumed = false;
        if (due) {
            pauseRequested = false;
            pauseAt = NEVER;
        }
        return due;
    }

    /** The next poll does not pause, since a pause must not keep the instruction from ever being done. */
    void resumed() {
        justResumed = true;
    }

    // ---- limits

    /** Takes back what is left of the granted fuel, so that the next unit is asked for. */
    void giveBack(long left) {
        granted -= left;
    }

    /**
     * Judges the run so far; {@code left} is what is left of the granted fuel, at most 0. The result is the next slice, which ends where a pause is due if
     * one is possible.
     */
    long renew(long left, boolean pausable) {
        checkInterrupt();
        checkTime();
        long used = granted - left;
        if (used > fuelLimit) {
            throw LimitExceeded.fuel(fuelLimit, used);
        }
        long slice = Math.min(sliceSize, fuelLimit - used);
        if (pausable) {
            slice = pauseRequested ? 0 : Math.clamp(pauseAt - used, 0, slice);
        }
        granted = used + slice;
        return slice;
    }

    private void checkTime() {
        if (!isClockOn) {
            isClockOn = true;
            clockStart = System.nanoTime();
        } else if (timeLimit != NEVER) {
            look();
            if (time >= timeLimit) {
                throw LimitExceeded.time(Duration.ofNanos(timeLimit), Duration.ofNanos(time));
            }
        }
    }

    private void look() {
        if (isClockOn) {
            time = timeBefore + System.nanoTime() - clockStart;
        }
    }

    // ---- snapshots

    /** Writes what the present call, suspended, and those before it have used. */
    void write(SnapshotOutput state, long left) {
        state.number(before);
        state.number(used(left));
        state.number(time().toNanos());
        state.number(output.written());
        state.number(nativeCalls);
        state.number(hostCalls);
        state.number(callbacks);
    }

    /** Goes on where another budget was. */
    void read(SnapshotInput state) {
        before = state.amount();
        granted = state.amount();
        time = state.amount();
        timeBefore = time;
        output.restore(state.amount());
        nativeCalls = state.amount();
        hostCalls = state.amount();
        callbacks = state.amount();
    }

    // ---- reports

    /** Units that the present call, or the last one, has used, when {@code left} of the granted ones are left. */
    long used(long left) {
        return granted - left;
    }

    /** Units that all calls have used. */
    long usedInAll(long left) {
        return before + used(left);
    }

    Duration time() {
        look();
        return Duration.ofNanos(time);
    }
}
