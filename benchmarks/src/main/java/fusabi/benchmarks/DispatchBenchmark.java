package fusabi.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** What does an instruction cost? Loops over numbers and arrays. */
public class DispatchBenchmark extends TwinBenchmark {

    @Param({"sums", "collatz", "int64", "matrices", "mandelbrot", "sieve"})
    private String twin;

    @Override
    String twin() {
        return twin;
    }
}
