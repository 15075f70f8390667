package fusabi.benchmarks.programs;

import java.util.Arrays;
import java.util.Locale;

/** Arrays of doubles: the largest eigenvalue of an infinite matrix, nearly. */
final class SpectralNorm {

    private SpectralNorm() {}

    private static double a(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    private static double[] timesA(double[] v) {
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) {
                sum += a(i, j) * v[j];
            }
            result[i] = sum;
        }
        return result;
    }

    private static double[] timesTransposed(double[] v) {
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) {
                sum += a(j, i) * v[j];
            }
            result[i] = sum;
        }
        return result;
    }

    static String run(int n) {
        double[] u = new double[n];
        Arrays.fill(u, 1.0);
        double[] v = u;
        for (int i = 0; i < 10; i++) {
            v = timesTransposed(timesA(u));
            u = timesTransposed(timesA(v));
        }
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < n; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return String.format(Locale.ROOT, "%.9f", Math.sqrt(uv / vv));
    }
}
