package fusabi.parse;

import fusabi.parse.Context.Kind;

/** Which tokens go on with a construct although they stand where another one could begin. */
final class Continuation {

    private Continuation() {}

    /** Operators that go on with the line above. {@code < > = |} are none: they have other roles. */
    static boolean isInfix(Token token) {
        return switch (token.getType()) {
            case FusabiLexer.COMMA, FusabiLexer.BAR_BAR, FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.AMPERSAND, FusabiLexer.OR,
                    FusabiLexer.INFIX_OPERATOR, FusabiLexer.PLUS_OPERATOR, FusabiLexer.COLON_COLON, FusabiLexer.COLON_GREATER,
                    FusabiLexer.COLON_QUESTION_GREATER, FusabiLexer.COLON_EQUALS, FusabiLexer.MINUS, FusabiLexer.STAR, FusabiLexer.SLASH,
                    FusabiLexer.HAT, FusabiLexer.HAT_MINUS -> true;
            default -> false;
        };
    }

    /** Whether {@code token} may stand at the column of a context of this kind without ending it. */
    static boolean mayStandAt(Kind kind, Token token) {
        if (token.is(FusabiLexer.DUMMY) && closesExpressionBracket(token.cause().getType()) && returnsToColumn(kind)) {
            return true;
        }
        int type = token.is(FusabiLexer.DUMMY) ? token.cause().getType() : token.getType();
        return switch (kind) {
            case IF -> switch (type) {
                case FusabiLexer.THEN, FusabiLexer.ELSE, FusabiLexer.ELIF, FusabiLexer.END, FusabiLexer.RIGHT_PAREN -> true;
                default -> isInsertedEnd(type);
            };
            case MATCH -> type == FusabiLexer.WITH || isInsertedEnd(type);
            case TRY -> type == FusabiLexer.WITH || type == FusabiLexer.FINALLY || isInsertedEnd(type);
            case THEN -> isInsertedEnd(type);
            case DO, FOR, WHILE -> type == FusabiLexer.DONE || isInsertedEnd(type);
            case INTERFACE_HEAD -> type == FusabiLexer.END || isInsertedEnd(type);
            case NAMESPACE_BODY -> type != Token.EOF && type != FusabiLexer.NAMESPACE;
            case TYPE -> switch (type) {
                case FusabiLexer.RIGHT_BRACE, FusabiLexer.WITH, FusabiLexer.BAR, FusabiLexer.AND, FusabiLexer.END -> true;
                default -> isInsertedEnd(type);
            };
            case LET, WITH_LET -> type == FusabiLexer.AND || isInsertedEnd(type);
            case WITH_AUGMENT -> type == FusabiLexer.END;
            case SEQUENCE, ELSE, CLAUSES, FUN, FUNCTION, WHEN, PAREN, EXCEPTION, MEMBER_HEAD, MEMBER_BODY, MODULE_HEAD, MODULE_BODY,
                    NAMESPACE_HEAD, VANILLA -> false;
        };
    }

    /** Whether a closing bracket may return to the column of a context of this kind. */
    private static boolean returnsToColumn(Kind kind) {
        return switch (kind) {
            case LET, IF, THEN, ELSE, MATCH, TRY, FOR, WHILE, WHEN, TYPE, EXCEPTION, INTERFACE_HEAD, MEMBER_HEAD, MODULE_BODY,
                    NAMESPACE_BODY, WITH_LET, WITH_AUGMENT -> true;
            case SEQUENCE, CLAUSES, FUN, FUNCTION, DO, PAREN, MEMBER_BODY, MODULE_HEAD, NAMESPACE_HEAD, VANILLA -> false;
        };
    }

    /** Whether {@code token} at the column of a sequence goes on with its item. */
    static boolean continuesItem(Token token) {
        int type = token.is(FusabiLexer.DUMMY) ? token.cause().getType() : token.getType();
        return isInfix(token) || isInfix(token.cause()) && token.is(FusabiLexer.DUMMY) || isInsertedEnd(type) || switch (type) {
            case FusabiLexer.END, FusabiLexer.AND, FusabiLexer.WITH, FusabiLexer.THEN, FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACE,
                    FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.RIGHT_BRACKET, FusabiLexer.BAR_RIGHT_BRACKET -> true;
            default -> false;
        };
    }

    /** The same in the body of a type, where the cases of a union are one item. */
    static boolean continuesTypeItem(Token token) {
        int type = token.is(FusabiLexer.DUMMY) ? token.cause().getType() : token.getType();
        return type == FusabiLexer.BAR || type == FusabiLexer.BLOCK_BEGIN || isInsertedEnd(type);
    }

    private static boolean isInsertedEnd(int type) {
        return type == FusabiLexer.RIGHT_END || type == FusabiLexer.BLOCK_END || type == FusabiLexer.DECLARATION_END;
    }

    private static boolean closesExpressionBracket(int type) {
        return switch (type) {
            case FusabiLexer.END, FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.RIGHT_BRACKET,
                    FusabiLexer.BAR_RIGHT_BRACKET, FusabiLexer.RIGHT_ANGLE -> true;
            default -> false;
        };
    }
}
