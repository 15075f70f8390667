package fusabi.benchmarks.programs;

/** Calls with three arguments: Takeuchi's function. */
final class Tak {

    private Tak() {}

    static int run(int n) {
        return tak(3 * n, 2 * n, n);
    }

    private static int tak(int x, int y, int z) {
        return y < x ? tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) : z;
    }
}
