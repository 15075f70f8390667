package fusabi.parse;

/** Names that are written between double back-quotes. */
public final class BackQuotes {

    private BackQuotes() {}

    /** {@code name} as it is written in a program: between back-quotes when it is a keyword or holds more than letters and digits. */
    public static String written(String name) {
        return isPlain(name) && !Words.isKeyword(name) ? name : "``" + name + "``";
    }

    /** Whether these are the characters of a name without back-quotes, as the lexer has them. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xAA && c <= 0xFFFE;
            if (!starts && (i == 0 || c != '\'' && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
