package fusabi.examples.game;

import fusabi.BindingException;
import fusabi.CompilationException;
import fusabi.Engine;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.ScriptExit;
import fusabi.host.LimitExceeded;
import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The behaviour that a file says. A new text is on trial for one frame: when it compiles, its types fit, and it does that frame within the budget, it
 * holds; otherwise the one before does that frame, and all that follow. For one thread at a time.
 */
final class HotBehavior implements AutoCloseable {

    /** A behaviour, and what it runs in. */
    private record Running(Instance instance, Behavior behavior) {}

    private final Path file;
    private final Engine engine;
    private final RunOptions limits;
    private FileTime seen = FileTime.fromMillis(0);
    private Optional<Running> good = Optional.empty();
    private String status = "";
    private long fuel;

    /** What a file says, with a frame that may take so many units of work. */
    HotBehavior(Path file, Engine engine, long fuelPerFrame) {
        this.file = file;
        this.engine = engine;
        this.limits = RunOptions.defaults().withFuel(fuelPerFrame).withHeapQuota(64 << 20);
    }

    /** What is wrong with the last text or the last frame; empty when nothing is. */
    String status() {
        return status;
    }

    /** The units of work that the last frame took. */
    long fuel() {
        return fuel;
    }

    /** All entities one frame later; or where they are, when no behaviour can tell. */
    Flock step(double seconds, Flock flock) {
        Optional<Running> trial = changed() ? start() : Optional.empty();
        if (trial.isPresent()) {
            Optional<Flock> next = attempt(trial.get(), seconds, flock);
            if (next.isPresent()) {
                close();
                good = trial;
                return next.get();
            }
            trial.get().instance().close();
        }
        return good.flatMap(running -> attempt(running, seconds, flock)).orElse(flock);
    }

    private boolean changed() {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            boolean changed = !time.equals(seen);
            seen = time;
            return changed;
        } catch (IOException _) {
            // Some editors take the file away for a moment before they put the new one in its place.
            return false;
        }
    }

    private Optional<Running> start() {
        try {
            Instance instance = engine.load(file.getFileName().toString(), Files.readString(file)).instantiate(limits);
            try {
                Running running = new Running(instance, instance.bind(Behavior.class));
                status = "";
                return Optional.of(running);
            } catch (BindingException e) {
                instance.close();
                status = e.getMessage();
            }
        } catch (CompilationException e) {
            status = e.diagnostics().stream().filter(Diagnostic::isError).findFirst().map(DiagnosticRenderer.plain()::headline).orElseThrow();
        } catch (IOException | ScriptException | LimitExceeded | ScriptExit e) {
            status = e.getMessage();
        }
        return Optional.empty();
    }

    private Optional<Flock> attempt(Running running, double seconds, Flock flock) {
        try {
            Flock next = running.behavior().step(seconds, flock);
            fuel = running.instance().report().fuel();
            if (next.isWhole(flock.count())) {
                return Optional.of(next);
            }
            status = "step lost entities, or sent them out of the world";
        } catch (ScriptException e) {
            status = e + e.scriptTrace().place().map(frame -> " (" + frame.file() + ":" + frame.line() + ")").orElse("");
        } catch (LimitExceeded | ScriptExit e) {
            status = e.getMessage();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        good.ifPresent(running -> running.instance().close());
        good = Optional.empty();
    }
}
