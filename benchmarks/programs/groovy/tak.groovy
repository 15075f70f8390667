// Calls with three arguments: Takeuchi's function.

static int tak(int x, int y, int z) {
    y < x ? tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) : z
}

static int run(int n) {
    tak(3 * n, 2 * n, n)
}
