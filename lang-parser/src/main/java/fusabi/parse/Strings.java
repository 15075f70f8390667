package fusabi.parse;

import fusabi.parse.Token.Quoting;

/** Where strings and comments end. All of these return an offset, or -1 when there is no end. */
final class Strings {

    private Strings() {}

    /** The offset of the closing quotes of a string whose text begins at {@code from}. */
    static int endOfString(String text, int from, Quoting quoting) {
        return switch (quoting) {
            case TRIPLE -> text.indexOf("\"\"\"", from);
            case VERBATIM -> {
                int i = from;
                while (i < text.length()) {
                    if (text.charAt(i) == '"') {
                        if (i + 1 >= text.length() || text.charAt(i + 1) != '"') {
                            yield i;
                        }
                        i++;
                    }
                    i++;
                }
                yield -1;
            }
            case PLAIN -> {
                int i = from;
                while (i < text.length()) {
                    char c = text.charAt(i);
                    if (c == '"') {
                        yield i;
                    }
                    i += c == '\\' ? 2 : 1;
                }
                yield -1;
            }
        };
    }

    /** The offset of the brace that opens the next hole, or of the closing quotes; doubled braces are text. */
    static int endOfInterpolatedText(String text, int from, Quoting quoting, int dollars) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoting == Quoting.PLAIN || quoting == Quoting.TRIPLE && text.startsWith("\"\"\"", i)) {
                    return i;
                }
                if (quoting == Quoting.VERBATIM) {
                    if (!text.startsWith("\"\"", i)) {
                        return i;
                    }
                    i++;
                }
                i++;
            } else if (c == '\\' && quoting == Quoting.PLAIN) {
                i += 2;
            } else if (c == '{') {
                int run = runOf('{', text, i);
                if (dollars == 1) {
                    if (run % 2 == 1) {
                        return i + run - 1;
                    }
                } else if (run >= dollars) {
                    return i + run - dollars;
                }
                i += run;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static int runOf(char c, String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == c) {
            i++;
        }
        return i - from;
    }

    /** The offset after the comment that begins at {@code from}. Comments nest, and strings in them count as strings. */
    static int endOfComment(String text, int from) {
        int depth = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '(' && text.startsWith("(*", i) && !text.startsWith("(*)", i)) {
                depth++;
                i += 2;
            } else if (c == '(' && text.startsWith("(*)", i)) {
                i += 3;
            } else if (c == '*' && text.startsWith("*)", i)) {
                depth--;
                i += 2;
                if (depth == 0) {
                    return i;
                }
            } else if (c == '"') {
                Quoting quoting = text.startsWith("\"\"\"", i) ? Quoting.TRIPLE
                        : i > 0 && text.charAt(i - 1) == '@' ? Quoting.VERBATIM : Quoting.PLAIN;
                int opening = quoting == Quoting.TRIPLE ? 3 : 1;
                int end = endOfString(text, i + opening, quoting);
                if (end < 0) {
                    return -1;
                }
                i = end + opening;
            } else if (c == '\'') {
                i += text.startsWith("'\"'", i) ? 3 : text.startsWith("'\\\"'", i) ? 4 : 1;
            } else {
                i++;
            }
        }
        return -1;
    }

    /** {@code c} for a message. */
    static String printable(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) ? String.format("\\u%04X", (int) c) : String.valueOf(c);
    }
}
