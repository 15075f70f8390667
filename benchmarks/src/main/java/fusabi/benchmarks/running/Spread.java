package fusabi.benchmarks.running;

import java.util.Arrays;

/**
 * Many numbers as three: a quarter of them lies below {@code low}, half below {@code median}, three quarters below {@code high}.
 */
record Spread(double low, double median, double high) {

    static Spread of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    /** Between the two numbers next to it, in proportion. */
    private static double quantile(double[] sorted, double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    /** Half of the way from {@code low} to {@code high}, as a part of the median. */
    double relative() {
        return (high - low) / 2 / median;
    }
}
