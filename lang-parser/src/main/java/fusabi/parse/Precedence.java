package fusabi.parse;

/** How tightly the operators of expressions bind, after F#'s table. A user-defined operator binds like its first characters say. */
final class Precedence {

    /** A type annotation. */
    static final int ANNOTATION = 1;
    /** What extends as far as it can: {@code yield e}, {@code let … in e}. */
    static final int OPEN = 2;
    static final int ASSIGN = 3;
    static final int COLON_EQUALS = 4;
    static final int TUPLE = 5;
    static final int RANGE = 6;
    static final int OR = 7;
    static final int AND = 8;
    static final int CAST = 9;
    static final int COMPARE = 10;
    static final int APPEND = 11;
    static final int CONS = 12;
    static final int TYPE_TEST = 13;
    static final int ADD = 14;
    static final int MULTIPLY = 15;
    static final int POWER = 16;

    private Precedence() {}

    /** The level of an operator between two operands, or 0 when it cannot stand there. */
    static int of(Token operator) {
        return switch (operator.getType()) {
            case FusabiLexer.LEFT_ARROW -> ASSIGN;
            case FusabiLexer.COLON_EQUALS -> COLON_EQUALS;
            case FusabiLexer.COMMA -> TUPLE;
            case FusabiLexer.DOT_DOT -> RANGE;
            case FusabiLexer.BAR_BAR -> OR;
            case FusabiLexer.AMPERSAND_AMPERSAND -> AND;
            case FusabiLexer.EQUALS, FusabiLexer.LESS, FusabiLexer.GREATER -> COMPARE;
            case FusabiLexer.HAT, FusabiLexer.HAT_MINUS -> APPEND;
            case FusabiLexer.COLON_COLON -> CONS;
            case FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR, FusabiLexer.ADJACENT_PREFIX -> ADD;
            case FusabiLexer.STAR, FusabiLexer.SLASH, FusabiLexer.PERCENT_OPERATOR -> MULTIPLY;
            case FusabiLexer.INFIX_OPERATOR -> ofSymbol(operator.getText());
            default -> 0;
        };
    }

    private static int ofSymbol(String symbol) {
        switch (symbol) {
            case "mod", "land", "lor", "lxor" -> {
                return MULTIPLY;
            }
            case "lsl", "lsr", "asr" -> {
                return POWER;
            }
            case "??", "??=" -> {
                return 0;
            }
            default -> {
                int first = 0;
                while (first < symbol.length() - 1 && ".$?".indexOf(symbol.charAt(first)) >= 0) {
                    first++;
                }
                return switch (symbol.charAt(first)) {
                    case '*' -> symbol.startsWith("**", first) ? POWER : MULTIPLY;
                    case '/', '%' -> MULTIPLY;
                    case '+', '-' -> ADD;
                    case '@', '^' -> APPEND;
                    default -> COMPARE;
                };
            }
        }
    }

    static boolean isRightAssociative(int level) {
        return switch (level) {
            case ASSIGN, COLON_EQUALS, APPEND, CONS, POWER -> true;
            default -> false;
        };
    }
}
