package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What does it cost to build texts and to go through them? */
public class StringsBenchmark extends TwinBenchmark {

    @Param({"building", "reading"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
