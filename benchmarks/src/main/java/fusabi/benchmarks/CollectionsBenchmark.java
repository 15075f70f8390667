package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What do lists, maps and dictionaries cost in a whole program? {@link LibraryBenchmark} asks for single functions. */
public class CollectionsBenchmark extends TwinBenchmark {

    @Param({"lists", "map", "dictionary"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
