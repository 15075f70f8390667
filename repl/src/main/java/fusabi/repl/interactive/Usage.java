package fusabi.repl.interactive;

import fusabi.vm.RunReport;
import java.time.Duration;
import java.util.Locale;

/**
 * What the last entry has used, and all of them.
 *
 * @param fuel      units of work of the last one
 * @param time      of the last one, with showing its answer
 * @param liveBytes what is alive after it
 * @param allFuel   units of work of all
 */
public record Usage(long fuel, Duration time, long liveBytes, long allFuel) {

    static final Usage NONE = new Usage(0, Duration.ZERO, 0, 0);

    private static final double THOUSAND = 1000;
    private static final long KILO = 1024;

    Usage and(RunReport report, Duration wall) {
        return new Usage(report.fuel(), wall, report.liveBytes(), allFuel + report.fuel());
    }

    /** The last entry in one line. */
    String last() {
        return String.format(Locale.ROOT, "%s, %,d %s of fuel, %s alive", time(time), fuel, fuel == 1 ? "unit" : "units", bytes(liveBytes));
    }

    /** A time for people. */
    public static String time(Duration time) {
        double milliseconds = time.toNanos() / 1e6;
        return milliseconds < 1 ? String.format(Locale.ROOT, "%.0f µs", milliseconds * THOUSAND)
                : milliseconds < THOUSAND ? String.format(Locale.ROOT, "%.1f ms", milliseconds)
                : String.format(Locale.ROOT, "%.2f s", milliseconds / THOUSAND);
    }

    /** An amount of memory for people. */
    public static String bytes(long bytes) {
        String[] units = {"bytes", "KB", "MB", "GB"};
        double shown = bytes;
        int unit = 0;
        while (shown >= KILO && unit < units.length - 1) {
            shown /= KILO;
            unit++;
        }
        return String.format(Locale.ROOT, shown == Math.rint(shown) ? "%.0f %s" : "%.1f %s", shown, units[unit]);
    }
}
