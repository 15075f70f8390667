package fusabi.parse;

/** The pairs of brackets, with what is said when the closing one is missing. */
enum Brackets {
    PAREN(FusabiLexer.LEFT_PAREN, FusabiLexer.RIGHT_PAREN, ")", "FS0583"),
    BRACKET(FusabiLexer.LEFT_BRACKET, FusabiLexer.RIGHT_BRACKET, "]", "FS0598"),
    BRACKET_BAR(FusabiLexer.LEFT_BRACKET_BAR, FusabiLexer.BAR_RIGHT_BRACKET, "|]", "FS0603"),
    BRACE(FusabiLexer.LEFT_BRACE, FusabiLexer.RIGHT_BRACE, "}", "FS0604"),
    BRACE_BAR(FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.BAR_RIGHT_BRACE, "|}", "FS0604"),
    ANGLE(FusabiLexer.LEFT_ANGLE, FusabiLexer.RIGHT_ANGLE, ">", "FS0010"),
    BEGIN(FusabiLexer.BEGIN, FusabiLexer.END, "end", "FS0553"),
    CLASS(FusabiLexer.CLASS, FusabiLexer.END, "end", "FS0546"),
    STRUCT(FusabiLexer.STRUCT, FusabiLexer.END, "end", "FS0546"),
    INTERFACE(FusabiLexer.INTERFACE, FusabiLexer.END, "end", "FS0546");

    final int opener;
    final int closer;
    final String closing;
    final String code;

    Brackets(int opener, int closer, String closing, String code) {
        this.opener = opener;
        this.closer = closer;
        this.closing = closing;
        this.code = code;
    }

    private static final Brackets[] ALL = values();

    static Brackets openedBy(int type) {
        for (Brackets bracket : ALL) {
            if (bracket.opener == type) {
                return bracket;
            }
        }
        return null;
    }

    static Brackets closedBy(int type) {
        for (Brackets bracket : ALL) {
            if (bracket.closer == type) {
                return bracket;
            }
        }
        return null;
    }

    /** Whether these two token types are a pair; the parts of an interpolated string are brackets too. */
    static boolean match(int opener, int closer) {
        if (closer == FusabiLexer.INTERPOLATED_PART || closer == FusabiLexer.INTERPOLATED_END) {
            return opener == FusabiLexer.INTERPOLATED_BEGIN || opener == FusabiLexer.INTERPOLATED_PART;
        }
        Brackets bracket = openedBy(opener);
        return bracket != null && bracket.closer == closer;
    }
}
