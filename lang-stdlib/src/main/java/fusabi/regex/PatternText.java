package fusabi.regex;

/** A pattern's text and how far it has been read. */
final class PatternText {

    private final String source;
    private final Meter meter;
    private int at;

    PatternText(String source, Meter meter) {
        this.source = source;
        this.meter = meter;
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
        if (at % Meter.STEPS == 0) {
            meter.tick();
        }
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

    /** Whether this character stands at a position. */
    boolean is(char c, int position) {
        return position < source.length() && source.charAt(position) == c;
    }

    /** The position behind the digits that stand at this one. */
    int behindDigits(int from) {
        int behind = from;
        while (behind < source.length() && source.charAt(behind) >= '0' && source.charAt(behind) <= '9') {
            behind++;
        }
        return behind;
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
