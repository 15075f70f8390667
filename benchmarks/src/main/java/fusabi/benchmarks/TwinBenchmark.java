package fusabi.benchmarks;

import fusabi.Program;
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

/** A small script against what a Java programmer would write for the same. See {@link MachineRatios} for the ratios of all on one page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class TwinBenchmark {

    private Twin chosen;
    private Program program;

    /** The name of the one to measure. */
    abstract String twin();

    /** Compiles the script, and compares the results. */
    @Setup
    public void compile() {
        chosen = Twin.named(twin());
        program = chosen.compiled();
    }

    /** The script on the interpreter, from a new instance to its last line. */
    @Benchmark
    public String script() {
        return Twin.run(program);
    }

    /** The same by hand. */
    @Benchmark
    public Object java() {
        return chosen.java().get();
    }
}
