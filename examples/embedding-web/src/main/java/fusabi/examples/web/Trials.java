package fusabi.examples.web;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.Sandbox;
import fusabi.capability.Capability;
import fusabi.examples.web.Trial.Ending;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs scripts of strangers. They reach nothing outside their own memory, get little of that and little time, and only a few of them run at once, so that
 * there is always something left for everybody else. For any number of threads.
 */
final class Trials {
    /*
     * What they can use up together is AT_ONCE times what one may: half of the processors, and AT_ONCE * 16 MB of memory.
     */

    private static final Sandbox SANDBOX = Sandbox.strict();

    private static final RunOptions LIMITS = RunOptions.defaults().in(SANDBOX)
            .withFuel(2_000_000)
            .withTime(Duration.ofSeconds(2))
            .withHeapQuota(16 << 20)
            .withOutputLimit(16 << 10);

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Who has waited so long for a place is told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Engine engine;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Trials(Engine engine) {
        this.engine = engine;
    }

    /** Runs a script; nothing when too many others are running. */
    Optional<Trial> attempt(String text) throws InterruptedException {
        if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(text));
        } finally {
            places.release();
        }
    }

    private Trial run(String text) {
        Outcome<Program> compiled = engine.compile(SourceFile.of("script.fsx", text));
        if (compiled.value().isEmpty()) {
            return new Trial(Ending.REFUSED, "", compiled.diagnostics().stream().map(DiagnosticRenderer.plain()::render).toList());
        }
        Program program = compiled.value().get();
        Set<Capability> missing = program.requires().notIn(SANDBOX);
        if (!missing.isEmpty()) {
            return new Trial(Ending.REFUSED, "", missing.stream().map(each -> "The script wants what it does not get: " + each).toList());
        }
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(LIMITS.withOutput(output::append).withError(output::append));
        return switch (result) {
            case RunResult.Completed(_)          -> new Trial(Ending.COMPLETED, output.toString(), List.of());
            case RunResult.Failed(var report)    -> new Trial(Ending.FAILED, output.toString(), List.of(report));
            case RunResult.Stopped(_, var limit) -> new Trial(Ending.STOPPED, output.toString(), List.of(limit));
        };
    }
}
