package fusabi.benchmarks.programs;

/** Arithmetic on doubles: how many steps the points of a square take to leave Mandelbrot's set, all together. */
final class Mandelbrot {

    private static final int MOST = 50;

    private Mandelbrot() {}

    static int run(int size) {
        int total = 0;
        for (int y = 0; y < size; y++) {
            double ci = 2.0 * y / size - 1.0;
            for (int x = 0; x < size; x++) {
                total += steps(3.0 * x / size - 2.0, ci);
            }
        }
        return total;
    }

    private static int steps(double cr, double ci) {
        double r = 0;
        double i = 0;
        int n = 0;
        while (n < MOST && r * r + i * i < 4) {
            double next = r * r - i * i + cr;
            i = 2 * r * i + ci;
            r = next;
            n++;
        }
        return n;
    }
}
