package fusabi.stdlib;

import fusabi.host.NativeCall;

/** Searches for one text in another, upper and lower case being the same: what they have in common unit by unit, as .NET's ordinal comparisons do. */
final class CaselessSearch {
    /*
     * Units are compared where they are, until that would be many comparisons; then both texts are written in upper case, once for all
     * searches, and searched by TextSearch, whose time does not grow with the product of their lengths.
     */

    private final Looks looks;
    private final String text;
    private final String wanted;
    private final boolean isUpper;

    /** Charges for a search of the whole text. */
    CaselessSearch(NativeCall call, String text, String wanted) {
        Work.reading(call, text.length() + (long) text.length() * Math.min(wanted.length(), TextSearch.SHORT) / 8);
        looks = new Looks(call);
        isUpper = TextSearch.isLong(text.length(), wanted.length());
        this.text = isUpper ? upper(text) : text;
        this.wanted = isUpper ? upper(wanted) : wanted;
    }

    private String upper(String of) {
        char[] units = new char[of.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = CharNatives.upper(of.charAt(i));
            looks.passed(1);
        }
        return new String(units);
    }

    /** The index of the first occurrence from there on, or -1. */
    int indexFrom(int from) {
        if (isUpper) {
            return TextSearch.indexOf(looks, text, wanted, from);
        }
        for (int i = from; i <= text.length() - wanted.length(); i++) {
            if (isAt(looks, text, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is at this place, if there is such a place. */
    static boolean isAt(Looks looks, String text, int start, String wanted) {
        if (start < 0 || start > text.length() - wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            looks.passed(1);
            if (CharNatives.upper(text.charAt(start + i)) != CharNatives.upper(wanted.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
