// Arrays of truth values: how many primes there are up to a limit, by Eratosthenes.

function run(limit) {
    var composite = new Uint8Array(limit + 1);
    var count = 0;
    for (var i = 2; i <= limit; i++) {
        if (composite[i] === 0) {
            count++;
            for (var j = 2 * i; j <= limit; j += i) {
                composite[j] = 1;
            }
        }
    }
    return count;
}
