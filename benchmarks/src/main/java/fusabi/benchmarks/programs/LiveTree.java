package fusabi.benchmarks.programs;

import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.value.Word;
import fusabi.vm.Ending;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.List;

/**
 * An instance in which so much is live: a tree of 32 bytes a node, built depth first, of which a third has been replaced once, so that it is spread over
 * the arena.
 */
public final class LiveTree implements AutoCloseable {

    /** Of the tree. */
    public static final int NODES_A_MEGABYTE = (1 << 20) / 32;
    private static final int CELLS_A_MEGABYTE = (1 << 20) / 24;
    private static final long QUOTA = 6L << 30;

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

    private final Instance instance;
    private final long cells;

    /** Builds it. */
    public LiveTree(int megabytes) {
        StandardLibrary library = StandardLibrary.instance();
        var chunk = Compiler.compile(SourceFile.of("live.fsx", SCRIPT), SourceResolver.none(), library.environment()).value().orElseThrow().chunk();
        instance = Instance.of(library.image().with(List.of(chunk)), Limits.unlimited().withHeap(QUOTA), _ -> { }, _ -> { });
        completed(instance.runAll());
        call("build", megabytes * NODES_A_MEGABYTE);
        for (int i = 0; i < 1024; i += 3) {
            call("replace", i);
        }
        cells = instance.function("cells").getAsLong();
    }

    /** A whole collection, as every one is. */
    public void collect() {
        instance.collect();
    }

    /** Lets the script make a megabyte of list cells and drop them. */
    public void allocateMegabyte() {
        completed(instance.call(cells, Word.ofInt(CELLS_A_MEGABYTE)));
    }

    @Override
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
}
