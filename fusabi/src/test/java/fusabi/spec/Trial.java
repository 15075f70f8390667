package fusabi.spec;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.Seeds;
import fusabi.heap.Stress;
import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of one script.
 *
 * @param diagnostics what the compiler said
 * @param output      what the script wrote to standard output
 * @param ending      how it ended, unless it did not compile
 * @param crash       the Java exception that came out of the engine: always a mistake of ours
 */
record Trial(List<Diagnostic> diagnostics, String output, Optional<RunResult> ending, Optional<Throwable> crash) {

    /** How the heap behaves. */
    enum Heap {
        NORMAL(Stress.NONE),
        /** And no register is of use that no liveness map names. */
        COLLECTING_ALWAYS(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)),
        SMALLEST(Stress.of(Stress.Switch.SMALLEST_HEAP));

        private final Stress stress;

        Heap(Stress stress) {
            this.stress = stress;
        }
    }

    /** How the program comes to be. */
    enum Making {
        FRESH {
            @Override
            Program of(Program compiled) {
                return compiled;
            }
        },
        /** Ground and loaded again. */
        GROUND {
            @Override
            Program of(Program compiled) {
                return ENGINE.load(compiled.name(), compiled.grind(Grinding.plain()));
            }
        },
        STRIPPED {
            @Override
            Program of(Program compiled) {
                return ENGINE.load(compiled.name(), compiled.grind(Grinding.plain().stripped()));
            }
        };

        abstract Program of(Program compiled);
    }

    /** For what would go on for ever; all else ends in seconds, on a busy machine too. */
    static final Duration MOST_TIME = Duration.ofMinutes(5);

    private static final Engine ENGINE = Engine.withStandardLibrary().loadingFrom(Trial::besideTheProgram);

    /** What a program of {@code spec/} loads. */
    private static Optional<SourceFile> besideTheProgram(String path, SourceFile from) {
        String name = Path.of(from.name()).resolveSibling(path).normalize().toString();
        Path file = Corpus.ROOT.resolve("spec").resolve(name);
        return Files.exists(file) ? Optional.of(SourceFile.of(name, Corpus.read(file))) : Optional.empty();
    }

    /** A clock and random numbers that are the same in every run. */
    static Capabilities everyDayAlike() {
        return Capabilities.none().with(Clock.virtual(Instant.parse("2026-03-14T15:09:26.535Z"))).with(Seeds.from(42));
    }

    /** Compiles and runs a script. */
    static Trial of(String name, String text, Heap heap) {
        return of(name, text, heap, Making.FRESH);
    }

    /** Compiles a script, makes a file of it, loads and runs that. */
    static Trial of(String name, String text, Making making) {
        return of(name, text, Heap.NORMAL, making);
    }

    private static Trial of(String name, String text, Heap heap, Making making) {
        List<Diagnostic> diagnostics = List.of();
        StringBuilder output = new StringBuilder();
        RunOptions options = RunOptions.defaults().withOutput(output::append).withTime(MOST_TIME).withCapabilities(everyDayAlike())
                .under(heap.stress);
        try {
            Outcome<Program> program = ENGINE.compile(SourceFile.of(name, text));
            diagnostics = program.diagnostics();
            Optional<RunResult> ending = program.value().map(compiled -> making.of(compiled).run(options));
            return new Trial(diagnostics, output.toString(), ending, Optional.empty());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Trial(diagnostics, output.toString(), Optional.empty(), Optional.of(e));
        }
    }

    /** Compiles a script. */
    static Trial check(String name, String text) {
        try {
            return new Trial(ENGINE.check(SourceFile.of(name, text)), "", Optional.empty(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Trial(List.of(), "", Optional.empty(), Optional.of(e));
        }
    }

    Optional<Diagnostic> firstError() {
        return diagnostics.stream().filter(Diagnostic::isError).findFirst();
    }

    /** The script ran to its end. */
    boolean completed() {
        return ending.isPresent() && ending.get() instanceof RunResult.Completed(int exitCode) && exitCode == 0;
    }

    /** The exception that ended the script, as {@code TypeName: message}. */
    Optional<String> exception() {
        return ending.flatMap(value -> value instanceof RunResult.Failed(String report) ? Optional.of(report) : Optional.empty())
                .map(report -> report.replaceFirst("^Unhandled exception: (?:\\w+\\.)*(?=\\w+:)", "").replaceFirst("(?s)(?:\n   at .*)?\n$", ""));
    }

    /** All that helps to see why this is not what was expected. */
    String report() {
        StringBuilder report = new StringBuilder();
        diagnostics.stream().filter(Diagnostic::isError).limit(5).map(DiagnosticRenderer.plain()::render).forEach(report::append);
        crash.ifPresent(failure -> {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().limit(25).forEach(line -> report.append(line).append('\n'));
        });
        ending.ifPresent(value -> report.append(value).append('\n'));
        return report.append(output).toString();
    }
}
