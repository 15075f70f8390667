package fusabi.parse;

import fusabi.parse.Context.Ends;
import fusabi.parse.Context.Kind;
import fusabi.source.Diagnostic;

/** The first rules: a closing word or bracket closes everything down to what it belongs to. */
final class Balancing {

    private final LayoutState state;

    Balancing(LayoutState state) {
        this.state = state;
    }

    /** What to emit because of {@code token}, {@link LayoutState#AGAIN}, or null when no rule applies. */
    Token apply(Token token) {
        if (forcesClosure(token)) {
            return state.popFor(token);
        }
        Context top = state.top();
        switch (token.getType()) {
            case Token.EOF -> {
                return token;
            }
            case FusabiLexer.SEMICOLON_SEMICOLON -> {
                if (top == null) {
                    state.started = false;
                    return token;
                }
            }
            case FusabiLexer.IN -> {
                if (top != null && top.is(Kind.LET)) {
                    state.pop();
                    state.delayed.push(dummy(token));
                    return top.flag ? token.as(FusabiLexer.DECLARATION_END) : token;
                }
            }
            case FusabiLexer.DONE -> {
                if (top != null && top.is(Kind.DO)) {
                    state.pop();
                    return state.again(Token.inserted(FusabiLexer.DECLARATION_END, token.end(), token, "done"));
                }
            }
            case FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACKET,
                    FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.RIGHT_ANGLE, FusabiLexer.END, FusabiLexer.INTERPOLATED_PART,
                    FusabiLexer.INTERPOLATED_END -> {
                if (top != null && closes(token, top)) {
                    return close(token);
                }
                if (token.is(FusabiLexer.END) && top != null && top.is(Kind.WITH_AUGMENT) && token.column() >= top.column) {
                    state.pop();
                    state.delayed.push(dummy(token));
                    return Token.inserted(FusabiLexer.DECLARATION_END, token.end(), token, "end");
                }
                if (token.is(FusabiLexer.RIGHT_BRACKET) && state.inAttributes) {
                    state.diagnostics.add(Diagnostic.error("FS0010", "attributes end with `>]`", state.span(token)));
                    return token.as(FusabiLexer.RIGHT_ATTRIBUTE);
                }
                if (Brackets.closedBy(token.getType()) != null && !token.is(FusabiLexer.END)) {
                    state.diagnostics.add(Diagnostic.error("FS0010", "unexpected `" + token.shown()
                            + "`: no bracket is open that it could close",
                            state.span(token)));
                    return LayoutState.AGAIN;
                }
            }
            default -> {
                if (top != null && top.is(Kind.NAMESPACE_HEAD)) {
                    return namespaceHead(token, top);
                }
                if (top != null && top.is(Kind.MODULE_HEAD)) {
                    return moduleHead(token, top);
                }
            }
        }
        return null;
    }

    /** Whether {@code token} is what the context at {@code depth} below the top waits for. */
    private boolean balances(Token token, int depth) {
        Context context = state.below(depth);
        return switch (token.getType()) {
            case FusabiLexer.END -> context.is(Kind.WITH_AUGMENT) || closes(token, context);
            case FusabiLexer.ELSE, FusabiLexer.ELIF -> context.is(Kind.IF);
            case FusabiLexer.DONE -> context.is(Kind.DO);
            case FusabiLexer.FINALLY -> context.is(Kind.TRY);
            case FusabiLexer.IN -> context.is(Kind.FOR) || context.is(Kind.LET);
            case FusabiLexer.WITH -> switch (context.kind) {
                case MATCH, EXCEPTION, MEMBER_HEAD, INTERFACE_HEAD, TRY, TYPE, MEMBER_BODY -> true;
                case SEQUENCE -> state.below(depth + 1) != null && state.below(depth + 1).isBrace();
                default -> false;
            };
            case FusabiLexer.SEMICOLON_SEMICOLON -> context.is(Kind.SEQUENCE)
                    && (state.belowIs(depth + 1, Kind.NAMESPACE_BODY) || state.belowIs(depth + 1, Kind.MODULE_BODY)
                            && state.below(depth + 1).flag);
            default -> closes(token, context);
        };
    }

