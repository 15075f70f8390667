package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What does a match over a union cost? */
public class MatchingBenchmark extends TwinBenchmark {

    @Param({"evaluator"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
