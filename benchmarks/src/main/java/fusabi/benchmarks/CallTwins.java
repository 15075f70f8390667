package fusabi.benchmarks;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Programs that do little but call. */
final class CallTwins {

    private CallTwins() {}

    static List<Twin> all() {
        return List.of(
                new Twin("fib", """
                        let rec fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)
                        printfn "%d" (fib 30)
                        """, () -> fib(30)),
                new Twin("tak", """
                        let rec tak x y z = if y >= x then z else tak (tak (x - 1) y z) (tak (y - 1) z x) (tak (z - 1) x y)
                        printfn "%d" (tak 22 16 8)
                        """, () -> tak(22, 16, 8)),
                new Twin("closures", """
                        let twice f = fun x -> f (f x)
                        let adders = [| for k in 1 .. 8 -> fun x -> (x + k) % 1000003 |]
                        let mutable total = 0
                        for i in 1 .. 300000 do
                            let step = twice adders.[i % 8]
                            total <- step total
                        printfn "%d" total
                        """, CallTwins::closures));
    }

    private static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    private static int tak(int x, int y, int z) {
        return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
    }

    private static IntUnaryOperator twice(IntUnaryOperator f) {
        return x -> f.applyAsInt(f.applyAsInt(x));
    }

    private static int closures() {
        IntUnaryOperator[] adders = new IntUnaryOperator[8];
        for (int k = 1; k <= 8; k++) {
            int increment = k;
            adders[k - 1] = x -> (x + increment) % 1_000_003;
        }
        int total = 0;
        for (int i = 1; i <= 300_000; i++) {
            total = twice(adders[i % 8]).applyAsInt(total);
        }
        return total;
    }
}
