// Calls: Fibonacci numbers as the definition has them.

function fib(n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function run(n) {
    return fib(n);
}
