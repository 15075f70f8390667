// Arrays of truth values: how many primes there are up to a limit, by Eratosthenes.

static int run(int limit) {
    boolean[] composite = new boolean[limit + 1]
    int count = 0
    for (int i = 2; i <= limit; i++) {
        if (!composite[i]) {
            count++
            for (int j = 2 * i; j <= limit; j += i) {
                composite[j] = true
            }
        }
    }
    count
}
