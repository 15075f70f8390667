package fusabi.parse;

import org.antlr.v4.runtime.CommonToken;

/**
 * A token of the lexer, or one that {@link Layout} put in. Columns count from 0, as the offside rule has it; the end of the file stands in
 * column -1, left of everything.
 */
@SuppressWarnings("serial")
final class Token extends CommonToken {

    /** For an inserted token the one before which it was put in; otherwise the token itself. */
    private final transient Token cause;

    /** What a string literal stands for, the text between the holes of an interpolated one, a {@code ///} text. */
    private String content = "";
    private String doc = "";
    private Quoting quoting = Quoting.PLAIN;
    private int dollars = 1;

    /** How the text of a string is written. */
    enum Quoting { PLAIN, VERBATIM, TRIPLE }

    Token(int type, int start, int end, int line, int column, String text) {
        super(type, text);
        setStartIndex(start);
        setStopIndex(end - 1);
        setLine(line);
        setCharPositionInLine(column);
        this.cause = this;
    }

    private Token(int type, int at, Token cause, String text) {
        super(type, text);
        setStartIndex(at);
        setStopIndex(at - 1);
        setLine(cause.getLine());
        setCharPositionInLine(cause.getCharPositionInLine());
        this.cause = cause;
    }

    /**
     * A token without characters, put in before {@code next}. Its offset is {@code at}: the end of the token before, or the start of
     * {@code next}.
     */
    static Token inserted(int type, int at, Token next, String text) {
        return new Token(type, at, next, text);
    }

    /** This token as another type. */
    Token as(int type) {
        Token copy = new Token(type, start(), end(), getLine(), getCharPositionInLine(), getText());
        copy.doc = doc;
        copy.content = content;
        copy.quoting = quoting;
        copy.dollars = dollars;
        return copy;
    }

    /** The characters from {@code from} to {@code to} of this token, as a token. */
    Token part(int type, int from, int to) {
        return new Token(type, start() + from, start() + to, getLine(), getCharPositionInLine() + from, getText().substring(from, to));
    }

    int start() {
        return getStartIndex();
    }

    int end() {
        return getStopIndex() + 1;
    }

    int column() {
        return getType() == EOF ? -1 : getCharPositionInLine();
    }

    /** The text for a message: the beginning of it when it is long. */
    String shown() {
        return Vocabulary.shortened(getText());
    }

    boolean isInserted() {
        return cause != this;
    }

    Token cause() {
        return cause;
    }

    boolean is(int type) {
        return getType() == type;
    }

    String content() {
        return content;
    }

    Quoting quoting() {
        return quoting;
    }

    /** How many dollars an interpolated string has, which is how many braces make a hole. */
    int dollars() {
        return dollars;
    }

    Token withContent(String text, Quoting how, int dollarCount) {
        content = text;
        quoting = how;
        dollars = dollarCount;
        return this;
    }

    String doc() {
        return doc;
    }

    void attachDoc(String text) {
        doc = text;
    }
}
