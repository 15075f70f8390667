package fusabi;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.FileAccess;
import fusabi.capability.Seeds;
import fusabi.vm.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a script may reach and what it may use up: a value to make once and give to every run, with {@link RunOptions#in}. The functions of the host's
 * modules may all be called unless the sandbox says which.
 *
 * @param capabilities what the script may reach outside itself
 * @param limits       what each call may use up
 * @param functions    which of the host's functions it may call
 */
public record Sandbox(Capabilities capabilities, Limits limits, HostFunctions functions) {

    private static final long STRICT_HEAP = 64L << 20;
    private static final long STRICT_STACK = 16L << 20;
    private static final long STRICT_FUEL = 100_000_000;
    private static final Duration STRICT_TIME = Duration.ofSeconds(5);
    private static final long STRICT_OUTPUT = 1L << 20;

    /** With all functions of the host. */
    public Sandbox(Capabilities capabilities, Limits limits) {
        this(capabilities, limits, HostFunctions.all());
    }

    /**
     * For strangers: nothing of the world outside, so the same arguments give the same answer; 64 MiB of heap, 16 MiB of it for the stack,
     * 100,000,000 units of fuel, five seconds, 1 MiB of output.
     */
    public static Sandbox strict() {
        return new Sandbox(Capabilities.none(), Limits.defaults().withHeap(STRICT_HEAP).withStack(STRICT_STACK).withFuel(STRICT_FUEL)
                .withTime(STRICT_TIME).withOutput(STRICT_OUTPUT));
    }

    /** As {@code fus run} for a script of the current folder: the clock, random numbers, and the files below the folder to read; the usual limits. */
    public static Sandbox scripting() {
        return scripting(Path.of(""));
    }

    /** As above, for a script of this folder. */
    public static Sandbox scripting(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return new Sandbox(Capabilities.none().with(Clock.system()).with(Seeds.unpredictable())
                .with(FileAccess.of(here, List.of(here.resolve(folder).normalize()), List.of())), Limits.defaults());
    }

    /** With other capabilities. */
    public Sandbox with(Capabilities granted) {
        return new Sandbox(granted, limits, functions);
    }

    /** With other limits. */
    public Sandbox with(Limits allowed) {
        return new Sandbox(capabilities, allowed, functions);
    }

    /** Without these functions of the host, {@code "Web.fetch"}, or all of a module, {@code "Web"}: a program that can call one is refused. */
    public Sandbox without(String... names) {
        return new Sandbox(capabilities, limits, functions.without(List.of(names)));
    }

    /** With these functions of the host, or all of these modules, and no others. */
    public Sandbox only(String... names) {
        return new Sandbox(capabilities, limits, functions.only(List.of(names)));
    }
}
