package fusabi;

import com.sun.management.ThreadMXBean;
import fusabi.source.SourceFile;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Code that only computes makes no Java objects, whatever it makes of the script's own. */
class PureCodeTest {

    private static final int FEW = 20_000;
    private static final int MANY = 500_000;

    @ParameterizedTest
    @ValueSource(strings = {
        "total <- total + (i ^^^ 5) % 7",
        "total <- total + fib (i % 5)",
        "total <- (let add = fun x -> x + i in twice add total) % 1000",
        "total <- total + (match shape i with Square side -> side | Circle radius -> radius % 3 | Nothing -> 1)",
        "total <- total + List.length (List.map (fun x -> x + i) [ 1; 2; 3 ])",
        "total <- total + ({ point with X = point.X + float i }).Y",
        "total <- total + int (float i * 0.5)",
        "total <- int ((int64 total * 48271L + 11L) % 2147483647L)",
        "total <- total + (if text.[i % text.Length] = 'o' then 1 else 0)",
        "numbers.[i % 10] <- numbers.[(i + 1) % 10] + 1; total <- total + numbers.[3]"
    })
    void makesNoJavaObjects(String body) {
        Program few = program(body, FEW);
        Program many = program(body, MANY);
        for (int i = 0; i < 3; i++) {
            allocatedBy(few);
        }
        double perRound = (double) (allocatedBy(many) - allocatedBy(few)) / (MANY - FEW);
        // The arena reaches its usual size, 1 MB, when there have been some rounds; an object a round would be 16 bytes at least.
        assertThat(perRound).isLessThan(4);
    }

    private static Program program(String body, int rounds) {
        return Engine.withStandardLibrary().compile(SourceFile.of("pure.fsx", """
                type Shape = Square of int | Circle of int | Nothing
                type Point = { X: float; Y: int }
                let rec fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)
                let twice f x = f (f x)
                let shape i = if i %% 3 = 0 then Square i elif i %% 3 = 1 then Circle i else Nothing
                let point = { X = 1.0; Y = 2 }
                let text = "the quick brown fox"
                let numbers = Array.create 10 1
                let mutable total = 0
                for i in 1 .. %d do
                    %s
                """.formatted(rounds, body))).value().orElseThrow();
    }

    private static long allocatedBy(Program program) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(program.run(RunOptions.defaults())).isInstanceOf(RunResult.Completed.class);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
