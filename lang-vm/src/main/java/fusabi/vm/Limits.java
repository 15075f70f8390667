package fusabi.vm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an instance may use.
 *
 * @param heapBytes               arena, side table and stacks together
 * @param stackBytes              the stack of one fiber
 * @param fuel                    calls, jumps back and what natives charge
 * @param time                    wall-clock time from the instance's creation
 * @param collectAtEverySafepoint the stress switch
 */
public record Limits(long heapBytes, long stackBytes, OptionalLong fuel, Optional<Duration> time, boolean collectAtEverySafepoint) {

    private static final long DEFAULT_HEAP = 2L << 30;
    /** A million calls below each other of a function with 32 registers. */
    private static final long DEFAULT_STACK = 256L << 20;

    /** 2 GiB of heap, 256 MiB of stack, any fuel and time. */
    public static Limits defaults() {
        return new Limits(DEFAULT_HEAP, DEFAULT_STACK, OptionalLong.empty(), Optional.empty(), false);
    }

    public Limits withHeap(long bytes) {
        return new Limits(bytes, Math.min(stackBytes, bytes), fuel, time, collectAtEverySafepoint);
    }

    public Limits withFuel(long units) {
        return new Limits(heapBytes, stackBytes, OptionalLong.of(units), time, collectAtEverySafepoint);
    }

    public Limits withTime(Duration limit) {
        return new Limits(heapBytes, stackBytes, fuel, Optional.of(limit), collectAtEverySafepoint);
    }

    public Limits collectingAtEverySafepoint() {
        return new Limits(heapBytes, stackBytes, fuel, time, true);
    }
}
