package fusabi.stdlib;

import fusabi.host.NativeCall;

/** Finding one text in another in time proportional to their lengths, however much they repeat themselves, piece by piece. */
final class TextSearch {
    /*
     * Java's own search compares at every position: fast on usual texts, but its time is the product of the lengths when both are runs
     * of one character. What is longer than SHORT is looked for by Knuth, Morris and Pratt's algorithm ("Fast pattern matching in strings", 1977) in
     * long texts.
     */

    static final int SHORT = 32;
    private static final long SIMPLE = 1 << 22;

    private TextSearch() {}

    /** Whether comparing at every position of a text of one length, with one of the other, could take long. */
    static boolean isLong(int text, int wanted) {
        return wanted > SHORT && (long) text * wanted > SIMPLE;
    }

    /** The index of the first occurrence between {@code from} and {@code end}, or -1. */
    static int indexOf(NativeCall call, String text, String wanted, int from, int end) {
        return indexOf(new Looks(call), text, wanted, from, end);
    }

    /** As above, to the end of the text, for one of several searches in it. */
    static int indexOf(Looks looks, String text, String wanted, int from) {
        return indexOf(looks, text, wanted, from, text.length());
    }

    private static int indexOf(Looks looks, String text, String wanted, int from, int end) {
        if (isLong(end - from, wanted.length())) {
            return indexOfLong(looks, text, wanted, from, end);
        }
        int behind = end - wanted.length() + 1;
        for (int start = from; start < behind; start += Looks.EVERY) {
            int stop = Math.min(behind - start, Looks.EVERY) + start;
            int found = text.indexOf(wanted, start, stop + wanted.length() - 1);
            looks.passed((found < 0 ? stop : found) - start);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int indexOfLong(Looks looks, String text, String wanted, int from, int end) {
        int[] borders = borders(looks, wanted);
        int matched = 0;
        for (int i = from; i < end; i++) {
            looks.passed(1);
            while (matched > 0 && text.charAt(i) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(i) == wanted.charAt(matched) && ++matched == wanted.length()) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    /** The index of the first such character from {@code from} to {@code end}, or -1. */
    static int indexOf(NativeCall call, String text, char wanted, int from, int end) {
        Looks looks = new Looks(call);
        for (int start = from; start < end; start += Looks.EVERY) {
            int stop = Math.min(end - start, Looks.EVERY) + start;
            int found = text.indexOf(wanted, start, stop);
            if (found >= 0) {
                return found;
            }
            looks.passed(stop - start);
        }
        return -1;
    }

    /** The index of the last such character, or -1. */
    static int lastIndexOf(NativeCall call, String text, char wanted) {
        Looks looks = new Looks(call);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == wanted) {
                return i;
            }
            looks.passed(1);
        }
        return -1;
    }

    /** The index of the last occurrence, or -1. */
    static int lastIndexOf(NativeCall call, String text, String wanted) {
        if ((long) text.length() * wanted.length() <= SIMPLE / 8) {
            return text.lastIndexOf(wanted);
        }
        Looks looks = new Looks(call);
        if (wanted.length() <= SHORT) {
            for (int i = text.length() - wanted.length(); i >= 0; i--) {
                if (text.startsWith(wanted, i)) {
                    return i;
                }
                looks.passed(1);
            }
            return -1;
        }
        int found = indexOfLong(looks, reversed(looks, text), reversed(looks, wanted), 0, text.length());
        return found < 0 ? -1 : text.length() - found - wanted.length();
    }

    /** By units: StringBuilder would keep pairs of surrogates together. */
    private static String reversed(Looks looks, String text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(units.length - 1 - i);
            looks.passed(1);
        }
        return new String(units);
    }

    /** For each beginning of the text, the length of the longest one that it ends with too, other than itself. */
    private static int[] borders(Looks looks, String text) {
        int[] borders = new int[text.length()];
        int length = 0;
        for (int i = 1; i < text.length(); i++) {
            looks.passed(1);
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
