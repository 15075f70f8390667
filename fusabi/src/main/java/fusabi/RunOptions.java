package fusabi;

import fusabi.capability.Capabilities;
import fusabi.heap.Stress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a run is given and what it may use. An output sink may throw {@link java.io.UncheckedIOException}, for a closed pipe say: the run ends at
 * once and the exception comes out of {@link Program#run}.
 *
 * @param arguments    the script's arguments, without its own name
 * @param output       takes standard output, as it is written
 * @param error        takes standard error
 * @param input        gives the lines of standard input without their ends, then null
 * @param heapQuota    bytes the script's heap, stacks and host objects may take together
 * @param fuel         units of work: about one a call or loop iteration; empty for any number
 * @param time         wall-clock time; empty for any
 * @param stress       what makes the heap misbehave, for tests of the machine
 * @param capabilities what the script may reach outside itself
 */
public record RunOptions(
        List<String> arguments, Consumer<String> output, Consumer<String> error, Supplier<String> input, long heapQuota,
        OptionalLong fuel, Optional<Duration> time, Stress stress, Capabilities capabilities) {

    private static final long DEFAULT_HEAP_QUOTA = 2L << 30;

    public RunOptions {
        arguments = List.copyOf(arguments);
    }

    /** No arguments, output to nowhere, empty input, 2 GiB of heap, no other limits, no capabilities. */
    public static RunOptions defaults() {
        return new RunOptions(List.of(), _ -> { }, _ -> { }, () -> null, DEFAULT_HEAP_QUOTA, OptionalLong.empty(), Optional.empty(), Stress.NONE,
                Capabilities.none());
    }

    public RunOptions withArguments(List<String> values) {
        return new RunOptions(values, output, error, input, heapQuota, fuel, time, stress, capabilities);
    }

    public RunOptions withOutput(Consumer<String> sink) {
        return new RunOptions(arguments, sink, error, input, heapQuota, fuel, time, stress, capabilities);
    }

    public RunOptions withError(Consumer<String> sink) {
        return new RunOptions(arguments, output, sink, input, heapQuota, fuel, time, stress, capabilities);
    }

    public RunOptions withInput(Supplier<String> lines) {
        return new RunOptions(arguments, output, error, lines, heapQuota, fuel, time, stress, capabilities);
    }

    public RunOptions withHeapQuota(long bytes) {
        return new RunOptions(arguments, output, error, input, bytes, fuel, time, stress, capabilities);
    }

    public RunOptions withFuel(long units) {
        return new RunOptions(arguments, output, error, input, heapQuota, OptionalLong.of(units), time, stress, capabilities);
    }

    public RunOptions withTime(Duration limit) {
        return new RunOptions(arguments, output, error, input, heapQuota, fuel, Optional.of(limit), stress, capabilities);
    }

    public RunOptions collectingAtEverySafepoint() {
        return new RunOptions(arguments, output, error, input, heapQuota, fuel, time, stress.with(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT), capabilities);
    }

    /** Makes the heap misbehave within its contract, to find mistakes of the machine. */
    public RunOptions under(Stress hardship) {
        return new RunOptions(arguments, output, error, input, heapQuota, fuel, time, hardship, capabilities);
    }

    public RunOptions withCapabilities(Capabilities granted) {
        return new RunOptions(arguments, output, error, input, heapQuota, fuel, time, stress, granted);
    }
}
