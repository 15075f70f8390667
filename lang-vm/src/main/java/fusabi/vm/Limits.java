package fusabi.vm;

import fusabi.heap.Stress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an instance may use. Heap and stack are the instance's; fuel, time and output are for each call from outside, shared by everything that the
 * call leads to: nested calls, fibers, natives.
 *
 * @param heapBytes   arena, side table and stacks together
 * @param stackBytes  the stack of one fiber
 * @param nesting     calls of the script by host functions, below each other; each takes about 5 KB of Java stack, so more than the default
 *                    needs threads with larger stacks
 * @param fuel        calls, jumps back and what natives charge
 * @param time        wall-clock time
 * @param outputBytes standard output and error together, in UTF-8
 * @param stress      what makes the heap misbehave, for tests
 */
public record Limits(
        long heapBytes, long stackBytes, int nesting, OptionalLong fuel, Optional<Duration> time, OptionalLong outputBytes,
        Stress stress) {

    private static final long DEFAULT_HEAP = 2L << 30;
    /**
     * A million levels of 64 registers. A function of the library has 5 in the middle and 24 at most, so a level may be a large function of the
     * script and several of the library between its calls of itself: see decision 0016.
     */
    private static final long DEFAULT_STACK = 512L << 20;
    /** Each takes about 5 KB of Java stack, with what a host's own function has there; a thread usually has 1 MB. */
    private static final int DEFAULT_NESTING = 100;
    /** About a minute of calls and loops. */
    private static final long DEFAULT_FUEL = 5_000_000_000L;
    private static final Duration DEFAULT_TIME = Duration.ofMinutes(1);
    private static final long DEFAULT_OUTPUT = 64L << 20;

    /** 2 GiB of heap, 512 MiB of stack, 5,000,000,000 units of fuel, a minute, 64 MiB of output: a script that never ends does. */
    public static Limits defaults() {
        return unlimited().withFuel(DEFAULT_FUEL).withTime(DEFAULT_TIME).withOutput(DEFAULT_OUTPUT);
    }

    /** Any fuel, time and output; heap and stack as by default: for programs that a person watches. */
    public static Limits unlimited() {
        return new Limits(DEFAULT_HEAP, DEFAULT_STACK, DEFAULT_NESTING, OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), Stress.NONE);
    }

    /** The stack is made no longer than the heap. */
    public Limits withHeap(long bytes) {
        return new Limits(bytes, Math.min(stackBytes, bytes), nesting, fuel, time, outputBytes, stress);
    }

    public Limits withStack(long bytes) {
        return new Limits(heapBytes, bytes, nesting, fuel, time, outputBytes, stress);
    }

    public Limits withNesting(int calls) {
        return new Limits(heapBytes, stackBytes, calls, fuel, time, outputBytes, stress);
    }

    public Limits withFuel(long units) {
        return new Limits(heapBytes, stackBytes, nesting, OptionalLong.of(units), time, outputBytes, stress);
    }

    public Limits withTime(Duration limit) {
        return new Limits(heapBytes, stackBytes, nesting, fuel, Optional.of(limit), outputBytes, stress);
    }

    public Limits withOutput(long bytes) {
        return new Limits(heapBytes, stackBytes, nesting, fuel, time, OptionalLong.of(bytes), stress);
    }

    public Limits collectingAtEverySafepoint() {
        return under(stress.with(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
    }

    public Limits under(Stress hardship) {
        return new Limits(heapBytes, stackBytes, nesting, fuel, time, outputBytes, hardship);
    }
}
