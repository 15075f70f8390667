package fusabi.benchmarks.programs;

import java.util.List;

/** All programs. */
public final class Tasks {

    private static final List<Task> ALL = List.of(
            new Task("fib", 12, 25, 32, Fib::run),
            new Task("tak", 2, 7, 8, Tak::run),
            new Task("sieve", 100, 200_000, 4_000_000, Sieve::run),
            new Task("binary_trees", 5, 9, 13, BinaryTrees::run),
            new Task("nbody", 10, 10_000, 200_000, NBody::run),
            new Task("mandelbrot", 10, 80, 400, Mandelbrot::run),
            new Task("spectral_norm", 5, 60, 250, SpectralNorm::run),
            new Task("nqueens", 5, 8, 10, NQueens::run),
            new Task("quicksort", 50, 20_000, 300_000, QuickSort::run),
            new Task("list_pipeline", 100, 10_000, 200_000, ListPipeline::run),
            new Task("expression_evaluator", 3, 300, 6_000, ExpressionEvaluator::run),
            new Task("string_building_word_count", 50, 10_000, 200_000, WordCount::run),
            new Task("json_parse", 1, 5, 100, JsonParse::run));

    private Tasks() {}

    /** In the order of the table. */
    public static List<Task> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Task named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no program " + name + "."));
    }
}
