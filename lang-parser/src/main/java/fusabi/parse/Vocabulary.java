package fusabi.parse;

import java.util.Locale;

/** Names of tokens for messages. */
final class Vocabulary {

    private static final int LONGEST = 24;

    private Vocabulary() {}

    /** What was found, for "unexpected …". */
    static String describe(Token token) {
        Token cause = token.cause();
        if (cause.is(Token.EOF)) {
            return "end of the file";
        }
        String quoted = "`" + shortened(cause.getText()) + "`";
        return switch (token.getType()) {
            case FusabiLexer.BLOCK_END, FusabiLexer.RIGHT_END, FusabiLexer.CONTEXT_END, FusabiLexer.DECLARATION_END ->
                "end of a block, before " + quoted;
            case FusabiLexer.SEPARATOR -> "end of a line, before " + quoted;
            default -> Words.isKeyword(cause.getText()) && !cause.is(FusabiLexer.INFIX_OPERATOR) && !cause.is(FusabiLexer.UNDERSCORE)
                    ? "keyword " + quoted : quoted;
        };
    }

    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST && line.length() == text.length() ? text : line.substring(0, Math.min(line.length(), LONGEST))
                + "…";
    }

    /** Whether a script's author writes tokens of this type. */
    static boolean isWritten(int type) {
        return switch (type) {
            case FusabiLexer.BLOCK_BEGIN, FusabiLexer.BLOCK_END, FusabiLexer.RIGHT_END, FusabiLexer.CONTEXT_END,
                    FusabiLexer.DECLARATION_END,
                    FusabiLexer.SEPARATOR, FusabiLexer.APPLICATION, FusabiLexer.TYPE_APPLICATION, FusabiLexer.ADJACENT_PREFIX,
                    FusabiLexer.SEMICOLON, FusabiLexer.SEMICOLON_SEMICOLON, Token.EOF, Token.EPSILON -> false;
            default -> true;
        };
    }

    /** A token type in the words of a message. */
    static String name(int type) {
        return switch (type) {
            case FusabiLexer.IDENTIFIER -> "a name";
            case FusabiLexer.NUMBER -> "a number";
            case FusabiLexer.STRING -> "a string";
            case FusabiLexer.TYPE_VARIABLE -> "a type variable";
            case FusabiLexer.UNDERSCORE -> "`_`";
            case FusabiLexer.EQUALS -> "`=`";
            case FusabiLexer.ARROW -> "`->`";
            case FusabiLexer.COLON -> "`:`";
            case FusabiLexer.BAR -> "`|`";
            case FusabiLexer.DOT -> "`.`";
            case FusabiLexer.LEFT_ANGLE, FusabiLexer.LESS -> "`<`";
            case FusabiLexer.RIGHT_ANGLE, FusabiLexer.GREATER -> "`>`";
            case FusabiLexer.LAYOUT_WITH -> "`with`";
            case FusabiLexer.LAYOUT_THEN -> "`then`";
            case FusabiLexer.LAYOUT_ELSE -> "`else`";
            case FusabiLexer.LAYOUT_DO, FusabiLexer.STATEMENT_DO -> "`do`";
            case FusabiLexer.LAYOUT_LET -> "`let`";
            case FusabiLexer.LAYOUT_INTERFACE -> "`interface`";
            default -> {
                String literal = FusabiLexer.VOCABULARY.getLiteralName(type);
                yield literal != null ? "`" + literal.substring(1, literal.length() - 1) + "`"
                        : "`" + FusabiLexer.VOCABULARY.getSymbolicName(type).toLowerCase(Locale.ROOT).replace('_', ' ') + "`";
            }
        };
    }
}
