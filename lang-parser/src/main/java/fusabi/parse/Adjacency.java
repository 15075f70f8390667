package fusabi.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What tokens mean by touching each other, settled before the offside rule looks at columns. */
final class Adjacency {
    /*
     * Section 7 of the notes on the light syntax:
     *
     *   f(x)  a[i]    an APPLICATION is put before the bracket, so it binds tighter than `f (x)`
     *   f<int>        a TYPE_APPLICATION is put before the `<`, the angles become brackets, `>>` becomes two of them
     *   -1            one number, unless something touches the sign on its left: `x -1` is an argument, `x-1` a difference
     *   -x  &x        a prefix operator, under the same condition
     *
     * `pending` holds the tokens still to be read, next first, so that splitting one means pushing its parts back.
     */

    /** How far a `<` is followed before it is taken for a comparison: a bound on the work, far above what types need. */
    private static final int MAX_TYPE_ARGUMENT_TOKENS = 500;

    private final Deque<Token> pending;
    private final List<Token> result;
    private Token previous;

    private Adjacency(List<Token> tokens) {
        pending = new ArrayDeque<>(tokens);
        result = new ArrayList<>(tokens.size() + tokens.size() / 8);
    }

    static List<Token> apply(List<Token> tokens) {
        return new Adjacency(tokens).apply();
    }

    private List<Token> apply() {
        while (!pending.isEmpty()) {
            Token token = pending.pop();
            Token next = pending.peek();
            switch (token.getType()) {
                case FusabiLexer.IDENTIFIER -> {
                    emit(token);
                    if (touches(token, next) && (next.is(FusabiLexer.LEFT_PAREN) || next.is(FusabiLexer.LEFT_BRACKET))) {
                        result.add(Token.inserted(FusabiLexer.APPLICATION, next.start(), next, ""));
                    } else {
                        typeApplication(token, next);
                    }
                }
                case FusabiLexer.NUMBER, FusabiLexer.DELEGATE -> {
                    emit(token);
                    typeApplication(token, next);
                }
                case FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR, FusabiLexer.PERCENT_OPERATOR, FusabiLexer.AMPERSAND,
                        FusabiLexer.AMPERSAND_AMPERSAND -> sign(token, next);
                case FusabiLexer.RIGHT_ANGLE -> {
                    emit(token);
                    if (touches(token, next) && next.is(FusabiLexer.LEFT_PAREN)) {
                        result.add(Token.inserted(FusabiLexer.APPLICATION, next.start(), next, ""));
                    }
                }
                case FusabiLexer.LEFT_PAREN -> leftParen(token, next);
                default -> emit(token);
            }
        }
        return result;
    }

    private void emit(Token token) {
        result.add(token);
        previous = token;
    }

    private static boolean touches(Token left, Token right) {
        return right != null && left.end() == right.start() && !right.is(Token.EOF);
    }

    private void leftParen(Token token, Token next) {
        boolean constructor = next.is(FusabiLexer.NEW) && previous != null && previous.is(FusabiLexer.COLON);
        if (next.is(FusabiLexer.STATIC) || next.is(FusabiLexer.MEMBER) || constructor) {
            emit(token.as(FusabiLexer.TRAIT_PAREN));
            return;
        }
        emit(token);
        if (next.is(FusabiLexer.QUESTION)) {
            Token question = pending.pop();
            emit(pending.peek().is(FusabiLexer.RIGHT_PAREN) ? question.as(FusabiLexer.PREFIX_OPERATOR) : question);
        }
    }

    // ---- signs

    private void sign(Token sign, Token next) {
        boolean touchesLeft = previous != null && previous.end() == sign.start() && endsAtom(previous);
        if (touchesLeft || !touches(sign, next)) {
            emit(sign);
            return;
        }
        String symbol = sign.getText();
        if ((symbol.equals("-") || symbol.equals("+")) && next.is(FusabiLexer.NUMBER) && Numbers.takesSign(next.getText())) {
            pending.pop();
            pending.push(new Token(FusabiLexer.NUMBER, sign.start(), next.end(), sign.getLine(), sign.getCharPositionInLine(),
                    symbol + next.getText()));
        } else {
            emit(sign.as(FusabiLexer.ADJACENT_PREFIX));
        }
    }

    private static boolean endsAtom(Token token) {
        return switch (token.getType()) {
            case FusabiLexer.IDENTIFIER, FusabiLexer.NUMBER, FusabiLexer.STRING, FusabiLexer.BYTE_STRING, FusabiLexer.CHARACTER,
                    FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACE,
                    FusabiLexer.BAR_RIGHT_BRACKET, FusabiLexer.END, FusabiLexer.NULL, FusabiLexer.TRUE, FusabiLexer.FALSE,
                    FusabiLexer.UNDERSCORE -> true;
            default -> false;
        };
    }

    // ---- type arguments

    private void typeApplication(Token before, Token next) {
        if (!touches(before, next) || !opens(next)) {
            return;
        }
        List<Token> seen = new ArrayList<>();
        if (!findEnd(seen)) {
            for (int i = seen.size() - 1; i >= 0; i--) {
                pending.push(seen.get(i));
            }
            return;
        }
        int depth = 0;
        List<Token> split = new ArrayList<>();
        for (Token token : seen) {
            depth = split(token, depth, split);
        }
        for (int i = split.size() - 1; i >= 0; i--) {
            pending.push(split.get(i));
        }
        result.add(Token.inserted(FusabiLexer.TYPE_APPLICATION, next.start(), next, ""));
    }

