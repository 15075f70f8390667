package fusabi.repl;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.Run;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.host.LimitExceeded;
import fusabi.source.Outcome;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A job done once: read, compiled, run. Another thread may interrupt it. */
final class JobRun {

    private final Console console;
    private final Job job;
    private final LoadedFiles files = new LoadedFiles();
    private final long begin = System.nanoTime();
    private long loaded;
    private long compiled;
    private Run run;
    /** What is done when the script has ended and all of its output is out. */
    private Runnable afterwards = () -> { };
    private boolean isInterrupted;

    JobRun(Console console, Job job) {
        this.console = console;
        this.job = job;
    }

    /** The files that it has asked for, there or not. */
    LoadedFiles files() {
        return files;
    }

    /** Does it; the exit code. */
    int run() {
        return ScriptFile.compiled(job.read(), console, this::program, this::run);
    }

    /** The program that was kept of the script, or what it is compiled to now, which is kept if there is nothing to be said of it. */
    private Outcome<Program> program(ScriptFile.Readable script) {
        Engine engine = job.engine(files);
        if (!(script instanceof ScriptFile.Text(var source))) {
            return compile(script, engine);
        }
        Optional<KeptProgram> place = job.kept();
        Optional<Outcome<Program>> kept = place.flatMap(each -> each.of(source)).map(bytes -> engine.compileKept(source.name(), bytes))
                .filter(each -> each.value().isPresent());
        if (kept.isPresent()) {
            return kept.get();
        }
        Library.load();
        Outcome<Program> outcome = compile(script, engine);
        if (place.isPresent() && outcome.diagnostics().isEmpty()) {
            Program program = outcome.value().orElseThrow();
            afterwards = () -> place.get().keep(source, files.found(), program.grind(Grinding.plain().runOnly()));
        }
        return outcome;
    }

    private Outcome<Program> compile(ScriptFile.Readable script, Engine engine) {
        if (job.given().has(RunCommand.TIME)) {
            engine.ready();
        }
        loaded = System.nanoTime();
        Outcome<Program> outcome = job.compile(script, engine);
        compiled = System.nanoTime();
        return outcome;
    }

    private int run(Program program) {
        RunOptions options = RunOptions.defaults()
                .withLimits(job.limits())
                .withArguments(job.arguments())
                .withCapabilities(new Permissions(job.given()).capabilities(job.file()))
                .withInput(new InputLines(input(), console.out()))
                .withOutput(unlessInterrupted(console.out()::print))
                .withError(unlessInterrupted(console::say));
        try (Run started = program.start(options)) {
            begun(started);
            RunResult result = started.toEnd();
            if (job.text().isPresent() && result instanceof RunResult.Completed) {
                started.value().ifPresent(console.out()::println);
            }
            int code = ended(result);
            new JobReport(console, job.format()).print(job.given(), code, result, started.report(), new JobReport.Times(
                    Duration.ofNanos(loaded - begin), Duration.ofNanos(compiled - loaded), Duration.ofNanos(System.nanoTime() - compiled)));
            console.out().flush();
            afterwards.run();
            return code;
        } catch (LimitExceeded limit) {
            console.say("fus: " + limit.getMessage().replaceFirst("\\.$", "") + "\n");
            return ExitCode.LIMIT;
        }
    }

    /** What is left of a script that was read from standard input is nothing. */
    private InputStream input() {
        return job.file().equals(ScriptFile.STANDARD_INPUT) ? InputStream.nullInputStream() : System.in;
    }

    private int ended(RunResult result) {
        return switch (result) {
            case RunResult.Completed(int code) -> code;
            case RunResult.Failed(String report) -> {
                unlessInterrupted(console::say).accept(report);
                yield ExitCode.EXCEPTION;
            }
            case RunResult.Stopped(_, String message) -> {
                unlessInterrupted(console::say).accept("fus: " + message + "\n");
                yield ExitCode.LIMIT;
            }
        };
    }

    /** Says it, unless somebody has already lost interest. */
    private Consumer<String> unlessInterrupted(Consumer<String> sink) {
        return text -> {
            if (!isInterrupted()) {
                sink.accept(text);
            }
        };
    }

    private synchronized boolean isInterrupted() {
        return isInterrupted;
    }

    private synchronized void begun(Run started) {
        run = started;
        if (isInterrupted) {
            started.interrupt();
        }
    }

    /** From any thread: ends it soon, and nothing is heard of it any more. */
    synchronized void interrupt() {
        isInterrupted = true;
        if (run != null) {
            run.interrupt();
        }
    }
}
