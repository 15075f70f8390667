package fusabi.random;

import fusabi.random.Model.Meaning;
import java.util.stream.Collectors;

/**
 * A piece of a program: an expression that can stand anywhere, and what it does.
 *
 * @param text begins where it is put; its other lines are indented as if it began a line at column 0
 */
record Piece(String text, Meaning meaning) {

    boolean isLong() {
        return text.indexOf('\n') >= 0;
    }

    Piece parenthesized() {
        return new Piece("(" + text + ")", meaning);
    }

    /** Lines four further right. */
    static String indented(String lines) {
        return lines.lines().map(line -> line.isEmpty() ? line : "    " + line).collect(Collectors.joining("\n"));
    }

    /** Lines as one expression. */
    static String block(String lines) {
        return lines.indexOf('\n') < 0 ? "(" + lines + ")" : "(\n" + indented(lines) + ")";
    }

    /** What stands after {@code =}, {@code ->} and their like. */
    static String body(String text) {
        return text.indexOf('\n') < 0 ? " " + text : "\n" + indented(text);
    }
}
