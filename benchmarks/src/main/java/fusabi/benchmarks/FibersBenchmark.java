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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What does a fiber cost: to make it and let it run to its first suspension, and to resume and suspend it again? For one fiber, in a live crowd. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FibersBenchmark {

    private static final int FIBERS = 100_000;
    private static final int VALUES = 1_000_000;

    private static final String MAKING = """
            let all = Array.init 100000 (fun i ->
                let position = (seq { while true do yield i }).GetEnumerator()
                position.MoveNext() |> ignore
                position)
            printf "%d" (all.Length)
            """;

    private static final String RESUMING = """
            let position = (seq { while true do yield 1 }).GetEnumerator()
            let mutable sum = 0
            for _ in 1 .. 1000000 do
                position.MoveNext() |> ignore
                sum <- sum + position.Current
            printf "%d" sum
            """;

    private Program making;
    private Program resuming;

    /** Compiles the scripts once. */
    @Setup
    public void compile() {
        Engine engine = Engine.withStandardLibrary();
        making = engine.compile(SourceFile.of("making.fsx", MAKING)).value().orElseThrow();
        resuming = engine.compile(SourceFile.of("resuming.fsx", RESUMING)).value().orElseThrow();
    }

    /** A sequence is made, with the fiber it runs on, which runs to its first value; none is given up. */
    @Benchmark
    @OperationsPerInvocation(FIBERS)
    public String make() {
        return run(making);
    }

    /** The next value of a sequence. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public String resume() {
        return run(resuming);
    }

    private static String run(Program program) {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withoutLimits().withOutput(output::append));
        if (!(result instanceof RunResult.Completed)) {
            throw new IllegalStateException(result + ": " + output);
        }
        return output.toString();
    }
}
