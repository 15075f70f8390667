package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.benchmarks.programs.JoinedPrograms;
import java.io.IOException;
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

/** What it takes to load a compiled program of 1,000 lines: checksums and hash, reading, verifying, linking. Run it in the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LoadingBenchmark {

    private final Engine engine = Engine.withStandardLibrary();
    private Program program;
    private byte[] plain;
    private byte[] stripped;

    /** Joins programs to about 1,000 lines, and compiles them. */
    @Setup
    public void grind() throws IOException {
        program = engine.compile(JoinedPrograms.read(engine).ofLines(1_000)).value().orElseThrow();
        plain = program.grind(Grinding.plain());
        stripped = program.grind(Grinding.plain().stripped());
    }

    /** With section DEBUG. */
    @Benchmark
    public Program load() {
        return engine.load("joined.fzb", plain);
    }

    /** Without. */
    @Benchmark
    public Program loadStripped() {
        return engine.load("joined.fzb", stripped);
    }

    /** The other way: a file made of the compiled program. */
    @Benchmark
    public byte[] write() {
        return program.grind(Grinding.plain());
    }
}
