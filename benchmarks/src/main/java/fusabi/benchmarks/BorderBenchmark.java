package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.HostModule;
import fusabi.Instance;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleBinaryOperator;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to cross the border between Java and a script, either way? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BorderBenchmark {

    private static final int CALLS = 10_000;
    private static final int ROUNDS = 12;
    private static final int JAVA_CALLS = 5_000_000;
    private static final int SCRIPT_LOOPS = 500;

    /** What the script does for Java. */
    public interface Script {

        int add(int a, int b);

        long add64(long a, long b);

        double scale(double a, double b);

        boolean isEven(int n);

        int length(String text);

        Point turn(Point point);

        double loopTyped(int count);

        double loopSigned(int count);

        double loopPlain(int count);
    }

    /** A record that crosses by names. */
    public record Point(double x, double y) {}

    private Instance instance;
    private Script script;
    private int n;

    /** Compiles the script and binds its functions. */
    @Setup
    public void bind() {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Host")
                .function("area", DoubleBinaryOperator.class, (a, b) -> a * b)
                .function("signed", "float -> float -> float", call -> call.number(0) * call.number(1)));
        instance = engine.load("border.fsx", """
                type Point = { X: float; Y: float }
                let add (a: int) (b: int) = a + b
                let add64 (a: int64) (b: int64) = a + b
                let scale (a: float) (b: float) = a * b
                let isEven n = n % 2 = 0
                let length (text: string) = text.Length
                let turn p = { X = -p.Y; Y = p.X }
                let loopTyped count =
                    let mutable sum = 0.0
                    for i in 1 .. count do sum <- sum + Host.area sum 0.5
                    sum
                let loopSigned count =
                    let mutable sum = 0.0
                    for i in 1 .. count do sum <- sum + Host.signed sum 0.5
                    sum
                let loopPlain count =
                    let mutable sum = 0.0
                    for i in 1 .. count do sum <- sum + sum * 0.5
                    sum
                """).instantiate();
        script = instance.bind(Script.class);
    }

    /** Gives the heap back. */
    @TearDown
    public void close() {
        instance.close();
    }

    /** Two ints, one int. */
    @Benchmark
    public int add() {
        return script.add(n++, 2);
    }

    /** Two longs, one long. */
    @Benchmark
    public long add64() {
        return script.add64(n++, 2);
    }

    /** Two doubles, one double. */
    @Benchmark
    public double scale() {
        return script.scale(n++, 2);
    }

    /** A text, whose word the machine makes. */
    @Benchmark
    public int length() {
        return script.length("border");
    }

    /** A record both ways. */
    @Benchmark
    public Point turn() {
        return script.turn(new Point(n++, 2));
    }

    /** A host function with the types of a Java interface, called in a loop. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public double hostTyped() {
        return script.loopTyped(CALLS);
    }

    /** A host function with an F# signature. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public double hostSigned() {
        return script.loopSigned(CALLS);
    }

    /** The loop alone. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public double loop() {
        return script.loopPlain(CALLS);
    }

    /** All of it by processor time, the best of some rounds, for machines that are busy with other work; and the bytes that Java allocates. */
    public static void main(String[] arguments) {
        BorderBenchmark border = new BorderBenchmark();
        border.bind();
        measure("add", JAVA_CALLS, 1, border::add);
        measure("add64", JAVA_CALLS, 1, border::add64);
        measure("scale", JAVA_CALLS, 1, border::scale);
        measure("length", JAVA_CALLS, 1, border::length);
        measure("turn", JAVA_CALLS, 1, border::turn);
        measure("hostTyped", SCRIPT_LOOPS, CALLS, border::hostTyped);
        measure("hostSigned", SCRIPT_LOOPS, CALLS, border::hostSigned);
        measure("loop", SCRIPT_LOOPS, CALLS, border::loop);
        border.close();
    }

    private static void measure(String name, int count, int each, Runnable task) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < count; i++) {
                task.run();
            }
            best = Math.min(best, (double) (threads.getCurrentThreadCpuTime() - before) / count / each);
            bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        }
        System.out.printf("%-12s %8.1f ns %8.1f bytes%n", name, best, (double) bytes / count / each);
    }
}
