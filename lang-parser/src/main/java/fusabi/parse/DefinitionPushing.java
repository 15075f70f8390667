package fusabi.parse;

import fusabi.parse.Context.Ends;
import fusabi.parse.Context.Kind;

/** The third rules for the words that begin declarations, types and members. */
final class DefinitionPushing {

    private final LayoutState state;

    DefinitionPushing(LayoutState state) {
        this.state = state;
    }

    /** What to emit because of {@code token}, or null when it begins no definition here. */
    Token apply(Token token) {
        int type = token.getType();
        switch (type) {
            case FusabiLexer.NAMESPACE -> {
                state.push(new Context(Kind.NAMESPACE_HEAD, token).of(type), token);
                return token;
            }
            case FusabiLexer.MODULE -> {
                leaveType(token);
                if (!state.ready.isEmpty() || closeExpressions(token)) {
                    return state.ready.pop();
                }
                boolean nested = state.stack.size() != 1;
                state.push(new Context(Kind.MODULE_HEAD, token).of(type).flagged(nested), token);
                return token;
            }
            case FusabiLexer.TYPE -> {
                leaveType(token);
                if (!state.ready.isEmpty() || closeExpressions(token)) {
                    return state.ready.pop();
                }
                if (onSameLine()) {
                    return state.again(token, FusabiLexer.SEPARATOR);
                }
                state.push(new Context(Kind.TYPE, token), token);
                return token;
            }
            case FusabiLexer.OPEN -> {
                leaveType(token);
                if (!state.ready.isEmpty()) {
                    return state.ready.pop();
                }
                if (onSameLine() && state.topIs(Kind.VANILLA) && (state.stack.size() == 2 || state.belowIs(2, Kind.MODULE_BODY)
                        || state.belowIs(2, Kind.NAMESPACE_BODY))) {
                    return state.again(token, FusabiLexer.SEPARATOR);
                }
            }
            case FusabiLexer.EXCEPTION -> {
                leaveType(token);
                if (!state.ready.isEmpty()) {
                    return state.ready.pop();
                }
                state.push(new Context(Kind.EXCEPTION, token), token);
                return token;
            }
            case FusabiLexer.VAL, FusabiLexer.STATIC, FusabiLexer.ABSTRACT, FusabiLexer.MEMBER, FusabiLexer.OVERRIDE,
                    FusabiLexer.DEFAULT -> {
                if (beginsAnotherMember()) {
                    return endMember(token);
                }
                if (!state.topIs(Kind.MEMBER_HEAD)) {
                    state.push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.PUBLIC, FusabiLexer.PRIVATE, FusabiLexer.INTERNAL -> {
                if (state.peek().is(FusabiLexer.NEW)) {
                    state.push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.NEW -> {
                if (state.peek().is(FusabiLexer.LEFT_PAREN) && !state.topIs(Kind.MEMBER_HEAD)) {
                    state.push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.STRUCT -> {
                if (state.topIs(Kind.SEQUENCE) && (state.belowIs(1, Kind.TYPE) || state.belowIs(1, Kind.MODULE_BODY))) {
                    state.push(new Context(Kind.PAREN, token).of(type), token);
                    state.pushSequence(token, Ends.NONE);
                    return token.as(FusabiLexer.STRUCT_BODY);
                }
            }
            case FusabiLexer.INTERFACE -> {
                return interfaceWord(token, state.top());
            }
            case FusabiLexer.CLASS -> {
                if (state.topIs(Kind.SEQUENCE) && state.belowIs(1, Kind.TYPE)) {
                    state.push(new Context(Kind.PAREN, token).of(type), token);
                    state.pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            default -> { }
        }
        return null;
    }

    /** Whether no separator came before the word that begins a declaration: F# needs none before `type` and `open`. */
    private boolean onSameLine() {
        return switch (state.lastType) {
            case FusabiLexer.BLOCK_END, FusabiLexer.DECLARATION_END, FusabiLexer.IDENTIFIER, FusabiLexer.CONTEXT_END -> true;
            default -> false;
        };
    }

    /** A type, module, exception or `open` further right than the `type` above it is taken for a part of it, and refused. */
    private void leaveType(Token token) {
        for (int i = state.stack.size() - 1; i >= 0; i--) {
            Context context = state.stack.get(i);
            switch (context.kind) {
                case MODULE_BODY, NAMESPACE_BODY, MEMBER_HEAD, MEMBER_BODY, WITH_AUGMENT, PAREN -> {
                    return;
                }
                case TYPE -> {
                    if (token.getLine() > context.line && token.column() > context.column) {
                        state.offsideError(token, context, "`" + token.shown() + "` cannot stand inside a type",
                                "the type that it is indented under");
                        while (state.stack.size() > i) {
                            state.popInto(state.top(), token);
                        }
                        state.ready.add(state.inserted(FusabiLexer.SEPARATOR, token, "<separator>"));
                        state.delayed.push(token);
                        return;
                    }
                }
                default -> { }
            }
        }
    }

    private Token interfaceWord(Token token, Context top) {
        if (state.topIs(Kind.SEQUENCE) && state.belowIs(1, Kind.TYPE) && state.below(1).equals != null && top.token == token) {
            Token following = state.peek();
            Context definition = state.below(1);
            boolean body = switch (following.getType()) {
                case FusabiLexer.END -> following.column() >= definition.column;
                case FusabiLexer.DEFAULT, FusabiLexer.OVERRIDE, FusabiLexer.INTERFACE, FusabiLexer.NEW, FusabiLexer.TYPE,
                        FusabiLexer.STATIC,
                        FusabiLexer.MEMBER, FusabiLexer.ABSTRACT, FusabiLexer.INHERIT, FusabiLexer.LEFT_ATTRIBUTE ->
                    following.column() > (token.getLine() == definition.equals.getLine() ? definition.column : token.column());
                default -> false;
            };
            if (body) {
                state.push(new Context(Kind.PAREN, token).of(FusabiLexer.INTERFACE), token);
                state.pushSequence(token, Ends.BOTH);
                return token;
            }
        }
        state.push(new Context(Kind.INTERFACE_HEAD, token), token);
        return token.as(FusabiLexer.LAYOUT_INTERFACE);
    }

    /**
     * Whether a word that begins a member ends the one we are in. Not so in braces, which may be an object expression, nor in two
     * parentheses, which may be a member constraint.
     */
    private boolean beginsAnotherMember() {
        boolean inMember = false;
        int parens = 0;
        for (Context context : state.stack) {
            inMember |= context.is(Kind.MEMBER_BODY);
            if (context.is(Kind.PAREN)) {
                if (context.tokenType == FusabiLexer.LEFT_BRACE) {
                    return false;
                }
                parens += context.tokenType == FusabiLexer.LEFT_PAREN ? 1 : 0;
            }
        }
        return inMember && parens < 2;
    }

    private Token endMember(Token token) {
        boolean done = false;
        while (!done) {
            Context context = state.top();
            done = context.is(Kind.MEMBER_BODY);
            state.popInto(context, token);
        }
        state.delayed.push(token);
        return state.ready.isEmpty() ? LayoutState.AGAIN : state.ready.pop();
    }

    /** A `type` or `module` ends all expressions around it. True when tokens were made state.ready; the word is read again after them. */
    private boolean closeExpressions(Token token) {
        while (!state.stack.isEmpty() && !isOutermost(state.stack.size() - 1)) {
            Context context = state.top();
            if (!context.is(Kind.SEQUENCE) && !context.is(Kind.VANILLA) && !context.isExpressionParen()) {
                break;
            }
            state.popInto(context, token);
        }
        if (state.ready.isEmpty()) {
            return false;
        }
        state.delayed.push(token);
        return true;
    }

    private boolean isOutermost(int i) {
        if (i <= 0) {
            return true;
        }
        Context owner = state.stack.get(i - 1);
        if (owner.is(Kind.NAMESPACE_BODY) || owner.is(Kind.MODULE_BODY)) {
            return true;
        }
        boolean verbose = owner.is(Kind.PAREN) && (owner.tokenType == FusabiLexer.BEGIN || owner.tokenType == FusabiLexer.STRUCT);
        return verbose && i > 1 && state.stack.get(i - 2).is(Kind.SEQUENCE) && isOutermost(i - 2);
    }
}