    private static boolean closes(Token token, Context context) {
        return context.is(Kind.PAREN) && Brackets.match(context.tokenType, token.getType());
    }

    /** Whether {@code token} must pop the top context to get to its own. */
    private boolean forcesClosure(Token token) {
        if (state.stack.isEmpty()) {
            return false;
        }
        return switch (token.getType()) {
            case Token.EOF -> true;
            case FusabiLexer.SEMICOLON_SEMICOLON -> !balances(token, 0);
            case FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACKET,
                    FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.RIGHT_ANGLE, FusabiLexer.END, FusabiLexer.ELSE, FusabiLexer.ELIF,
                    FusabiLexer.DONE, FusabiLexer.IN, FusabiLexer.WITH, FusabiLexer.FINALLY, FusabiLexer.INTERPOLATED_PART,
                    FusabiLexer.INTERPOLATED_END -> {
                if (balances(token, 0)) {
                    yield false;
                }
                for (int depth = 1; depth < state.stack.size(); depth++) {
                    if (balances(token, depth)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }

    private Token close(Token token) {
        state.pop();
        if (token.is(FusabiLexer.INTERPOLATED_PART)) {
            state.pushHole(token);
        } else if (!token.is(FusabiLexer.INTERPOLATED_END)) {
            state.delayed.push(dummy(token));
        }
        return token;
    }

    /** A token that is never emitted, but may end contexts like a real one at its place. */
    private static Token dummy(Token token) {
        return Token.inserted(FusabiLexer.DUMMY, token.end(), token, "");
    }

    private Token namespaceHead(Token token, Context head) {
        boolean inside = token.column() > head.column;
        boolean goesOn = switch (token.getType()) {
            case FusabiLexer.REC, FusabiLexer.GLOBAL, FusabiLexer.IDENTIFIER -> head.tokenType != FusabiLexer.IDENTIFIER;
            case FusabiLexer.DOT -> head.tokenType == FusabiLexer.IDENTIFIER || head.tokenType == FusabiLexer.GLOBAL;
            default -> false;
        };
        if (inside && goesOn) {
            head.tokenType = token.getType();
            return token;
        }
        state.pop();
        state.delayed.push(token);
        state.push(new Context(Kind.NAMESPACE_BODY, head.token), token);
        state.pushSequence(token, Ends.BOTH);
        return LayoutState.AGAIN;
    }

    private Token moduleHead(Token token, Context head) {
        boolean inside = token.column() > head.column;
        int type = token.getType();
        if (inside && head.inAttributes) {
            head.inAttributes = type != FusabiLexer.RIGHT_ATTRIBUTE;
            return token;
        }
        if (inside && head.tokenType == FusabiLexer.MODULE) {
            if (type == FusabiLexer.LEFT_ATTRIBUTE) {
                head.inAttributes = true;
                return token;
            }
            if (type == FusabiLexer.PUBLIC || type == FusabiLexer.PRIVATE || type == FusabiLexer.INTERNAL) {
                return token;
            }
        }
        boolean goesOn = switch (type) {
            case FusabiLexer.REC, FusabiLexer.IDENTIFIER, FusabiLexer.GLOBAL -> head.tokenType != FusabiLexer.IDENTIFIER;
            case FusabiLexer.DOT -> head.tokenType == FusabiLexer.IDENTIFIER || head.tokenType == FusabiLexer.GLOBAL;
            default -> false;
        };
        if (inside && goesOn) {
            head.tokenType = type;
            return token;
        }
        state.pop();
        if (type == FusabiLexer.EQUALS || type == FusabiLexer.COLON) {
            state.push(new Context(Kind.MODULE_BODY, head.token), token);
            state.pushSequence(token, Ends.BOTH);
            return token;
        }
        if (state.stack.size() == 1) {
            state.delayed.push(token);
            state.push(new Context(Kind.MODULE_BODY, head.token).flagged(true), token);
            state.pushSequence(token, Ends.BOTH);
            return LayoutState.AGAIN;
        }
        return state.insertEnd(FusabiLexer.SEPARATOR, token);
    }
}
