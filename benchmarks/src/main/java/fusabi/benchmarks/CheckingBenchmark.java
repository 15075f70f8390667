package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.benchmarks.programs.JoinedPrograms;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.util.List;
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

/** How long does it take to parse and check 5,000 lines of ordinary code, and to compile them? Run it in the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CheckingBenchmark {

    private final Engine engine = Engine.withStandardLibrary();
    private SourceFile source;

    /** Joins the programs. */
    @Setup
    public void join() throws IOException {
        source = JoinedPrograms.read(engine).ofLines(5_000);
    }

    /** Parsing and checking. */
    @Benchmark
    public List<Diagnostic> check() {
        return engine.check(source);
    }

    /** Everything up to a program that can run. */
    @Benchmark
    public Object compile() {
        return engine.compile(source);
    }
}
