package fusabi.benchmarks.programs;

/** Calls: Fibonacci numbers as the definition has them. */
final class Fib {

    private Fib() {}

    static int run(int n) {
        return fib(n);
    }

    private static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }
}
