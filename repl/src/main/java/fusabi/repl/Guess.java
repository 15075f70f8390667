package fusabi.repl;

import fusabi.source.Spelling;
import java.util.Collection;

/** Guesses what was meant. */
final class Guess {

    /** In words of so many letters two may be wrong. */
    private static final int LONG_WORD = 6;

    private Guess() {}

    /** {@code ; did you mean 'fus run'?}, or nothing. */
    static String didYouMean(String word, Collection<String> known, String before) {
        String best = "";
        int least = word.length() < LONG_WORD ? 2 : 3;
        for (String candidate : known) {
            int distance = Spelling.distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + before + best + "'?";
    }
}
