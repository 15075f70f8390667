package fusabi.parse;

/** Names of tokens for messages. */
final class Vocabulary {

    private Vocabulary() {}

    /** What was found, for "unexpected …". */
    static String describe(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "end of the file";
            case FusabiLexer.BLOCK_END, FusabiLexer.RIGHT_END, FusabiLexer.CONTEXT_END, FusabiLexer.DECLARATION_END ->
                token.cause().is(Token.EOF) ? "end of the file" : "end of a block before `" + token.cause().getText() + "`";
            case FusabiLexer.SEPARATOR -> "new line, before `" + token.cause().getText() + "`";
            case FusabiLexer.BLOCK_BEGIN, FusabiLexer.APPLICATION, FusabiLexer.TYPE_APPLICATION -> "`" + token.cause().getText() + "`";
            default -> "`" + token.getText() + "`";
        };
    }
}
