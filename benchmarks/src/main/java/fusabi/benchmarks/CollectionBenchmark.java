package fusabi.benchmarks;

import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.value.Word;
import fusabi.vm.Ending;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.List;
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

/**
 * How long does a collection stop a script, and how fast can it allocate, when so much is live? What is live is a tree of 32 bytes a node, built
 * depth first, of which parts are replaced all the time, so that it is spread over the arena.
 */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = {"-Xmx6g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class CollectionBenchmark {

    private static final int NODES_A_MEGABYTE = (1 << 20) / 32;
    private static final int CELLS_A_MEGABYTE = (1 << 20) / 24;
    private static final long QUOTA = 4L << 30;

    private static final String SCRIPT = """
            type Tree = Leaf | Node of Tree * int * Tree

            let rec tree n =
                if n = 0 then Leaf
                else
                    let half = (n - 1) / 2
                    Node(tree half, n, tree (n - 1 - half))

            let mutable parts : Tree[] = [||]
            let build nodes =
                parts <- Array.init 1024 (fun _ -> tree (nodes / 1024))
                nodes

            let replace i =
                let nodes = match parts.[i % 1024] with Node(_, n, _) -> n | Leaf -> 0
                parts.[i % 1024] <- tree nodes
                i

            let cells n =
                let mutable list = []
                for i in 1 .. n do list <- if i % 100 = 0 then [] else i :: list
                List.length list
            """;

    @Param({"1", "100", "1000"})
    private int liveMegabytes;

    private Instance instance;
    private long cells;

    /** Builds what is live, and replaces a third of it. */
    @Setup
    public void build() {
        StandardLibrary library = StandardLibrary.instance();
        var chunk = Compiler.compile(SourceFile.of("live.fsx", SCRIPT), SourceResolver.none(), library.environment()).value().orElseThrow().chunk();
        instance = Instance.of(library.image().with(List.of(chunk)), Limits.defaults().withHeap(QUOTA), _ -> { }, _ -> { });
        completed(instance.runAll());
        call("build", liveMegabytes * NODES_A_MEGABYTE);
        for (int i = 0; i < 1024; i += 3) {
            call("replace", i);
        }
        cells = instance.function("cells").getAsLong();
    }

    /** Gives the memory back. */
    @TearDown
    public void close() {
        instance.close();
    }

    private void call(String function, int argument) {
        completed(instance.call(instance.function(function).getAsLong(), Word.ofInt(argument)));
    }

    private static void completed(Ending ending) {
        if (!(ending instanceof Ending.Completed)) {
            throw new IllegalStateException(ending.toString());
        }
    }

    /** The pause: every collection is a whole one. Its longest is what {@code p1.00} says. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void collect() {
        instance.collect();
    }

    /** Megabytes of list cells that a script allocates and drops in a second, collections included. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void allocate() {
        completed(instance.call(cells, Word.ofInt(CELLS_A_MEGABYTE)));
    }
}
