package fusabi.parse;

/** A construct that the layout filter is inside of, with the place that its tokens must not leave to the left. */
final class Context {

    /** The kinds of construct; what each means for the tokens in it is said in {@link Layout}. */
    enum Kind {
        SEQUENCE, LET, IF, THEN, ELSE, TRY, MATCH, CLAUSES, FUN, FUNCTION, FOR, WHILE, DO, WHEN, PAREN,
        TYPE, EXCEPTION, INTERFACE_HEAD, MEMBER_HEAD, MEMBER_BODY, WITH_LET, WITH_AUGMENT,
        MODULE_HEAD, MODULE_BODY, NAMESPACE_HEAD, NAMESPACE_BODY,
        /** Any other token that begins an item of a sequence: it marks that we are inside an item. */
        VANILLA
    }

    /** What a sequence inserts around itself: nothing, a begin and an end, or only an end. */
    enum Ends { NONE, BOTH, RIGHT }

    final Kind kind;
    final int column;
    final int line;
    /** The token that the column is taken from. */
    final Token token;
    Ends ends = Ends.NONE;
    /** Of a sequence: the next token is the first of an item. */
    boolean first;
    /**
     * Of a let: it ends by layout, not by {@code in}. Of clauses: they begin with a bar. Of a vanilla: it is {@code name =}. Of a module
     * body: it is the whole file. Of a module head: the module is nested.
     */
    boolean flag;
    /** Of a paren: the type of its opening token. Of a module or namespace head: the type of the last token seen. */
    int tokenType;
    /** Of a module head: inside an attribute. */
    boolean inAttributes;
    /** Of a type: the token {@code =}, once seen. */
    Token equals;

    Context(Kind kind, Token token) {
        this(kind, token, token.column(), token.getLine());
    }

    Context(Kind kind, Token token, int column, int line) {
        this.kind = kind;
        this.token = token;
        this.column = column;
        this.line = line;
    }

    Context flagged(boolean value) {
        flag = value;
        return this;
    }

    Context of(int type) {
        tokenType = type;
        return this;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** Whether this is a bracket of expressions; {@code class}, {@code struct} and the holes of strings are not. */
    boolean isExpressionParen() {
        return kind == Kind.PAREN && switch (tokenType) {
            case FusabiLexer.BEGIN, FusabiLexer.LEFT_PAREN, FusabiLexer.LEFT_BRACE, FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.LEFT_BRACKET,
                    FusabiLexer.LEFT_BRACKET_BAR, FusabiLexer.LEFT_ANGLE -> true;
            default -> false;
        };
    }

    boolean isBrace() {
        return kind == Kind.PAREN && (tokenType == FusabiLexer.LEFT_BRACE || tokenType == FusabiLexer.LEFT_BRACE_BAR);
    }

    @Override
    public String toString() {
        return kind + "@" + line + ":" + column;
    }
}
