package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What does it cost to make a function, and to call one that is not known? */
public class ClosuresBenchmark extends TwinBenchmark {

    @Param({"closures"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
