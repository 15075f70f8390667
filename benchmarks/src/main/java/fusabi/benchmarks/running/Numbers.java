package fusabi.benchmarks.running;

import java.util.Locale;

/** Numbers as people read them: with two or three digits that matter. */
final class Numbers {

    private Numbers() {}

    static String of(double number) {
        return String.format(Locale.ROOT, "%,." + decimals(number) + "f", number);
    }

    /** The median, and how far a quarter of the samples lies from it to either side. */
    static String of(Spread spread) {
        double around = (spread.high() - spread.low()) / 2;
        int decimals = decimals(spread.median());
        String half = String.format(Locale.ROOT, "%,." + decimals + "f", around);
        return String.format(Locale.ROOT, "%,." + decimals + "f", spread.median()) + (half.matches("[0.]*") ? "" : " ± " + half);
    }

    private static int decimals(double number) {
        return number < 2 ? 2 : number < 100 ? 1 : 0;
    }
}
