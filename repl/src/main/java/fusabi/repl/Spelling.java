package fusabi.repl;

import java.util.Collection;

/** Guesses what was meant. */
final class Spelling {

    /** In words of so many letters two may be wrong. */
    private static final int LONG_WORD = 6;

    private Spelling() {}

    /** {@code ; did you mean 'fus run'?}, or nothing. */
    static String didYouMean(String word, Collection<String> known, String before) {
        String best = "";
        int least = word.length() < LONG_WORD ? 2 : 3;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + before + best + "'?";
    }

    /** How many letters must be put in, left out, changed, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + same, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
