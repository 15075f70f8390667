package fusabi.parse;

import fusabi.parse.Context.Kind;

/** The second rules: a token left of a context's column ends the context; at the column of a sequence it begins an item. */
final class OffsideRule {

    private final LayoutState state;

    OffsideRule(LayoutState state) {
        this.state = state;
    }

    /**
     * What to emit because of {@code token}, {@link LayoutState#AGAIN}, {@link LayoutState#WITHOUT_BLOCK_RULE}, or null when no rule
     * applies.
     */
    Token apply(Token token, boolean useBlockRule) {
        Context top = state.top();
        if (top == null) {
            return null;
        }
        if (!state.unclosed.isEmpty() && leavesUnclosed(token)) {
            return state.popFor(token);
        }
        boolean all = token.is(FusabiLexer.SEMICOLON_SEMICOLON);
        int column = token.column();
        switch (top.kind) {
            case SEQUENCE -> {
                boolean wholeFile = state.belowIs(1, Kind.NAMESPACE_BODY) || state.belowIs(1, Kind.MODULE_BODY) && state.below(1).flag;
                if (all && !wholeFile || column + grace(token, top) < top.column) {
                    return state.popFor(token);
                }
                if (!top.first && token.is(FusabiLexer.RIGHT_ATTRIBUTE)) {
                    top.first = true;
                    state.delayed.push(token);
                    return LayoutState.WITHOUT_BLOCK_RULE;
                }
                if (useBlockRule && top.first) {
                    top.first = false;
                    state.delayed.push(token);
                    return LayoutState.WITHOUT_BLOCK_RULE;
                }
                if (useBlockRule && column == top.column && token.getLine() != top.line && !continuesItem(token)) {
                    top.first = true;
                    state.delayed.push(token);
                    return Token.inserted(FusabiLexer.SEPARATOR, token.start(), token, "<separator>");
                }
            }
            case CLAUSES -> {
                boolean ends;
                if (token.is(FusabiLexer.BAR)) {
                    ends = column + (top.flag ? 0 : 2) < top.column;
                } else {
                    ends = column + (top.flag ? -1 : 1) < top.column;
                }
                if (all || ends) {
                    return state.popFor(token);
                }
            }
            case PAREN, NAMESPACE_HEAD, MODULE_HEAD -> { }
            default -> {
                boolean wholeFile = top.is(Kind.NAMESPACE_BODY) || top.is(Kind.MODULE_BODY) && top.flag;
                if (all && !wholeFile || column + (Continuation.mayStandAt(top.kind, token) ? 1 : 0) <= top.column) {
                    if (top.is(Kind.MEMBER_BODY)) {
                        state.pop();
                        return state.insertEnd(FusabiLexer.DECLARATION_END, token);
                    }
                    return state.popFor(token);
                }
            }
        }
        return null;
    }

    /** How far left of a sequence a token may stand and still belong to it. */
    private int grace(Token token, Context sequence) {
        Context owner = state.below(1);
        if (owner != null && owner.is(Kind.TYPE)) {
            if (token.is(FusabiLexer.BAR)) {
                return 2;
            }
            if (sequence.column == owner.column && !Continuation.continuesTypeItem(token)) {
                return -1;
            }
        }
        if (owner != null && owner.is(Kind.NAMESPACE_BODY) && sequence.column == owner.column && token.is(FusabiLexer.NAMESPACE)) {
            return -1;
        }
        return Continuation.isInfix(token) ? token.getText().length() + 1 : 0;
    }

    private boolean continuesItem(Token token) {
        Context owner = state.below(1);
        if (owner != null && owner.is(Kind.NAMESPACE_BODY)) {
            return token.is(FusabiLexer.NAMESPACE);
        }
        return owner != null && owner.is(Kind.TYPE) ? Continuation.continuesTypeItem(token) : Continuation.continuesItem(token);
    }

    /** Whether {@code token} stands outside the block in which a bracket known to be state.unclosed was opened. */
    private boolean leavesUnclosed(Token token) {
        int paren = state.stack.size() - 1;
        while (paren >= 0 && !(state.stack.get(paren).is(Kind.PAREN) && state.unclosed.contains(state.stack.get(paren).token.start()))) {
            paren--;
        }
        if (paren < 0 || token.getLine() == state.stack.get(paren).token.getLine()) {
            return false;
        }
        for (int i = paren - 1; i >= 0; i--) {
            Context context = state.stack.get(i);
            switch (context.kind) {
                case LET, TYPE, MEMBER_HEAD, MEMBER_BODY, EXCEPTION, INTERFACE_HEAD, WITH_LET -> {
                    return token.column() <= context.column;
                }
                case SEQUENCE -> {
                    boolean ofValue = i > 0 && switch (state.stack.get(i - 1).kind) {
                        case LET, MEMBER_BODY, TYPE, WITH_LET, PAREN, VANILLA -> true;
                        default -> false;
                    };
                    if (!ofValue) {
                        return token.column() < context.column || token.column() == context.column && !Continuation.continuesItem(token);
                    }
                }
                default -> { }
            }
        }
        return false;
    }
}
