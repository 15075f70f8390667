package fusabi.random;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.parse.Parser;
import fusabi.print.SourcePrinter;
import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random well-typed programs compile without errors and print what the model says, whether the heap is collected now and then or at every
 * safepoint. {@code -Pfuzz} tries many more.
 */
class RandomProgramTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    @Property(tries = 250)
    void programsDoWhatTheModelSays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int size) {
        check(seed, size);
    }

    @Property(tries = 10_000)
    @AddLifecycleHook(OnlyWhenFuzzing.class)
    void manyProgramsDoWhatTheModelSays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        check(seed, size);
    }

    private static void check(long seed, int size) {
        Optional<RandomProgram> made = RandomProgram.of(seed, size);
        Assume.that(made.isPresent());
        RandomProgram program = made.get();
        SourceFile source = SourceFile.of("random.fsx", program.text());
        run(program, source);
        if (seed % 3 == 0) {
            SourceFile printed = SourceFile.of("printed.fsx", SourcePrinter.print(Parser.parse(source).value().orElseThrow()));
            run(program, printed);
        }
    }

    private static void run(RandomProgram program, SourceFile source) {
        Outcome<Program> outcome = ENGINE.compile(source);
        List<Diagnostic> errors = outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertThat(errors).as(() -> DiagnosticRenderer.plain().render(errors.getFirst()) + source.text()).isEmpty();
        assertThat(output(outcome.value().orElseThrow(), RunOptions.defaults())).as(source.text()).isEqualTo(program.expected());
        assertThat(output(outcome.value().orElseThrow(), RunOptions.defaults().collectingAtEverySafepoint())).as(source.text())
                .isEqualTo(program.expected());
    }

    private static String output(Program program, RunOptions options) {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(options.withOutput(output::append));
        return result instanceof RunResult.Completed ? output.toString() : output + result.toString();
    }
}
