package fusabi.benchmarks;

import fusabi.benchmarks.programs.LiveTree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long does a collection stop a script, and how fast can it allocate, when so much is live? */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = {"-Xmx8g", "-Xmn256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class CollectorBenchmark {

    @Param({"1", "100", "1000"})
    private int liveMegabytes;

    private LiveTree live;

    /** Builds what is live. */
    @Setup
    public void build() {
        live = new LiveTree(liveMegabytes);
    }

    /** Gives the memory back. */
    @TearDown
    public void close() {
        live.close();
    }

    /** The pause: every collection is a whole one. Its longest is what {@code p1.00} says. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void collect() {
        live.collect();
    }

    /** Megabytes of list cells that a script allocates and drops in a second, collections included. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void allocate() {
        live.allocateMegabyte();
    }
}
