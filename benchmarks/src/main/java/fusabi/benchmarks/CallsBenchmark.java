package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.SourceFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What does a call cost? {@code fib 32} makes seven million of them and does little else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CallsBenchmark {

    private static final int N = 32;

    private static final String SCRIPT = """
            let rec fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)
            printfn "%d" (fib 32)
            """;

    private Program program;

    /** Compiles the script once: what is measured is how it runs. */
    @Setup
    public void compile() {
        program = Engine.withStandardLibrary().compile(SourceFile.of("fib.fsx", SCRIPT)).value().orElseThrow();
    }

    /** The script on the interpreter, from a new instance to its last line. */
    @Benchmark
    public String script() {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withoutLimits().withOutput(output::append));
        if (!(result instanceof RunResult.Completed) || !output.toString().equals("2178309\n")) {
            throw new IllegalStateException(result + ": " + output);
        }
        return output.toString();
    }

    /** The same by hand. */
    @Benchmark
    public int java() {
        return fib(N);
    }

    private static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }
}
