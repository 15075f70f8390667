package fusabi.parse;

import fusabi.parse.Token.Quoting;

/** What the text between quotes stands for. */
final class Escapes {

    /** Told of the escapes that stand for no character; {@code offset} counts from the beginning of the text. */
    @FunctionalInterface
    interface Problems {
        void report(String code, String message, int offset, int length);
    }

    private Escapes() {}

    /** The string that {@code text}, written between quotes of this kind, stands for. */
    static String resolve(String text, Quoting quoting, Problems problems) {
        return switch (quoting) {
            case TRIPLE -> text;
            case VERBATIM -> text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
            case PLAIN -> text.indexOf('\\') < 0 ? text : plain(text, problems);
        };
    }

    private static String plain(String text, Problems problems) {
        StringBuilder result = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                result.append(c);
                i++;
                continue;
            }
            char next = text.charAt(i + 1);
            int simple = "ntbrafv\\\"'".indexOf(next);
            if (simple >= 0) {
                result.append("\n\t\b\r\u0007\f\u000B\\\"'".charAt(simple));
                i += 2;
            } else if (next == '\n' || next == '\r') {
                i = afterLineEnd(text, i + 1);
            } else if (isDecimal(text, i + 1, 3)) {
                // Beyond 255 it wraps round, as in F#.
                result.append((char) (Integer.parseInt(text.substring(i + 1, i + 4)) & 0xFF));
                i += 4;
            } else if (next == 'x' && isHex(text, i + 2, 2)) {
                result.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 4;
            } else if (next == 'u' && isHex(text, i + 2, 4)) {
                result.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 6;
            } else if (next == 'U' && isHex(text, i + 2, 8)) {
                long value = Long.parseLong(text.substring(i + 2, i + 10), 16);
                if (value > Character.MAX_CODE_POINT) {
                    problems.report("FS1245", "`" + text.substring(i, i + 10) + "` is beyond the last Unicode character", i, 10);
                } else {
                    result.appendCodePoint((int) value);
                }
                i += 10;
            } else {
                // Any other backslash stands for itself.
                result.append(c);
                i++;
            }
        }
        return result.toString();
    }

    /** A backslash at the end of a line joins it with the next one, whose leading space is dropped. */
    private static int afterLineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isDecimal(String text, int from, int count) {
        return all(text, from, count, 10);
    }

    private static boolean isHex(String text, int from, int count) {
        return all(text, from, count, 16);
    }

    private static boolean all(String text, int from, int count, int radix) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (text.charAt(i) > 0x7F || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
