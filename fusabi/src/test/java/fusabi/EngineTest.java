package fusabi;

import fusabi.RunResult.Completed;
import fusabi.RunResult.Failed;
import fusabi.RunResult.Stopped;
import fusabi.host.LimitExceeded.Limit;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EngineTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private final StringBuilder output = new StringBuilder();
    private final StringBuilder errors = new StringBuilder();
    private final RunOptions options = RunOptions.defaults().withOutput(output::append).withError(errors::append);

    private static Program compiled(String text) {
        return ENGINE.compile(SourceFile.of("test.fsx", text)).value().orElseThrow();
    }

    private RunResult run(String text) {
        return compiled(text).run(options);
    }

    @Test
    void runsAScriptToItsEnd() {
        assertThat(run("printfn \"%d\" (6 * 7)\neprintfn \"careful\"")).isEqualTo(new Completed(0));
        assertThat(output).hasToString("42\n");
        assertThat(errors).hasToString("careful\n");
    }

    @Test
    void aProgramMayRunAgainAndAgain() {
        Program program = compiled("let mutable n = 0\nn <- n + 1\nprintf \"%d\" n");
        program.run(options);
        program.run(options);
        assertThat(output).hasToString("11");
    }

    @Test
    void exitEndsTheRunWithItsCode() {
        assertThat(run("try exit 3 with _ -> printfn \"caught\"\nprintfn \"never\"")).isEqualTo(new Completed(3));
        assertThat(output).isEmpty();
    }

    @Test
    void saysWhatWasNotCaughtAndWhere() {
        RunResult result = run("let fail n = failwithf \"no %d\" n\nlet g x = 1 + fail x\nprintfn \"%d\" (g 3)\n");
        assertThat(result).isInstanceOf(Failed.class);
        assertThat(((Failed) result).report()).startsWith("Unhandled exception: System.Exception: no 3\n")
                .contains("test.fsx:1:", "test.fsx:2:", "test.fsx:3:").endsWith("\n");
    }

    @Test
    void theMessageOfADeclaredExceptionIsItsConstructorCall() {
        RunResult result = run("exception Broken of int * string\nraise (Broken (3, \"x\"))");
        assertThat(((Failed) result).report()).startsWith("Unhandled exception: ").contains("Broken (3, \"x\")");
    }

    @Test
    void stopsAtTheFuelLimit() {
        RunResult result = compiled("while true do ()").run(options.withFuel(100_000));
        assertThat(result).isInstanceOfSatisfying(Stopped.class, stopped -> assertThat(stopped.limit()).isEqualTo(Limit.FUEL));
    }

    @Test
    void stopsAtTheTimeLimit() {
        RunResult result = compiled("let rec f x = f (x + 1)\nf 0").run(options.withTime(Duration.ofMillis(200)));
        assertThat(result).isInstanceOfSatisfying(Stopped.class, stopped -> assertThat(stopped.limit()).isEqualTo(Limit.TIME));
    }

    @Test
    void stopsAtTheHeapLimit() {
        RunResult result = compiled("let rec f x acc = f x (x :: acc)\nf 1 []").run(options.withHeapQuota(20_000_000));
        assertThat(result).isInstanceOfSatisfying(Stopped.class, stopped -> assertThat(stopped.limit()).isEqualTo(Limit.HEAP));
    }

    @Test
    void noHandlerSeesALimit() {
        RunResult result = compiled("try (while true do ()) with _ -> printfn \"caught\"").run(options.withFuel(100_000));
        assertThat(result).isInstanceOf(Stopped.class);
        assertThat(output).isEmpty();
    }

    @Test
    void aFailingSinkEndsTheRun() {
        RunOptions closed = options.withOutput(_ -> {
            throw new UncheckedIOException(new IOException("closed"));
        });
        Program program = compiled("for i in 1 .. 10 do printfn \"%d\" i");
        assertThatThrownBy(() -> program.run(closed)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void givesTheScriptItsInputAndArguments() {
        Iterator<String> lines = List.of("first", "second").iterator();
        compiled("""
                let rec readAll () =
                    match System.Console.ReadLine() with
                    | null -> ()
                    | line ->
                        printf "[%s]" line
                        readAll ()
                readAll ()
                printf "%A" (System.Environment.GetCommandLineArgs() |> Array.skip 0 |> Array.last)
                """).run(options.withInput(() -> lines.hasNext() ? lines.next() : null).withArguments(List.of("one", "two")));
        assertThat(output).hasToString("[first][second]\"two\"");
    }

    @Test
    void refusesWhatIsNoProgram() {
        List<Diagnostic> diagnostics = ENGINE.check(SourceFile.of("test.fsx", "let x: int = \"one\"\nlet y = missing"));
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("FS0001", "FS0039");
        assertThat(ENGINE.compile(SourceFile.of("test.fsx", "let x: int = \"one\"")).value()).isEqualTo(Optional.empty());
    }

    @Test
    void listsInstructions() {
        assertThat(compiled("let add x y = x + y\nprintfn \"%d\" (add 1 2)").disassemble()).contains("add_int");
    }

    private static Optional<String> shown(String script) {
        try (Run run = Engine.withStandardLibrary().compileExpression(SourceFile.of("shown.fsx", script)).value().orElseThrow().start(RunOptions.defaults())) {
            run.toEnd();
            return run.value();
        }
    }

    @Test
    void theValueOfTheLastLine() {
        assertThat(shown("[1; 2]")).contains("[1; 2]");
        assertThat(shown("\"a\"")).contains("a");
        assertThat(shown("()")).isEmpty();
        assertThat(shown("let x = 1")).isEmpty();
        assertThat(shown("type string = { A: int }\n{ A = 1 }")).contains("{ A = 1 }");
    }
}
