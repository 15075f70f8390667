package fusabi.benchmarks.scaling;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What something took: the median of several times, and the bytes that Java allocated for it on this thread the last time.
 *
 * @param nanoseconds the median
 * @param longest     the longest time
 * @param bytes       allocated
 */
record Clock(double nanoseconds, double longest, long bytes) {

    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What was made last, so that it is not made for nothing. */
    private static volatile Object last;

    /** Does it at least three times, and on until it has taken so many seconds. */
    static Clock of(double seconds, Callable<?> work) throws Exception {
        double[] times = new double[10_000];
        long bytes = 0;
        double sum = 0;
        int count = 0;
        while (count < 3 || sum < seconds * 1e9 && count < times.length) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long before = System.nanoTime();
            last = work.call();
            times[count] = System.nanoTime() - before;
            bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            sum += times[count++];
        }
        double[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return new Clock(sorted[count / 2], sorted[count - 1], bytes);
    }

    /** Milliseconds, with three digits that matter. */
    String milliseconds() {
        return digits(nanoseconds / 1e6);
    }

    String longestMilliseconds() {
        return digits(longest / 1e6);
    }

    static String digits(double number) {
        int decimals = number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
