package fusabi.examples;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.time.Duration;

/** The smallest host: compiles a script, shows what is wrong with it, runs it within limits. */
public final class Embedding {

    private static final String SCRIPT = """
            let squares = [ for n in 1 .. 5 -> n * n ]
            printfn "%A has the sum %d" squares (List.sum squares)
            """;

    private Embedding() {}

    /** Prints what the script prints. */
    public static void main(String[] arguments) {
        System.out.print(run(SCRIPT));
    }

    /** What the script prints, or what is said about it. */
    static String run(String script) {
        Outcome<Program> compiled = Engine.withStandardLibrary().compile(SourceFile.of("script.fsx", script));
        StringBuilder output = new StringBuilder();
        compiled.diagnostics().stream().map(DiagnosticRenderer.plain()::render).forEach(output::append);
        if (compiled.value().isPresent()) {
            RunResult result = compiled.value().get().run(RunOptions.defaults()
                    .withOutput(output::append)
                    .withHeapQuota(64 << 20)
                    .withTime(Duration.ofSeconds(5)));
            output.append(switch (result) {
                case RunResult.Completed(_)          -> "";
                case RunResult.Failed(var report)    -> report;
                case RunResult.Stopped(_, var reason) -> "stopped: " + reason + "\n";
            });
        }
        return output.toString();
    }
}
