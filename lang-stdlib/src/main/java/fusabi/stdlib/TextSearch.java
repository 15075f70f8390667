package fusabi.stdlib;

/** Finding one text in another in time proportional to their lengths, however much they repeat themselves. */
final class TextSearch {
    /*
     * Java's own search compares at every position: fast on usual texts, but its time is the product of the lengths when both are runs
     * of one character. From SIMPLE comparisons on, Knuth, Morris and Pratt's algorithm is used ("Fast pattern matching in strings",
     * 1977).
     */

    private static final long SIMPLE = 1 << 22;

    private TextSearch() {}

    /** The index of the first occurrence at or behind {@code from}, or -1. */
    static int indexOf(String text, String wanted, int from) {
        if ((long) (text.length() - from) * wanted.length() <= SIMPLE) {
            return text.indexOf(wanted, from);
        }
        int[] borders = borders(wanted);
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            while (matched > 0 && text.charAt(i) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(i) == wanted.charAt(matched) && ++matched == wanted.length()) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    /** The index of the last occurrence, or -1. */
    static int lastIndexOf(String text, String wanted) {
        if ((long) text.length() * wanted.length() <= SIMPLE) {
            return text.lastIndexOf(wanted);
        }
        int found = indexOf(reversed(text), reversed(wanted), 0);
        return found < 0 ? -1 : text.length() - found - wanted.length();
    }

    /** By units: StringBuilder would keep pairs of surrogates together. */
    private static String reversed(String text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(units.length - 1 - i);
        }
        return new String(units);
    }

    /** For each beginning of the text, the length of the longest one that it ends with too, other than itself. */
    private static int[] borders(String text) {
        int[] borders = new int[text.length()];
        int length = 0;
        for (int i = 1; i < text.length(); i++) {
            while (length > 0 && text.charAt(i) != text.charAt(length)) {
                length = borders[length - 1];
            }
            if (text.charAt(i) == text.charAt(length)) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }
}
