package fusabi.parse;

import fusabi.parse.Token.Quoting;
import java.util.ArrayDeque;
import java.util.Deque;

/** Strings of all kinds, for {@link Scanner}. */
final class StringScanner {
    /*
     * An interpolated string becomes INTERPOLATED_BEGIN, the tokens of the first hole, INTERPOLATED_PART, … INTERPOLATED_END, or one
     * INTERPOLATED when it has no hole. `open` holds those that are open, each with the number of braces open in its current hole.
     */

    private final Scanner scanner;
    private final String text;
    private final Deque<OpenString> open = new ArrayDeque<>();

    private static final class OpenString {
        final Quoting quoting;
        final int dollars;
        final int start;
        int braces;

        OpenString(Quoting quoting, int dollars, int start) {
            this.quoting = quoting;
            this.dollars = dollars;
            this.start = start;
        }
    }

    StringScanner(Scanner scanner, String text) {
        this.scanner = scanner;
        this.text = text;
    }

    void string(int start) {
        Quoting quoting = text.startsWith("\"\"\"", start) ? Quoting.TRIPLE : text.charAt(start) == '@' ? Quoting.VERBATIM : Quoting.PLAIN;
        if (!open.isEmpty() && open.peek().quoting != Quoting.TRIPLE) {
            scanner.error("FS3373", "a hole of this kind of string cannot hold a string: use `$\"\"\"…\"\"\"`, or bind the value with `let`",
                    start, start + 1);
            OpenString broken = open.pop();
            scanner.add(FusabiLexer.INTERPOLATED_END, start, start);
            scanner.last().withContent("", broken.quoting, 1);
            scanner.position = start + 1;
            scanner.skipLine();
            return;
        }
        int opening = quoting == Quoting.TRIPLE ? 3 : quoting == Quoting.VERBATIM ? 2 : 1;
        int end = Strings.endOfString(text, start + opening, quoting);
        if (end < 0) {
            String code = quoting == Quoting.TRIPLE ? "FS1232" : quoting == Quoting.VERBATIM ? "FS0515" : "FS0514";
            scanner.error(code, "this string is not closed", start, start + opening);
            scanner.position = text.length();
            addString(start, scanner.position, "", Quoting.VERBATIM);
            scanner.recount(start);
            return;
        }
        int closing = quoting == Quoting.TRIPLE ? 3 : 1;
        scanner.position = end + closing;
        if (quoting != Quoting.TRIPLE && scanner.position < text.length() && text.charAt(scanner.position) == 'B') {
            scanner.position++;
            scanner.add(FusabiLexer.BYTE_STRING, start, scanner.position);
            scanner.last().withContent(text.substring(start + opening, end), quoting, 1);
        } else {
            addString(start, scanner.position, text.substring(start + opening, end), quoting);
        }
        scanner.recount(start);
    }

    void addString(int start, int end, String content, Quoting quoting) {
        scanner.add(FusabiLexer.STRING, start, end);
        scanner.last().withContent(content, quoting, 1);
    }

    /** Opens the string that begins with dollars here; false when none does. */
    boolean dollar() {
        int dollars = 1;
        while (scanner.at("$".repeat(dollars + 1))) {
            dollars++;
        }
        if (text.startsWith("\"\"\"", scanner.position + dollars)) {
            openInterpolated(Quoting.TRIPLE, dollars, dollars + 3);
        } else if (dollars == 1 && scanner.at("$@\"")) {
            openInterpolated(Quoting.VERBATIM, 1, 3);
        } else if (dollars == 1 && scanner.at("$\"")) {
            openInterpolated(Quoting.PLAIN, 1, 2);
        } else {
            return false;
        }
        return true;
    }

    void openInterpolated(Quoting quoting, int dollars, int prefix) {
        int start = scanner.position;
        if (!open.isEmpty() && open.peek().quoting != Quoting.TRIPLE) {
            string(start + prefix - 1);
            return;
        }
        scanner.position += prefix;
        interpolatedText(new OpenString(quoting, dollars, start), start, true);
    }

    /** A brace in a hole is the hole's own. */
    void openBrace() {
        if (!open.isEmpty()) {
            open.peek().braces++;
        }
    }

    /** Ends the hole that the brace here belongs to; false when it is another brace. */
    boolean closeBrace() {
        if (open.isEmpty()) {
            return false;
        }
        if (open.peek().braces > 0) {
            open.peek().braces--;
            return false;
        }
        OpenString string = open.pop();
        int start = scanner.position;
        for (int i = 0; i < string.dollars && scanner.position < text.length() && text.charAt(scanner.position) == '}'; i++) {
            scanner.position++;
        }
        interpolatedText(string, start, false);
        return true;
    }

    /** The file ends here. */
    void end() {
        if (!open.isEmpty()) {
            OpenString string = open.getFirst();
            scanner.error("FS3378", "the hole of this interpolated string is not closed", string.start, string.start + 1);
        }
    }

    /** Reads text up to the next hole or the end, beginning at the scanner.position; the token begins at {@code start}. */
    private void interpolatedText(OpenString string, int start, boolean first) {
        int from = scanner.position;
        int end = Strings.endOfInterpolatedText(text, from, string.quoting, string.dollars);
        if (end < 0) {
            scanner.error("FS0514", "this interpolated string is not closed", string.start, from > string.start ? Math.min(from, string.start
                    + 3) : from);
            scanner.position = text.length();
            scanner.add(first ? FusabiLexer.INTERPOLATED : FusabiLexer.INTERPOLATED_END, start, scanner.position);
            scanner.last().withContent("", string.quoting, 1);
            scanner.recount(start);
            return;
        }
        String content = text.substring(from, end);
        boolean hole = text.charAt(end) == '{';
        if (hole) {
            scanner.position = end + string.dollars;
            string.braces = 0;
            open.push(string);
        } else {
            scanner.position = end + (string.quoting == Quoting.TRIPLE ? 3 : 1);
        }
        int type = first
                ? hole ? FusabiLexer.INTERPOLATED_BEGIN : FusabiLexer.INTERPOLATED
                : hole ? FusabiLexer.INTERPOLATED_PART : FusabiLexer.INTERPOLATED_END;
        scanner.add(type, start, scanner.position);
        scanner.last().withContent(content, string.quoting, string.dollars);
        scanner.recount(start);
    }
}