    private static boolean opens(Token token) {
        return token.is(FusabiLexer.LESS) || token.is(FusabiLexer.LEFT_ANGLE)
                || token.is(FusabiLexer.INFIX_OPERATOR) && (token.getText().equals("</") || token.getText().equals("<^"));
    }

    /** Moves the tokens up to the angle that closes the first one from {@code pending} to {@code seen}; false when there is none. */
    private boolean findEnd(List<Token> seen) {
        int depth = 0;
        while (!pending.isEmpty() && seen.size() < MAX_TYPE_ARGUMENT_TOKENS) {
            Token token = pending.pop();
            seen.add(token);
            if (opens(token)) {
                depth++;
                continue;
            }
            switch (token.getType()) {
                case FusabiLexer.LEFT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.LEFT_ATTRIBUTE -> depth++;
                case FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET -> {
                    if (--depth <= 0) {
                        return false;
                    }
                }
                case FusabiLexer.GREATER, FusabiLexer.RIGHT_ANGLE, FusabiLexer.RIGHT_ATTRIBUTE, FusabiLexer.GREATER_BAR_BRACKET,
                        FusabiLexer.GREATER_BAR_BRACE -> {
                    if (--depth <= 0) {
                        return true;
                    }
                }
                case FusabiLexer.INFIX_OPERATOR -> {
                    int angles = leadingAngles(token.getText());
                    depth -= angles;
                    if (angles > 0 && depth <= 0) {
                        return true;
                    }
                    if (angles == 0 && depth <= 1) {
                        return false;
                    }
                }
                case Token.EOF, FusabiLexer.SEMICOLON_SEMICOLON -> {
                    return false;
                }
                default -> {
                    if (depth <= 1 && !occursInTypes(token)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static int leadingAngles(String symbol) {
        int angles = 0;
        while (angles < symbol.length() && symbol.charAt(angles) == '>') {
            angles++;
        }
        return angles;
    }

    /** Adds {@code token}, or its parts when it ends or begins type arguments, and returns the depth after it. */
    private static int split(Token token, int depth, List<Token> into) {
        String text = token.getText();
        switch (token.getType()) {
            case FusabiLexer.LESS -> {
                into.add(token.as(FusabiLexer.LEFT_ANGLE));
                return depth + 1;
            }
            case FusabiLexer.GREATER -> {
                into.add(token.as(FusabiLexer.RIGHT_ANGLE));
                return depth - 1;
            }
            case FusabiLexer.LEFT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.LEFT_ATTRIBUTE -> {
                into.add(token);
                return depth + 1;
            }
            case FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET -> {
                into.add(token);
                return depth - 1;
            }
            case FusabiLexer.RIGHT_ATTRIBUTE, FusabiLexer.GREATER_BAR_BRACKET, FusabiLexer.GREATER_BAR_BRACE -> {
                if (depth > 1) {
                    into.add(token);
                    return depth - 1;
                }
                into.add(token.part(FusabiLexer.RIGHT_ANGLE, 0, 1));
                into.add(token.part(switch (token.getType()) {
                    case FusabiLexer.RIGHT_ATTRIBUTE -> FusabiLexer.RIGHT_BRACKET;
                    case FusabiLexer.GREATER_BAR_BRACKET -> FusabiLexer.BAR_RIGHT_BRACKET;
                    default -> FusabiLexer.BAR_RIGHT_BRACE;
                }, 1, text.length()));
                return depth - 1;
            }
            case FusabiLexer.INFIX_OPERATOR -> {
                if (opens(token)) {
                    into.add(token.part(FusabiLexer.LEFT_ANGLE, 0, 1));
                    into.add(token.part(Words.ofSymbol(text.substring(1)), 1, text.length()));
                    return depth + 1;
                }
                int angles = leadingAngles(text);
                if (angles == 0) {
                    into.add(token);
                    return depth;
                }
                for (int i = 0; i < angles; i++) {
                    into.add(token.part(FusabiLexer.RIGHT_ANGLE, i, i + 1));
                }
                if (angles < text.length()) {
                    into.add(token.part(Words.ofSymbol(text.substring(angles)), angles, text.length()));
                }
                return depth - angles;
            }
            default -> {
                into.add(token);
                return depth;
            }
        }
    }

    /** Whether a token can stand in type arguments outside inner brackets. Anything else there means that the `<` compares. */
    private static boolean occursInTypes(Token token) {
        return switch (token.getType()) {
            case FusabiLexer.DEFAULT, FusabiLexer.COLON, FusabiLexer.COLON_GREATER, FusabiLexer.STRUCT, FusabiLexer.NULL,
                    FusabiLexer.DELEGATE,
                    FusabiLexer.AND, FusabiLexer.WHEN, FusabiLexer.AMPERSAND, FusabiLexer.BAR, FusabiLexer.DOT_DOT, FusabiLexer.NEW,
                    FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.SEMICOLON, FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.HAT, FusabiLexer.HAT_MINUS,
                    FusabiLexer.SLASH, FusabiLexer.MINUS, FusabiLexer.GLOBAL, FusabiLexer.CONST, FusabiLexer.NUMBER, FusabiLexer.STRING,
                    FusabiLexer.BYTE_STRING, FusabiLexer.CHARACTER, FusabiLexer.TRUE, FusabiLexer.FALSE, FusabiLexer.DOT,
                    FusabiLexer.UNDERSCORE, FusabiLexer.EQUALS, FusabiLexer.IDENTIFIER, FusabiLexer.COMMA, FusabiLexer.ARROW,
                    FusabiLexer.HASH, FusabiLexer.STAR, FusabiLexer.TYPE_VARIABLE -> true;
            default -> false;
        };
    }
}
