package fusabi.parse;

import fusabi.parse.Context.Ends;
import fusabi.parse.Context.Kind;

/** The third rules for {@code with}, the most overworked word of the language, and for {@code function}, which opens rules like it. */
final class WithPushing {

    private final LayoutState state;

    WithPushing(LayoutState state) {
        this.state = state;
    }

    Token apply(Token token, Context top) {
        if (top == null) {
            return token;
        }
        if (top.is(Kind.TRY) || top.is(Kind.MATCH)) {
            pushClauses(token);
            return token.as(FusabiLexer.LAYOUT_WITH);
        }
        boolean inBraces = top.is(Kind.SEQUENCE) && state.below(1) != null && state.below(1).isBrace();
        boolean ofDefinition = switch (top.kind) {
            case EXCEPTION, TYPE, MEMBER_HEAD, INTERFACE_HEAD, MEMBER_BODY -> true;
            default -> inBraces;
        };
        if (!ofDefinition) {
            state.push(new Context(Kind.WITH_AUGMENT, token), token);
            state.pushSequence(token, Ends.BOTH);
            return token;
        }
        Token following = state.peek();
        switch (following.getType()) {
            case FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.IDENTIFIER, FusabiLexer.PUBLIC, FusabiLexer.PRIVATE,
                    FusabiLexer.INTERNAL, FusabiLexer.INLINE -> {
                Context limit = following.getLine() == token.getLine() || following.column() > token.column() + 4 ? null : top;
                Token at = limit == null ? token : top.token;
                int column = limit == null ? token.column() : top.column;
                state.push(new Context(Kind.WITH_LET, at, column, at.getLine()), token);
                if (following.is(FusabiLexer.IDENTIFIER) && state.namesThenEquals(1)) {
                    state.pushSequence(token, Ends.NONE);
                }
                return token.as(FusabiLexer.LAYOUT_WITH);
            }
            case FusabiLexer.LEFT_ATTRIBUTE -> {
                if (following.getLine() == token.getLine()) {
                    state.push(new Context(Kind.WITH_LET, token), token);
                    return token.as(FusabiLexer.LAYOUT_WITH);
                }
            }
            default -> {
                if (top.is(Kind.INTERFACE_HEAD) && following.column() <= top.column) {
                    if (following.column() == top.column && !following.is(FusabiLexer.LAYOUT_INTERFACE)) {
                        state.offsideError(following, top);
                    }
                    return token;
                }
            }
        }
        state.push(new Context(Kind.WITH_AUGMENT, top.token, top.column, top.line), token);
        state.pushSequence(token, Ends.BOTH);
        return token;
    }

    /** Pushes the rules that follow {@code word}. */
    void pushClauses(Token word) {
        Token following = state.peek();
        Context clauses = new Context(Kind.CLAUSES, following).flagged(following.is(FusabiLexer.BAR));
        Context limit = Undentation.violatedBy(clauses, state.stack);
        if (limit != null) {
            if (following.is(Token.EOF)) {
                state.endOfFile(word);
            } else {
                state.nothingAfter(word, following);
            }
            clauses = new Context(Kind.CLAUSES, word);
        }
        state.stack.add(clauses);
    }
}
