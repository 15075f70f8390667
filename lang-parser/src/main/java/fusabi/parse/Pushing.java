package fusabi.parse;

import fusabi.parse.Context.Ends;
import fusabi.parse.Context.Kind;
import fusabi.source.Diagnostic;
import fusabi.source.Span;

/** The third rules: a word that opens a construct pushes its context. */
final class Pushing {

    private final LayoutState state;
    private final DefinitionPushing definitions;
    private final WithPushing with;

    Pushing(LayoutState state) {
        this.state = state;
        this.definitions = new DefinitionPushing(state);
        this.with = new WithPushing(state);
    }

    /** What to emit for {@code token}, or {@link LayoutState#AGAIN}. */
    Token apply(Token token) {
        Token emitted = definitions.apply(token);
        if (emitted == null) {
            emitted = expression(token);
        }
        if (emitted == null) {
            if (state.topIs(Kind.SEQUENCE)) {
                state.stack.add(new Context(Kind.VANILLA, token).flagged(state.isNameThenEquals(token)));
            }
            emitted = token;
        }
        return emitted;
    }

    private Token expression(Token token) {
        Context top = state.top();
        int type = token.getType();
        switch (type) {
            case FusabiLexer.LET -> {
                return let(token, top);
            }
            case FusabiLexer.LET_BANG, FusabiLexer.AND_BANG -> {
                boolean block = state.topIs(Kind.SEQUENCE);
                state.push(new Context(Kind.LET, token).flagged(block), token);
                return !block ? token : token.as(type == FusabiLexer.LET_BANG ? FusabiLexer.LAYOUT_LET_BANG : FusabiLexer.LAYOUT_AND_BANG);
            }
            case FusabiLexer.EQUALS -> {
                if (equals(token, top)) {
                    return token;
                }
            }
            case FusabiLexer.LAZY, FusabiLexer.ASSERT -> {
                if (beginsBlock(token)) {
                    state.pushSequence(token, Ends.BOTH);
                    return token.as(type == FusabiLexer.LAZY ? FusabiLexer.LAYOUT_LAZY : FusabiLexer.LAYOUT_ASSERT);
                }
                return token;
            }
            case FusabiLexer.BEGIN, FusabiLexer.LEFT_PAREN, FusabiLexer.TRAIT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.LEFT_BRACE,
                    FusabiLexer.LEFT_BRACKET_BAR, FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.LEFT_ANGLE -> {
                boolean module = type == FusabiLexer.BEGIN && state.topIs(Kind.SEQUENCE) && state.belowIs(1, Kind.MODULE_BODY)
                        && top.token == token;
                state.push(new Context(Kind.PAREN, token).of(type == FusabiLexer.TRAIT_PAREN ? FusabiLexer.LEFT_PAREN : type), token);
                state.pushSequence(token, Ends.NONE);
                return module ? token.as(FusabiLexer.MODULE_BEGIN) : token;
            }
            case FusabiLexer.INTERPOLATED_BEGIN -> {
                state.pushHole(token);
                return token;
            }
            case FusabiLexer.ARROW -> {
                if (arrowOpensBlock(top)) {
                    state.pushSequence(token, Ends.RIGHT);
                    return token;
                }
            }
            case FusabiLexer.LEFT_ARROW -> {
                if (beginsBlock(token)) {
                    state.pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            case FusabiLexer.DO, FusabiLexer.DO_BANG -> {
                boolean ofLoop = type == FusabiLexer.DO && belongsToLoop();
                state.push(new Context(Kind.DO, token), token);
                state.pushSequence(token, Ends.BOTH);
                return token.as(type == FusabiLexer.DO_BANG ? FusabiLexer.LAYOUT_DO_BANG
                        : ofLoop ? FusabiLexer.LAYOUT_DO : FusabiLexer.STATEMENT_DO);
            }
            case FusabiLexer.FINALLY -> {
                if (state.topIs(Kind.TRY)) {
                    state.pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            case FusabiLexer.WITH -> {
                return with.apply(token, top);
            }
            case FusabiLexer.FUNCTION -> {
                state.push(new Context(Kind.FUNCTION, token), token);
                with.pushClauses(token);
                return token.as(FusabiLexer.LAYOUT_FUNCTION);
            }
            case FusabiLexer.THEN -> {
                state.push(new Context(Kind.THEN, token), token);
                state.pushSequence(token, Ends.BOTH);
                return token.as(FusabiLexer.LAYOUT_THEN);
            }
            case FusabiLexer.ELSE -> {
                if (state.peek().is(FusabiLexer.IF) && state.peek().getLine() == token.getLine()) {
                    Token word = state.take();
                    goOnWithIf(token);
                    state.push(new Context(Kind.IF, token), token);
                    return new Token(FusabiLexer.ELIF, token.start(), word.end(), token.getLine(), token.getCharPositionInLine(),
                            "else if");
                }
                state.push(new Context(Kind.ELSE, token), token);
                state.pushSequence(token, Ends.BOTH);
                return token.as(FusabiLexer.LAYOUT_ELSE);
            }
            case FusabiLexer.IF -> {
                state.push(new Context(Kind.IF, token), token);
                return token;
            }
            case FusabiLexer.ELIF -> {
                goOnWithIf(token);
                state.push(new Context(Kind.IF, token), token);
                return token;
            }
            case FusabiLexer.MATCH, FusabiLexer.MATCH_BANG -> {
                state.push(new Context(Kind.MATCH, token), token);
                return token;
            }
            case FusabiLexer.FOR -> {
                state.push(new Context(Kind.FOR, token), token);
                return token;
            }
            case FusabiLexer.WHILE, FusabiLexer.WHILE_BANG -> {
                state.push(new Context(Kind.WHILE, token), token);
                return token;
            }
            case FusabiLexer.WHEN -> {
                if (state.topIs(Kind.SEQUENCE)) {
                    state.push(new Context(Kind.WHEN, token), token);
                    return token;
                }
            }
            case FusabiLexer.FUN -> {
                state.push(new Context(Kind.FUN, token), token);
                return token.as(FusabiLexer.LAYOUT_FUN);
            }
            case FusabiLexer.TRY -> {
                state.push(new Context(Kind.TRY, token), token);
                state.pushSequence(token, Ends.RIGHT);
                return token;
            }
            case FusabiLexer.DUMMY -> {
                return LayoutState.AGAIN;
            }
            case FusabiLexer.BLOCK_BEGIN, FusabiLexer.DECLARATION_END -> {
                return token;
            }
            default -> {
                if (Continuation.isInfix(token) && state.peek().getLine() != token.getLine() && !state.topIs(Kind.CLAUSES)) {
                    state.pushSequence(token, Ends.NONE);
                    return token;
                }
            }
        }
        return null;
    }

    /** A branch that stands below its `if` takes the place of the one above: a thousand branches are not a thousand levels. */
    private void goOnWithIf(Token token) {
        if (state.topIs(Kind.IF) && state.top().column == token.column()) {
            state.stack.removeLast();
        }
    }

    private Token let(Token token, Context top) {
        if (top != null && top.is(Kind.MEMBER_HEAD)) {
            state.pop();
            state.push(new Context(Kind.LET, top.token).flagged(true), token);
            return token.as(FusabiLexer.LAYOUT_LET);
        }
        if (state.lastType == FusabiLexer.RIGHT_ATTRIBUTE && state.topIs(Kind.VANILLA) && state.belowIs(1, Kind.SEQUENCE)) {
            // `[<Literal>] let X = 1` on one line.
            state.pop();
            state.push(new Context(Kind.LET, token).flagged(true), token);
            return token.as(FusabiLexer.LAYOUT_LET);
        }
        boolean block = top == null || top.is(Kind.SEQUENCE) || top.is(Kind.CLAUSES);
        if (!block && endsOperand(state.lastType)) {
            misplaced(token);
            beginItem(token);
            state.stack.add(new Context(Kind.LET, token).flagged(true));
            state.ready.add(token.as(FusabiLexer.LAYOUT_LET));
            return state.ready.pop();
        }
        state.push(new Context(Kind.LET, token).flagged(block), token);
        return block ? token.as(FusabiLexer.LAYOUT_LET) : token;
    }

    /**
     * A `let` that is no line of the block around it. When it begins a line, F# reads it as a `let … in …` inside the expression above: what is wrong
     * then is the first line that is not indented under it.
     */
    private void misplaced(Token let) {
        Token place = let;
        if (beginsLine(let)) {
            int ahead = 0;
            place = state.peekAt(ahead);
            while (!place.is(Token.EOF) && !(place.getLine() > let.getLine() && place.column() < let.column())) {
                place = state.peekAt(++ahead);
            }
        }
        Diagnostic diagnostic = Diagnostic.error("FS0010", place == let || place.is(Token.EOF)
                ? "unexpected `" + let.shown() + "` after the end of an expression"
                : "unexpected `" + place.shown() + "`: the `" + let.shown() + "` above it is indented like no other line", state.span(place));
        state.diagnostics.add((place == let ? diagnostic : diagnostic.showing(state.span(let), "at the indentation of no block"))
                .noting("A `" + let.shown() + "` stands on a line of its own, at the same indentation as the lines above and below."));
    }

    private boolean beginsLine(Token token) {
        Span span = state.span(token);
        return span.file().text().substring(token.start() - span.column() + 1, token.start()).isBlank();
    }

    /** After a mistake: goes back to the block around, and makes {@code token} the beginning of an item of it. */
    private void beginItem(Token token) {
        while (state.stack.size() > 1 && !(state.topIs(Kind.SEQUENCE) && (state.top().ends == Ends.BOTH
                || state.top().ends == Ends.RIGHT || state.belowIs(1, Kind.PAREN)))) {
            state.popInto(state.top(), token);
        }
        state.ready.add(state.inserted(FusabiLexer.SEPARATOR, token, "<separator>"));
    }

    private static boolean endsOperand(int type) {
        return switch (type) {
            case FusabiLexer.IDENTIFIER, FusabiLexer.NUMBER, FusabiLexer.STRING, FusabiLexer.BYTE_STRING, FusabiLexer.CHARACTER,
                    FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACE,
                    FusabiLexer.BAR_RIGHT_BRACKET, FusabiLexer.END, FusabiLexer.NULL, FusabiLexer.TRUE, FusabiLexer.FALSE,
                    FusabiLexer.INTERPOLATED, FusabiLexer.INTERPOLATED_END, FusabiLexer.BLOCK_END, FusabiLexer.CONTEXT_END,
                    FusabiLexer.RIGHT_ANGLE -> true;
            default -> false;
        };
    }

    /** Pushes what `=` opens; false when it opens nothing. */
    private boolean equals(Token token, Context top) {
        if (top == null) {
            return false;
        }
        switch (top.kind) {
            case LET -> state.pushSequence(token, Ends.BOTH);
            case TYPE -> {
                top.equals = token;
                state.pushSequence(token, Ends.BOTH);
            }
            case WITH_LET -> state.pushSequence(token, beginsBlock(token) ? Ends.BOTH : Ends.NONE);
            case VANILLA -> {
                Context owner = state.below(2);
                if (!top.flag || owner == null || !state.belowIs(1, Kind.SEQUENCE) || !(owner.is(Kind.WITH_LET) || owner.isBrace())) {
                    return false;
                }
                state.pushSequence(token, beginsBlock(token) ? Ends.BOTH : Ends.NONE);
            }
            case MEMBER_HEAD -> {
                state.pop();
                state.push(new Context(Kind.MEMBER_BODY, top.token), token);
                state.pushSequence(token, Ends.BOTH);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows {@code token} is a block: on another line, or a construct of several parts. */
    private boolean beginsBlock(Token token) {
        Token following = state.peek();
        return following.getLine() != token.getLine() || switch (following.getType()) {
            case FusabiLexer.TRY, FusabiLexer.MATCH, FusabiLexer.MATCH_BANG, FusabiLexer.IF, FusabiLexer.LET, FusabiLexer.FOR,
                    FusabiLexer.WHILE, FusabiLexer.WHILE_BANG -> true;
            default -> false;
        };
    }

    private boolean arrowOpensBlock(Context top) {
        if (top == null) {
            return false;
        }
        return switch (top.kind) {
            case WHILE, FOR, WHEN, CLAUSES, FUN -> true;
            case SEQUENCE -> {
                Context owner = state.below(1);
                yield owner != null && switch (owner.kind) {
                    case PAREN -> owner.tokenType == FusabiLexer.LEFT_BRACKET || owner.tokenType == FusabiLexer.LEFT_BRACE
                            || owner.tokenType == FusabiLexer.LEFT_BRACE_BAR || owner.tokenType == FusabiLexer.LEFT_BRACKET_BAR;
                    case DO, WHILE, FOR, WHEN, CLAUSES, TRY, THEN, ELSE -> true;
                    default -> false;
                };
            }
            default -> false;
        };
    }

    /** Whether a `do` here is the one that a `for` or `while` waits for. */
    private boolean belongsToLoop() {
        for (int i = state.stack.size() - 1; i >= 0; i--) {
            Context context = state.stack.get(i);
            if (context.is(Kind.FOR) || context.is(Kind.WHILE)) {
                return true;
            }
            if (!context.is(Kind.VANILLA) && !(context.is(Kind.SEQUENCE) && context.ends == Ends.NONE)) {
                return false;
            }
        }
        return false;
    }
}
