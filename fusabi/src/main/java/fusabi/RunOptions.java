package fusabi;

import fusabi.capability.Capabilities;
import fusabi.heap.Stress;
import fusabi.vm.Limits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
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
 * @param limits       what it may use up
 * @param capabilities what the script may reach outside itself
 * @param functions    which functions of the host it may call
 * @param executor     runs asynchronous calls that have waited, when they can go on
 */
public record RunOptions(
        List<String> arguments, Consumer<String> output, Consumer<String> error, Supplier<String> input, Limits limits, Capabilities capabilities,
        HostFunctions functions, Executor executor) {

    public RunOptions {
        arguments = List.copyOf(arguments);
    }

    /**
     * No arguments, output to nowhere, empty input, no capabilities, and the limits of {@link Limits#defaults}: 2 GiB of heap, 512 MiB of stack,
     * 5,000,000,000 units of fuel, a minute, 64 MiB of output.
     */
    public static RunOptions defaults() {
        return new RunOptions(List.of(), _ -> { }, _ -> { }, () -> null, Limits.defaults(), Capabilities.none(), HostFunctions.all(),
                task -> Thread.ofVirtual().name("fusabi").start(task));
    }

    public RunOptions withArguments(List<String> values) {
        return new RunOptions(values, output, error, input, limits, capabilities, functions, executor);
    }

    public RunOptions withOutput(Consumer<String> sink) {
        return new RunOptions(arguments, sink, error, input, limits, capabilities, functions, executor);
    }

    public RunOptions withError(Consumer<String> sink) {
        return new RunOptions(arguments, output, sink, input, limits, capabilities, functions, executor);
    }

    public RunOptions withInput(Supplier<String> lines) {
        return new RunOptions(arguments, output, error, lines, limits, capabilities, functions, executor);
    }

    public RunOptions withLimits(Limits allowed) {
        return new RunOptions(arguments, output, error, input, allowed, capabilities, functions, executor);
    }

    /** Any fuel, time and output: for scripts that a person watches. */
    public RunOptions withoutLimits() {
        return withLimits(Limits.unlimited());
    }

    /** Bytes the script's heap, stacks and host objects may take together. */
    public RunOptions withHeapQuota(long bytes) {
        return withLimits(limits.withHeap(bytes));
    }

    /** Units of work: about one a call or loop iteration. */
    public RunOptions withFuel(long units) {
        return withLimits(limits.withFuel(units));
    }

    /** Wall-clock time. */
    public RunOptions withTime(Duration limit) {
        return withLimits(limits.withTime(limit));
    }

    /** Bytes of standard output and error together, in UTF-8. What fits is written before the run ends. */
    public RunOptions withOutputLimit(long bytes) {
        return withLimits(limits.withOutput(bytes));
    }

    /** Collects garbage at every opportunity, to find mistakes of the collector. */
    public RunOptions collectingAtEverySafepoint() {
        return withLimits(limits.collectingAtEverySafepoint());
    }

    /** Makes the heap misbehave within its contract, for tests of the machine. */
    public RunOptions under(Stress hardship) {
        return withLimits(limits.under(hardship));
    }

    /** Where asynchronous calls go on that have waited, instead of on virtual threads of their own. */
    public RunOptions withExecutor(Executor threads) {
        return new RunOptions(arguments, output, error, input, limits, capabilities, functions, threads);
    }

    /** With the capabilities and limits of a sandbox, and with what it says of the host's functions. */
    public RunOptions in(Sandbox sandbox) {
        return new RunOptions(arguments, output, error, input, sandbox.limits(), sandbox.capabilities(), sandbox.functions(), executor);
    }

    public RunOptions withCapabilities(Capabilities granted) {
        return new RunOptions(arguments, output, error, input, limits, granted, functions, executor);
    }
}
