package fusabi.vm;

import fusabi.heap.Stress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an instance may use.
 *
 * @param heapBytes  arena, side table and stacks together
 * @param stackBytes the stack of one fiber
 * @param fuel       calls, jumps back and what natives charge
 * @param time       wall-clock time from the instance's creation
 * @param stress     what makes the heap misbehave, for tests
 */
public record Limits(long heapBytes, long stackBytes, OptionalLong fuel, Optional<Duration> time, Stress stress) {

    private static final long DEFAULT_HEAP = 2L << 30;
    /** A million calls below each other of a function with 32 registers. */
    private static final long DEFAULT_STACK = 256L << 20;

    /** 2 GiB of heap, 256 MiB of stack, any fuel and time. */
    public static Limits defaults() {
        return new Limits(DEFAULT_HEAP, DEFAULT_STACK, OptionalLong.empty(), Optional.empty(), Stress.NONE);
    }

    public Limits withHeap(long bytes) {
        return new Limits(bytes, Math.min(stackBytes, bytes), fuel, time, stress);
    }

    public Limits withFuel(long units) {
        return new Limits(heapBytes, stackBytes, OptionalLong.of(units), time, stress);
    }

    public Limits withTime(Duration limit) {
        return new Limits(heapBytes, stackBytes, fuel, Optional.of(limit), stress);
    }

    public Limits collectingAtEverySafepoint() {
        return under(stress.with(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
    }

    public Limits under(Stress hardship) {
        return new Limits(heapBytes, stackBytes, fuel, time, hardship);
    }
}
