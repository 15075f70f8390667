// Calls: Fibonacci numbers as the definition has them.

static int fib(int n) {
    n < 2 ? n : fib(n - 1) + fib(n - 2)
}

static int run(int n) {
    fib(n)
}
