package fusabi.regex;

/** A pattern's text and how far it has been read. */
final class PatternText {

    private final String source;
    private int at;

    PatternText(String source) {
        this.source = source;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    int position() {
        return at;
    }

    int length() {
        return source.length();
    }

    /** The character to come; there is one. */
    char peek() {
        return source.charAt(at);
    }

    char next() {
        return source.charAt(at++);
    }

    boolean take(char c) {
        if (atEnd() || peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    boolean startsWith(String text) {
        return source.startsWith(text, at);
    }

    void skip(int count) {
        at += count;
    }

    void moveTo(int position) {
        at = position;
    }

    int find(char c, int from) {
        return source.indexOf(c, from);
    }

    String between(int from, int to) {
        return source.substring(from, to);
    }

    MalformedPattern malformed(int offset, String reason) {
        return new MalformedPattern(source, Math.min(offset, source.length()), reason);
    }
}
