package fusabi.benchmarks;

import java.util.List;

/** Loops over numbers and arrays. */
final class LoopTwins {

    private LoopTwins() {}

    static List<Twin> all() {
        return List.of(
                new Twin("sums", """
                        let sums n =
                            let mutable sum = 0
                            for i in 1 .. n do
                                for j in 1 .. n do
                                    sum <- sum + (i ^^^ j) % 7
                            sum
                        printfn "%d" (sums 2000)
                        """, () -> sums(2000)),
                new Twin("sieve", """
                        let sieve limit =
                            let composite = Array.create (limit + 1) false
                            let mutable count = 0
                            for i in 2 .. limit do
                                if not composite.[i] then
                                    count <- count + 1
                                    let mutable j = i + i
                                    while j <= limit do
                                        composite.[j] <- true
                                        j <- j + i
                            count
                        printfn "%d" (sieve 1000000)
                        """, () -> sieve(1_000_000)),
                new Twin("collatz", """
                        let steps start =
                            let mutable n = start
                            let mutable count = 0
                            while n <> 1 do
                                n <- if n % 2 = 0 then n / 2 else 3 * n + 1
                                count <- count + 1
                            count
                        let mutable longest = 0
                        for i in 1 .. 60000 do longest <- max longest (steps i)
                        printfn "%d" longest
                        """, LoopTwins::longestCollatz),
                new Twin("matrices", """
                        let n = 120
                        let a = Array.init n (fun i -> Array.init n (fun j -> i * j % 10))
                        let b = Array.init n (fun i -> Array.init n (fun j -> (i + j) % 10))
                        let c = Array.init n (fun _ -> Array.zeroCreate n)
                        for i in 0 .. n - 1 do
                            for j in 0 .. n - 1 do
                                let mutable sum = 0
                                for k in 0 .. n - 1 do
                                    sum <- sum + a.[i].[k] * b.[k].[j]
                                c.[i].[j] <- sum
                        printfn "%d" (Array.sum (Array.map Array.sum c))
                        """, LoopTwins::matrices),
                new Twin("int64", """
                        let run n =
                            let mutable x = 1L
                            let mutable sum = 0L
                            for _ in 1 .. n do
                                x <- (x * 48271L + 11L) % 2147483647L
                                sum <- sum + x
                            sum
                        printfn "%d" (run 1000000)
                        """, LoopTwins::int64),
                new Twin("mandelbrot", """
                        let iterations cr ci =
                            let mutable r = 0.0
                            let mutable i = 0.0
                            let mutable n = 0
                            while n < 100 && r * r + i * i < 4.0 do
                                let next = r * r - i * i + cr
                                i <- 2.0 * r * i + ci
                                r <- next
                                n <- n + 1
                            n
                        let area size =
                            let mutable sum = 0
                            for y in 0 .. size - 1 do
                                for x in 0 .. size - 1 do
                                    sum <- sum + iterations (3.0 * float x / float size - 2.0) (2.0 * float y / float size - 1.0)
                            sum
                        printfn "%d" (area 200)
                        """, () -> mandelbrot(200)));
    }

    private static int sums(int n) {
        int sum = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                sum += (i ^ j) % 7;
            }
        }
        return sum;
    }

    private static int sieve(int limit) {
        boolean[] composite = new boolean[limit + 1];
        int count = 0;
        for (int i = 2; i <= limit; i++) {
            if (!composite[i]) {
                count++;
                for (int j = i + i; j <= limit; j += i) {
                    composite[j] = true;
                }
            }
        }
        return count;
    }

    private static int longestCollatz() {
        int longest = 0;
        for (int i = 1; i <= 60_000; i++) {
            int count = 0;
            for (int n = i; n != 1; count++) {
                n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            }
            longest = Math.max(longest, count);
        }
        return longest;
    }

    private static int matrices() {
        int n = 120;
        int[][] a = new int[n][n];
        int[][] b = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = i * j % 10;
                b[i][j] = (i + j) % 10;
            }
        }
        int total = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += a[i][k] * b[k][j];
                }
                total += sum;
            }
        }
        return total;
    }

    private static long int64() {
        long x = 1;
        long sum = 0;
        for (int i = 1; i <= 1_000_000; i++) {
            x = (x * 48271 + 11) % 2147483647;
            sum += x;
        }
        return sum;
    }

    private static int mandelbrot(int size) {
        int sum = 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                sum += iterations(3.0 * x / size - 2.0, 2.0 * y / size - 1.0);
            }
        }
        return sum;
    }

    private static int iterations(double cr, double ci) {
        double r = 0;
        double i = 0;
        int n = 0;
        while (n < 100 && r * r + i * i < 4) {
            double next = r * r - i * i + cr;
            i = 2 * r * i + ci;
            r = next;
            n++;
        }
        return n;
    }
}
