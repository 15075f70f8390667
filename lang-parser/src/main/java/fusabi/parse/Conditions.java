package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** {@code #if A && !B}, {@code #else} and {@code #endif}: finds the lines that are not to be read. */
final class Conditions {

    private final SourceFile file;
    private final String text;
    private final Set<String> symbols;
    private final Reports diagnostics;
    /** The branches that are being read: where each began, and whether it has met its {@code #else}. */
    private final Deque<Branch> open = new ArrayDeque<>();

    private record Branch(int start, boolean inElse) {}

    Conditions(SourceFile file, Set<String> symbols, Reports diagnostics) {
        this.file = file;
        this.text = file.text();
        this.symbols = symbols;
        this.diagnostics = diagnostics;
    }

    /**
     * Obeys the directive {@code word} between {@code start} and {@code end}: returns the offset to read on from, which is a line's end,
     * or -1 when the directive has nothing to belong to.
     */
    int read(String word, int start, int end) {
        return switch (word) {
            case "if" -> {
                int lineEnd = lineEnd(end);
                boolean holds = condition(start, end, lineEnd);
                open.push(new Branch(start, false));
                yield holds ? lineEnd : skip(lineEnd, true);
            }
            case "else" -> {
                if (open.isEmpty() || open.peek().inElse()) {
                    yield -1;
                }
                nothingAfter(word, end);
                open.push(new Branch(open.pop().start(), true));
                yield skip(lineEnd(end), false);
            }
            default -> {
                if (open.isEmpty()) {
                    yield -1;
                }
                nothingAfter(word, end);
                open.pop();
                yield lineEnd(end);
            }
        };
    }

    /** Reports what is still open at the end of the file. */
    void end() {
        while (!open.isEmpty()) {
            int start = open.pop().start();
            error("FS0513", "this `#if` has no `#endif`", start, start + 3);
        }
    }

    /** The end of the line on which the matching {@code #endif}, or {@code #else} when it counts, stands. */
    private int skip(int from, boolean toElse) {
        int depth = 0;
        int position = from;
        while (position < text.length()) {
            int lineEnd = lineEnd(position);
            String line = text.substring(position, lineEnd).strip();
            if (isWord(line, "#if")) {
                depth++;
            } else if (isWord(line, "#endif")) {
                if (depth == 0) {
                    nothingAfter("endif", position + text.substring(position, lineEnd).indexOf("#endif") + 6);
                    open.pop();
                    return lineEnd;
                }
                depth--;
            } else if (depth == 0 && toElse && isWord(line, "#else")) {
                nothingAfter("else", position + text.substring(position, lineEnd).indexOf("#else") + 5);
                open.push(new Branch(open.pop().start(), true));
                return lineEnd;
            }
            position = lineEnd + 1;
        }
        return text.length();
    }

    private static boolean isWord(String line, String word) {
        return line.startsWith(word) && (line.length() == word.length() || !Character.isLetterOrDigit(line.charAt(word.length())));
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void nothingAfter(String word, int end) {
        String rest = text.substring(end, lineEnd(end));
        String code = rest.strip();
        if (!code.isEmpty() && !code.startsWith("//") && !code.startsWith("(*")) {
            int start = end + rest.indexOf(code);
            error("FS1171", "nothing but a comment can follow `#" + word + "`", start, start + code.length());
        }
    }

    // ---- the condition

    private static final int MAX_NESTING = 100;

    private int at;
    private int limit;
    private int nesting;

    private boolean condition(int start, int from, int lineEnd) {
        at = from;
        limit = lineEnd;
        nesting = 0;
        skipSpace();
        if (at == limit || text.startsWith("//", at)) {
            error("FS1169", "`#if` needs the name of a symbol after it", start, from);
            return false;
        }
        boolean value = either();
        skipSpace();
        if (at < limit && !text.startsWith("//", at)) {
            error(text.charAt(at) == ')' ? "FS3185" : "FS3184", "this does not belong to the condition of `#if`", at, at + 1);
        }
        return value;
    }

    private boolean either() {
        boolean value = both();
        while (take("||")) {
            value |= both();
        }
        return value;
    }

    private boolean both() {
        boolean value = single();
        while (take("&&")) {
            value &= single();
        }
        return value;
    }

    private boolean single() {
        boolean negated = false;
        while (take("!")) {
            negated = !negated;
        }
        int start = at;
        if (take("(")) {
            // Recursion as deep as the line nests, so it needs a bound.
            if (++nesting > MAX_NESTING) {
                error("FS3184", "the condition of `#if` is nested too deeply", start, at);
                at = limit;
                return false;
            }
            boolean value = either();
            nesting--;
            if (!take(")")) {
                error("FS3185", "a closing parenthesis is missing in the condition of `#if`", start, limit);
            }
            return value != negated;
        }
        skipSpace();
        int from = at;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (from == at) {
            error("FS3184", "`#if` expects the name of a symbol here", at, at + 1);
            at = limit;
            return false;
        }
        return symbols.contains(text.substring(from, at)) != negated;
    }

    private boolean take(String symbol) {
        skipSpace();
        if (at < limit && text.startsWith(symbol, at)) {
            at += symbol.length();
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void error(String code, String message, int start, int end) {
        diagnostics.add(Diagnostic.error(code, message, Span.of(file, start, end)));
    }
}
