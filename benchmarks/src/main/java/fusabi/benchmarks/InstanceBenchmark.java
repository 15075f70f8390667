package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.Program;
import fusabi.benchmarks.programs.JoinedPrograms;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleBinaryOperator;
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

/** What a host pays to make things: instances of a compiled program, engines, programs of 1,000 lines. Run it in the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InstanceBenchmark {

    private final Engine engine = Engine.withStandardLibrary();
    private final Program program = engine.load("add.fsx", "let mutable calls = 0\nlet add (a: int) (b: int) = calls <- calls + 1; a + b");
    private final HostModule module = HostModule.named("Geometry").function("area", DoubleBinaryOperator.class, (a, b) -> a * b);
    private SourceFile lines;

    /** Joins programs to about 1,000 lines. */
    @Setup
    public void join() throws IOException {
        lines = JoinedPrograms.read(engine).ofLines(1_000);
    }

    /** An instance, its top level run. */
    @Benchmark
    public Instance instance() {
        return program.instantiate();
    }

    /** An engine with the library, which is loaded already. */
    @Benchmark
    public Engine engine() {
        return Engine.withStandardLibrary();
    }

    /** An engine with a module of the host, which it compiles. */
    @Benchmark
    public Engine engineWithModule() {
        return Engine.withStandardLibrary().with(module);
    }

    /** 1,000 lines compiled and linked. */
    @Benchmark
    public Object compile() {
        return engine.compile(lines);
    }
}
