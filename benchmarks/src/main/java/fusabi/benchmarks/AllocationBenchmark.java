package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What does it cost to make small objects, collections included? */
public class AllocationBenchmark extends TwinBenchmark {

    @Param({"trees", "records"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
