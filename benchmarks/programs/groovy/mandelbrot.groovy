// Arithmetic on doubles: how many steps the points of a square take to leave Mandelbrot's set, all together.

static int steps(double cr, double ci) {
    double r = 0d
    double i = 0d
    int n = 0
    while (n < 50 && r * r + i * i < 4d) {
        double next = r * r - i * i + cr
        i = 2d * r * i + ci
        r = next
        n++
    }
    n
}

static int run(int size) {
    int total = 0
    for (int y = 0; y < size; y++) {
        double ci = 2d * y / size - 1d
        for (int x = 0; x < size; x++) {
            total += steps(3d * x / size - 2d, ci)
        }
    }
    total
}
