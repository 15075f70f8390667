package fusabi.parse;

import fusabi.parse.Context.Ends;
import fusabi.parse.Context.Kind;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/**
 * The offside rule: turns the columns of tokens into tokens. Blocks get a begin and an end, the items of a block separators, and words that
 * open a block by layout a type of their own, so that the grammar behind it is context free.
 */
final class Layout implements TokenSource {
    /*
     * F#'s own algorithm (the fslang specification's chapter on lexical filtering, with what the compiler does where they
     * differ). A stack of contexts remembers which constructs we are in and where they began. For each token, the first
     * rule that applies either emits it, puts another token before it, or pops a context and looks again:
     *
     *   1. balancing   a closing word or bracket closes everything down to what it belongs to
     *   2. offside     a token left of a context's column ends the context; at the column of a sequence it begins an item
     *   3. pushing     a word that opens a construct pushes its context
     *
     * Every look again pops a context or clears a flag, so the loop ends, and since each context is pushed and popped once the
     * whole takes time in proportion to the number of tokens.
     *
     * We depart in one place, for the sake of messages: a bracket that is popped by anything but its own closing bracket is
     * reported at once, and a closing bracket is put in for it, so that the parser sees a balanced stream.
     */

    /** Three contexts a level for most constructs: about 400 levels, enough for any program written by hand or by another program. */
    static final int MAX_DEPTH = 1_200;

    private final SourceFile file;
    private final List<Token> raw;
    private final List<Diagnostic> diagnostics;
    /** Offsets of opening brackets that an earlier run found without an end. */
    private final Set<Integer> unclosed;
    private final List<Integer> foundUnclosed = new ArrayList<>();
    /** Where closing brackets were put in: what the parser says of these places follows from the missing bracket. */
    private final Set<Integer> repairs = new HashSet<>();
    private final List<Context> stack = new ArrayList<>();
    /** Tokens to be read before the raw ones, next first. */
    private final Deque<Token> delayed = new ArrayDeque<>();
    /** Tokens to be emitted as they are, before anything else. */
    private final Deque<Token> ready = new ArrayDeque<>();
    private int next;
    private int lastEnd;
    private Token lastRead;
    private boolean afterAttributes;
    private int lastType;
    private boolean inAttributes;
    private boolean started;
    private boolean tooDeep;

    Layout(SourceFile file, List<Token> raw, Set<Integer> unclosed, List<Diagnostic> diagnostics) {
        this.file = file;
        this.raw = raw;
        this.unclosed = unclosed;
        this.diagnostics = diagnostics;
        this.lastRead = raw.getFirst();
    }

    /** The offsets of the brackets that were not closed. */
    List<Integer> foundUnclosed() {
        return foundUnclosed;
    }

    /** The offsets of the tokens before which a closing bracket was put in. */
    Set<Integer> repairs() {
        return repairs;
    }

    /** Whether the limit of nesting was met; there are no tokens after that. */
    boolean isTooDeep() {
        return tooDeep;
    }

    @Override
    public Token nextToken() {
        Token token = fetch();
        if (afterAttributes && token.is(FusabiLexer.SEPARATOR)) {
            // Attributes on a line of their own belong to what stands below.
            token = fetch();
        }
        afterAttributes = token.is(FusabiLexer.RIGHT_ATTRIBUTE);
        lastType = token.getType();
        inAttributes = lastType == FusabiLexer.LEFT_ATTRIBUTE || inAttributes && lastType != FusabiLexer.RIGHT_ATTRIBUTE;
        if (!token.isInserted() && !token.is(Token.EOF)) {
            lastEnd = token.end();
        }
        return token;
    }

    // ---- reading

    private Token take() {
        Token token = delayed.isEmpty() ? raw.get(next < raw.size() - 1 ? next++ : next) : delayed.pop();
        if (!token.isInserted()) {
            lastRead = token;
        }
        return token;
    }

    private Token peek() {
        return delayed.isEmpty() ? raw.get(next) : delayed.peek();
    }

    /** The token after the next one. */
    private Token peekSecond() {
        if (delayed.isEmpty()) {
            return raw.get(Math.min(next + 1, raw.size() - 1));
        }
        if (delayed.size() > 1) {
            var all = delayed.iterator();
            all.next();
            return all.next();
        }
        return raw.get(next);
    }

    private Token fetch() {
        if (tooDeep) {
            return raw.getLast();
        }
        if (!ready.isEmpty()) {
            return ready.pop();
        }
        if (!started) {
            start();
        }
        boolean useBlockRule = true;
        while (true) {
            if (stack.size() > MAX_DEPTH) {
                tooDeep = true;
                diagnostics.add(Diagnostic.error("FU0002", "the code is nested too deeply here", span(lastRead))
                        .noting("Fusabi reads about 400 levels of brackets and blocks; give the inner parts names of their own."));
                return raw.getLast();
            }
            Token token = take();
            Token emitted = balance(token);
            if (emitted == null && !ready.isEmpty()) {
                return ready.pop();
            }
            if (emitted == AGAIN) {
                continue;
            }
            if (emitted == null) {
                emitted = offside(token, useBlockRule);
                if (emitted == WITHOUT_BLOCK_RULE) {
                    useBlockRule = false;
                    continue;
                }
                if (emitted == AGAIN) {
                    continue;
                }
            }
            if (emitted == null) {
                emitted = push(token);
                if (emitted == AGAIN) {
                    continue;
                }
            }
            return emitted;
        }
    }

    private static final Token AGAIN = new Token(0, 0, 0, 0, 0, "");
    private static final Token WITHOUT_BLOCK_RULE = new Token(0, 0, 0, 0, 0, "");

    private void start() {
        started = true;
        Token first = peek();
        Context sequence = new Context(Kind.SEQUENCE, first);
        sequence.first = true;
        stack.add(sequence);
    }

    // ---- the stack

    private Context top() {
        return stack.isEmpty() ? null : stack.getLast();
    }

    private Context below(int depth) {
        int i = stack.size() - 1 - depth;
        return i < 0 ? null : stack.get(i);
    }

    private boolean topIs(Kind kind) {
        return !stack.isEmpty() && stack.getLast().kind == kind;
    }

    private boolean belowIs(int depth, Kind kind) {
        Context context = below(depth);
        return context != null && context.kind == kind;
    }

    private void pop() {
        Context popped = stack.removeLast();
        if (popped.is(Kind.CLAUSES) && topIs(Kind.MATCH)) {
            stack.removeLast();
        }
    }

    private void push(Context context, Token at) {
        Context limit = Undentation.violatedBy(context, stack);
        if (limit != null) {
            offsideError(at, limit);
        }
        stack.add(context);
    }

    /** Pushes a sequence that begins at the next token, or at {@code fallback} when the next token stands too far to the left. */
    private void pushSequence(Token fallback, Ends ends) {
        Token following = peek();
        Context sequence = new Context(Kind.SEQUENCE, following);
        sequence.first = true;
        sequence.ends = ends;
        Context limit = Undentation.violatedBy(sequence, stack);
        Token begin = following;
        if (limit != null) {
            if (following.is(Token.EOF)) {
                endOfFile(fallback);
            } else {
                nothingAfter(fallback, following);
            }
            sequence = new Context(Kind.SEQUENCE, fallback);
            sequence.ends = ends;
            begin = fallback;
        }
        stack.add(sequence);
        if (ends == Ends.BOTH) {
            delayed.push(Token.inserted(FusabiLexer.BLOCK_BEGIN, following.start(), begin, "<begin>"));
        }
    }

    private void offsideError(Token token, Context limit) {
        diagnostics.add(Diagnostic.error("FS0058", "this is indented less than the construct that it belongs to", span(token))
                .showing(span(limit.token), "it must stand to the right of the beginning of this")
                .noting("Indentation decides what belongs together. Move the line to the right."));
    }

    private void offsideError(Token token, Context limit, String message, String label) {
        diagnostics.add(Diagnostic.error("FS0058", message, span(token)).showing(span(limit.token), label)
                .noting("Indentation decides what belongs together: move the line to the left."));
    }

    private void nothingAfter(Token word, Token following) {
        diagnostics.add(Diagnostic.error("FS0058", "this is indented too little to be what `" + word.shown() + "` needs after it", span(following))
                .showing(span(word), "this is not finished")
                .noting("Either something is missing after `" + word.shown() + "`, or the line belongs further to the right."));
    }

    private void endOfFile(Token after) {
        diagnostics.add(Diagnostic.error("FS0010", "the file ends where something is expected after `" + after.shown() + "`",
                Span.of(file, file.text().length(), file.text().length())).showing(span(after), "this is not finished"));
    }

    private Span span(Token token) {
        return Span.of(file, token.start(), token.end());
    }

    private Token inserted(int type, Token next, String text) {
        return Token.inserted(type, lastEnd, next, text);
    }

    /** Puts a token that ends something before {@code token}. */
    private Token insertEnd(int type, Token token) {
        delayed.push(token);
        return inserted(type, token.cause(), "<end>");
    }

    private Token again(Token token) {
        delayed.push(token);
        return AGAIN;
    }

    /** Pops the top context because of {@code token}, which is read again after the tokens that the end takes. */
    private Token popFor(Token token) {
        Context context = top();
        pop();
        int end = endTokenOf(context);
        if (end != 0) {
            return insertEnd(end, token);
        }
        if (context.is(Kind.PAREN)) {
            return closeMissing(context, token);
        }
        return again(token);
    }

    private static int endTokenOf(Context context) {
        return switch (context.kind) {
            case FUN, CLAUSES, WITH_LET -> FusabiLexer.CONTEXT_END;
            case DO, WITH_AUGMENT -> FusabiLexer.DECLARATION_END;
            case LET -> context.flag ? FusabiLexer.DECLARATION_END : 0;
            case SEQUENCE -> switch (context.ends) {
                case NONE -> 0;
                case BOTH -> FusabiLexer.BLOCK_END;
                case RIGHT -> FusabiLexer.RIGHT_END;
            };
            case MODULE_HEAD -> context.flag ? FusabiLexer.SEPARATOR : 0;
            default -> 0;
        };
    }

    /** Reports a bracket without its partner, and closes it. */
    private Token closeMissing(Context paren, Token token) {
        Brackets bracket = Brackets.openedBy(paren.tokenType);
        if (bracket == null) {
            return again(token);
        }
        foundUnclosed.add(paren.token.start());
        diagnostics.add(Diagnostic.error(bracket.code, "this `" + paren.token.shown() + "` is not closed", span(paren.token))
                .labelled("a `" + bracket.closing + "` is missing"));
        delayed.push(token);
        repairs.add(token.cause().start());
        return Token.inserted(bracket.closer, lastEnd, token.cause(), bracket.closing);
    }

    // ---- 1. balancing

    /** Whether {@code token} is what the context at {@code depth} below the top waits for. */
    private boolean balances(Token token, int depth) {
        Context context = below(depth);
        return switch (token.getType()) {
            case FusabiLexer.END -> context.is(Kind.WITH_AUGMENT) || closes(token, context);
            case FusabiLexer.ELSE, FusabiLexer.ELIF -> context.is(Kind.IF);
            case FusabiLexer.DONE -> context.is(Kind.DO);
            case FusabiLexer.FINALLY -> context.is(Kind.TRY);
            case FusabiLexer.IN -> context.is(Kind.FOR) || context.is(Kind.LET);
            case FusabiLexer.WITH -> switch (context.kind) {
                case MATCH, EXCEPTION, MEMBER_HEAD, INTERFACE_HEAD, TRY, TYPE, MEMBER_BODY -> true;
                case SEQUENCE -> below(depth + 1) != null && below(depth + 1).isBrace();
                default -> false;
            };
            case FusabiLexer.SEMICOLON_SEMICOLON -> context.is(Kind.SEQUENCE)
                    && (belowIs(depth + 1, Kind.NAMESPACE_BODY) || belowIs(depth + 1, Kind.MODULE_BODY) && below(depth + 1).flag);
            default -> closes(token, context);
        };
    }

    private static boolean closes(Token token, Context context) {
        return context.is(Kind.PAREN) && Brackets.match(context.tokenType, token.getType());
    }

    /** Whether {@code token} must pop the top context to get to its own. */
    private boolean forcesClosure(Token token) {
        if (stack.isEmpty()) {
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
                for (int depth = 1; depth < stack.size(); depth++) {
                    if (balances(token, depth)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }

    private Token balance(Token token) {
        if (forcesClosure(token)) {
            return popFor(token);
        }
        Context top = top();
        switch (token.getType()) {
            case Token.EOF -> {
                return token;
            }
            case FusabiLexer.SEMICOLON_SEMICOLON -> {
                if (top == null) {
                    started = false;
                    return token;
                }
            }
            case FusabiLexer.IN -> {
                if (top != null && top.is(Kind.LET)) {
                    pop();
                    delayed.push(dummy(token));
                    return top.flag ? token.as(FusabiLexer.DECLARATION_END) : token;
                }
            }
            case FusabiLexer.DONE -> {
                if (top != null && top.is(Kind.DO)) {
                    pop();
                    return again(Token.inserted(FusabiLexer.DECLARATION_END, token.end(), token, "done"));
                }
            }
            case FusabiLexer.RIGHT_PAREN, FusabiLexer.RIGHT_BRACKET, FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACKET,
                    FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.RIGHT_ANGLE, FusabiLexer.END, FusabiLexer.INTERPOLATED_PART,
                    FusabiLexer.INTERPOLATED_END -> {
                if (top != null && closes(token, top)) {
                    return close(token);
                }
                if (token.is(FusabiLexer.END) && top != null && top.is(Kind.WITH_AUGMENT) && token.column() >= top.column) {
                    pop();
                    delayed.push(dummy(token));
                    return Token.inserted(FusabiLexer.DECLARATION_END, token.end(), token, "end");
                }
                if (token.is(FusabiLexer.RIGHT_BRACKET) && inAttributes) {
                    diagnostics.add(Diagnostic.error("FS0010", "attributes end with `>]`", span(token)));
                    return token.as(FusabiLexer.RIGHT_ATTRIBUTE);
                }
                if (Brackets.closedBy(token.getType()) != null && !token.is(FusabiLexer.END)) {
                    diagnostics.add(Diagnostic.error("FS0010", "unexpected `" + token.shown() + "`: no bracket is open that it could close",
                            span(token)));
                    return AGAIN;
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

    private Token close(Token token) {
        pop();
        if (token.is(FusabiLexer.INTERPOLATED_PART)) {
            pushHole(token);
        } else if (!token.is(FusabiLexer.INTERPOLATED_END)) {
            delayed.push(dummy(token));
        }
        return token;
    }

    /** A token that is never emitted, but may end contexts like a real one at its place. */
    private static Token dummy(Token token) {
        return Token.inserted(FusabiLexer.DUMMY, token.end(), token, "");
    }

    private void pushHole(Token token) {
        // The end of the token is where the hole begins, on whatever line that is.
        Token following = peek();
        stack.add(new Context(Kind.PAREN, token, following.column(), following.getLine()).of(token.getType()));
        pushSequence(token, Ends.NONE);
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
        pop();
        delayed.push(token);
        push(new Context(Kind.NAMESPACE_BODY, head.token), token);
        pushSequence(token, Ends.BOTH);
        return AGAIN;
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
        pop();
        if (type == FusabiLexer.EQUALS || type == FusabiLexer.COLON) {
            push(new Context(Kind.MODULE_BODY, head.token), token);
            pushSequence(token, Ends.BOTH);
            return token;
        }
        if (stack.size() == 1) {
            delayed.push(token);
            push(new Context(Kind.MODULE_BODY, head.token).flagged(true), token);
            pushSequence(token, Ends.BOTH);
            return AGAIN;
        }
        return insertEnd(FusabiLexer.SEPARATOR, token);
    }

    // ---- 2. offside

    private Token offside(Token token, boolean useBlockRule) {
        Context top = top();
        if (top == null) {
            return null;
        }
        if (!unclosed.isEmpty() && leavesUnclosed(token)) {
            return popFor(token);
        }
        boolean all = token.is(FusabiLexer.SEMICOLON_SEMICOLON);
        int column = token.column();
        switch (top.kind) {
            case SEQUENCE -> {
                boolean wholeFile = belowIs(1, Kind.NAMESPACE_BODY) || belowIs(1, Kind.MODULE_BODY) && below(1).flag;
                if (all && !wholeFile || column + grace(token, top) < top.column) {
                    return popFor(token);
                }
                if (!top.first && token.is(FusabiLexer.RIGHT_ATTRIBUTE)) {
                    top.first = true;
                    delayed.push(token);
                    return WITHOUT_BLOCK_RULE;
                }
                if (useBlockRule && top.first) {
                    top.first = false;
                    delayed.push(token);
                    return WITHOUT_BLOCK_RULE;
                }
                if (useBlockRule && column == top.column && token.getLine() != top.line && !continuesItem(token)) {
                    top.first = true;
                    delayed.push(token);
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
                    return popFor(token);
                }
            }
            case PAREN, NAMESPACE_HEAD, MODULE_HEAD -> { }
            default -> {
                boolean wholeFile = top.is(Kind.NAMESPACE_BODY) || top.is(Kind.MODULE_BODY) && top.flag;
                if (all && !wholeFile || column + (Continuation.mayStandAt(top.kind, token) ? 1 : 0) <= top.column) {
                    if (top.is(Kind.MEMBER_BODY)) {
                        pop();
                        return insertEnd(FusabiLexer.DECLARATION_END, token);
                    }
                    return popFor(token);
                }
            }
        }
        return null;
    }

    /** How far left of a sequence a token may stand and still belong to it. */
    private int grace(Token token, Context sequence) {
        Context owner = below(1);
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
        Context owner = below(1);
        if (owner != null && owner.is(Kind.NAMESPACE_BODY)) {
            return token.is(FusabiLexer.NAMESPACE);
        }
        return owner != null && owner.is(Kind.TYPE) ? Continuation.continuesTypeItem(token) : Continuation.continuesItem(token);
    }

    /** Whether {@code token} stands outside the block in which a bracket known to be unclosed was opened. */
    private boolean leavesUnclosed(Token token) {
        int paren = stack.size() - 1;
        while (paren >= 0 && !(stack.get(paren).is(Kind.PAREN) && unclosed.contains(stack.get(paren).token.start()))) {
            paren--;
        }
        if (paren < 0 || token.getLine() == stack.get(paren).token.getLine()) {
            return false;
        }
        for (int i = paren - 1; i >= 0; i--) {
            Context context = stack.get(i);
            switch (context.kind) {
                case LET, TYPE, MEMBER_HEAD, MEMBER_BODY, EXCEPTION, INTERFACE_HEAD, WITH_LET -> {
                    return token.column() <= context.column;
                }
                case SEQUENCE -> {
                    boolean ofValue = i > 0 && switch (stack.get(i - 1).kind) {
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

    // ---- 3. pushing

    private Token push(Token token) {
        Context top = top();
        int type = token.getType();
        switch (type) {
            case FusabiLexer.NAMESPACE -> {
                push(new Context(Kind.NAMESPACE_HEAD, token).of(type), token);
                return token;
            }
            case FusabiLexer.MODULE -> {
                leaveType(token);
                if (!ready.isEmpty() || closeExpressions(token)) {
                    return ready.pop();
                }
                boolean nested = stack.size() != 1;
                push(new Context(Kind.MODULE_HEAD, token).of(type).flagged(nested), token);
                return token;
            }
            case FusabiLexer.TYPE -> {
                leaveType(token);
                if (!ready.isEmpty() || closeExpressions(token)) {
                    return ready.pop();
                }
                if (onSameLine()) {
                    return again(token, FusabiLexer.SEPARATOR);
                }
                push(new Context(Kind.TYPE, token), token);
                return token;
            }
            case FusabiLexer.OPEN -> {
                leaveType(token);
                if (!ready.isEmpty()) {
                    return ready.pop();
                }
                if (onSameLine() && topIs(Kind.VANILLA) && (stack.size() == 2 || belowIs(2, Kind.MODULE_BODY) || belowIs(2, Kind.NAMESPACE_BODY))) {
                    return again(token, FusabiLexer.SEPARATOR);
                }
            }
            case FusabiLexer.EXCEPTION -> {
                leaveType(token);
                if (!ready.isEmpty()) {
                    return ready.pop();
                }
                push(new Context(Kind.EXCEPTION, token), token);
                return token;
            }
            case FusabiLexer.LET -> {
                return let(token, top);
            }
            case FusabiLexer.LET_BANG, FusabiLexer.AND_BANG -> {
                boolean block = topIs(Kind.SEQUENCE);
                push(new Context(Kind.LET, token).flagged(block), token);
                return !block ? token : token.as(type == FusabiLexer.LET_BANG ? FusabiLexer.LAYOUT_LET_BANG : FusabiLexer.LAYOUT_AND_BANG);
            }
            case FusabiLexer.VAL, FusabiLexer.STATIC, FusabiLexer.ABSTRACT, FusabiLexer.MEMBER, FusabiLexer.OVERRIDE, FusabiLexer.DEFAULT -> {
                if (beginsAnotherMember()) {
                    return endMember(token);
                }
                if (!topIs(Kind.MEMBER_HEAD)) {
                    push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.PUBLIC, FusabiLexer.PRIVATE, FusabiLexer.INTERNAL -> {
                if (peek().is(FusabiLexer.NEW)) {
                    push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.NEW -> {
                if (peek().is(FusabiLexer.LEFT_PAREN) && !topIs(Kind.MEMBER_HEAD)) {
                    push(new Context(Kind.MEMBER_HEAD, token), token);
                    return token;
                }
            }
            case FusabiLexer.EQUALS -> {
                if (equals(token, top)) {
                    return token;
                }
            }
            case FusabiLexer.LAZY, FusabiLexer.ASSERT -> {
                if (beginsBlock(token)) {
                    pushSequence(token, Ends.BOTH);
                    return token.as(type == FusabiLexer.LAZY ? FusabiLexer.LAYOUT_LAZY : FusabiLexer.LAYOUT_ASSERT);
                }
                return token;
            }
            case FusabiLexer.BEGIN, FusabiLexer.LEFT_PAREN, FusabiLexer.TRAIT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.LEFT_BRACE,
                    FusabiLexer.LEFT_BRACKET_BAR, FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.LEFT_ANGLE -> {
                boolean module = type == FusabiLexer.BEGIN && topIs(Kind.SEQUENCE) && belowIs(1, Kind.MODULE_BODY)
                        && top.token == token;
                push(new Context(Kind.PAREN, token).of(type == FusabiLexer.TRAIT_PAREN ? FusabiLexer.LEFT_PAREN : type), token);
                pushSequence(token, Ends.NONE);
                return module ? token.as(FusabiLexer.MODULE_BEGIN) : token;
            }
            case FusabiLexer.INTERPOLATED_BEGIN -> {
                pushHole(token);
                return token;
            }
            case FusabiLexer.STRUCT -> {
                if (topIs(Kind.SEQUENCE) && (belowIs(1, Kind.TYPE) || belowIs(1, Kind.MODULE_BODY))) {
                    push(new Context(Kind.PAREN, token).of(type), token);
                    pushSequence(token, Ends.NONE);
                    return token.as(FusabiLexer.STRUCT_BODY);
                }
            }
            case FusabiLexer.ARROW -> {
                if (arrowOpensBlock(top)) {
                    pushSequence(token, Ends.RIGHT);
                    return token;
                }
            }
            case FusabiLexer.LEFT_ARROW -> {
                if (beginsBlock(token)) {
                    pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            case FusabiLexer.DO, FusabiLexer.DO_BANG -> {
                boolean ofLoop = type == FusabiLexer.DO && belongsToLoop();
                push(new Context(Kind.DO, token), token);
                pushSequence(token, Ends.BOTH);
                return token.as(type == FusabiLexer.DO_BANG ? FusabiLexer.LAYOUT_DO_BANG
                        : ofLoop ? FusabiLexer.LAYOUT_DO : FusabiLexer.STATEMENT_DO);
            }
            case FusabiLexer.WITH -> {
                return with(token, top);
            }
            case FusabiLexer.FINALLY -> {
                if (topIs(Kind.TRY)) {
                    pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            case FusabiLexer.FUNCTION -> {
                push(new Context(Kind.FUNCTION, token), token);
                pushClauses(token);
                return token.as(FusabiLexer.LAYOUT_FUNCTION);
            }
            case FusabiLexer.THEN -> {
                push(new Context(Kind.THEN, token), token);
                pushSequence(token, Ends.BOTH);
                return token.as(FusabiLexer.LAYOUT_THEN);
            }
            case FusabiLexer.ELSE -> {
                if (peek().is(FusabiLexer.IF) && peek().getLine() == token.getLine()) {
                    Token word = take();
                    push(new Context(Kind.IF, token), token);
                    return new Token(FusabiLexer.ELIF, token.start(), word.end(), token.getLine(), token.getCharPositionInLine(), "else if");
                }
                push(new Context(Kind.ELSE, token), token);
                pushSequence(token, Ends.BOTH);
                return token.as(FusabiLexer.LAYOUT_ELSE);
            }
            case FusabiLexer.IF, FusabiLexer.ELIF -> {
                push(new Context(Kind.IF, token), token);
                return token;
            }
            case FusabiLexer.MATCH, FusabiLexer.MATCH_BANG -> {
                push(new Context(Kind.MATCH, token), token);
                return token;
            }
            case FusabiLexer.FOR -> {
                push(new Context(Kind.FOR, token), token);
                return token;
            }
            case FusabiLexer.WHILE, FusabiLexer.WHILE_BANG -> {
                push(new Context(Kind.WHILE, token), token);
                return token;
            }
            case FusabiLexer.WHEN -> {
                if (topIs(Kind.SEQUENCE)) {
                    push(new Context(Kind.WHEN, token), token);
                    return token;
                }
            }
            case FusabiLexer.FUN -> {
                push(new Context(Kind.FUN, token), token);
                return token.as(FusabiLexer.LAYOUT_FUN);
            }
            case FusabiLexer.INTERFACE -> {
                return interfaceWord(token, top);
            }
            case FusabiLexer.CLASS -> {
                if (topIs(Kind.SEQUENCE) && belowIs(1, Kind.TYPE)) {
                    push(new Context(Kind.PAREN, token).of(type), token);
                    pushSequence(token, Ends.BOTH);
                    return token;
                }
            }
            case FusabiLexer.TRY -> {
                push(new Context(Kind.TRY, token), token);
                pushSequence(token, Ends.RIGHT);
                return token;
            }
            case FusabiLexer.DUMMY -> {
                return AGAIN;
            }
            case FusabiLexer.BLOCK_BEGIN, FusabiLexer.DECLARATION_END -> {
                return token;
            }
            default -> {
                if (Continuation.isInfix(token) && peek().getLine() != token.getLine() && !topIs(Kind.CLAUSES)) {
                    pushSequence(token, Ends.NONE);
                    return token;
                }
            }
        }
        if (topIs(Kind.SEQUENCE)) {
            stack.add(new Context(Kind.VANILLA, token).flagged(isNameThenEquals(token)));
        }
        return token;
    }

    /** Whether no separator came before the word that begins a declaration: F# needs none before `type` and `open`. */
    private boolean onSameLine() {
        return switch (lastType) {
            case FusabiLexer.BLOCK_END, FusabiLexer.DECLARATION_END, FusabiLexer.IDENTIFIER, FusabiLexer.CONTEXT_END -> true;
            default -> false;
        };
    }

    private Token again(Token token, int inserted) {
        delayed.push(token);
        return inserted(inserted, token, "<separator>");
    }

    /** After a mistake: goes back to the block around, and makes {@code token} the beginning of an item of it. */
    private void beginItem(Token token) {
        while (stack.size() > 1 && !(topIs(Kind.SEQUENCE) && (top().ends == Ends.BOTH || top().ends == Ends.RIGHT || belowIs(1, Kind.PAREN)))) {
            popInto(top(), token);
        }
        ready.add(inserted(FusabiLexer.SEPARATOR, token, "<separator>"));
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

    /** A type, module, exception or `open` further right than the `type` above it is taken for a part of it, and refused. */
    private void leaveType(Token token) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Context context = stack.get(i);
            switch (context.kind) {
                case MODULE_BODY, NAMESPACE_BODY, MEMBER_HEAD, MEMBER_BODY, WITH_AUGMENT, PAREN -> {
                    return;
                }
                case TYPE -> {
                    if (token.getLine() > context.line && token.column() > context.column) {
                        offsideError(token, context, "`" + token.shown() + "` cannot stand inside a type",
                                "the type that it is indented under");
                        while (stack.size() > i) {
                            popInto(top(), token);
                        }
                        ready.add(inserted(FusabiLexer.SEPARATOR, token, "<separator>"));
                        delayed.push(token);
                        return;
                    }
                }
                default -> { }
            }
        }
    }

    private Token let(Token token, Context top) {
        if (top != null && top.is(Kind.MEMBER_HEAD)) {
            pop();
            push(new Context(Kind.LET, top.token).flagged(true), token);
            return token.as(FusabiLexer.LAYOUT_LET);
        }
        boolean block = top == null || top.is(Kind.SEQUENCE) || top.is(Kind.CLAUSES);
        if (!block && endsOperand(lastType)) {
            diagnostics.add(Diagnostic.error("FS0010", "unexpected `" + token.shown() + "` after the end of an expression", span(token))
                    .noting("A `" + token.shown() + "` stands on a line of its own, at the same indentation as the lines above and below."));
            beginItem(token);
            stack.add(new Context(Kind.LET, token).flagged(true));
            ready.add(token.as(FusabiLexer.LAYOUT_LET));
            return ready.pop();
        }
        push(new Context(Kind.LET, token).flagged(block), token);
        return block ? token.as(FusabiLexer.LAYOUT_LET) : token;
    }

    /** Pushes what `=` opens; false when it opens nothing. */
    private boolean equals(Token token, Context top) {
        if (top == null) {
            return false;
        }
        switch (top.kind) {
            case LET -> pushSequence(token, Ends.BOTH);
            case TYPE -> {
                top.equals = token;
                pushSequence(token, Ends.BOTH);
            }
            case WITH_LET -> pushSequence(token, beginsBlock(token) ? Ends.BOTH : Ends.NONE);
            case VANILLA -> {
                Context owner = below(2);
                if (!top.flag || owner == null || !belowIs(1, Kind.SEQUENCE) || !(owner.is(Kind.WITH_LET) || owner.isBrace())) {
                    return false;
                }
                pushSequence(token, beginsBlock(token) ? Ends.BOTH : Ends.NONE);
            }
            case MEMBER_HEAD -> {
                pop();
                push(new Context(Kind.MEMBER_BODY, top.token), token);
                pushSequence(token, Ends.BOTH);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows {@code token} is a block: on another line, or a construct of several parts. */
    private boolean beginsBlock(Token token) {
        Token following = peek();
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
                Context owner = below(1);
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
        for (int i = stack.size() - 1; i >= 0; i--) {
            Context context = stack.get(i);
            if (context.is(Kind.FOR) || context.is(Kind.WHILE)) {
                return true;
            }
            if (!context.is(Kind.VANILLA) && !(context.is(Kind.SEQUENCE) && context.ends == Ends.NONE)) {
                return false;
            }
        }
        return false;
    }

    private void pushClauses(Token word) {
        Token following = peek();
        Context clauses = new Context(Kind.CLAUSES, following).flagged(following.is(FusabiLexer.BAR));
        Context limit = Undentation.violatedBy(clauses, stack);
        if (limit != null) {
            if (following.is(Token.EOF)) {
                endOfFile(word);
            } else {
                nothingAfter(word, following);
            }
            clauses = new Context(Kind.CLAUSES, word);
        }
        stack.add(clauses);
    }

    private Token with(Token token, Context top) {
        if (top == null) {
            return token;
        }
        if (top.is(Kind.TRY) || top.is(Kind.MATCH)) {
            pushClauses(token);
            return token.as(FusabiLexer.LAYOUT_WITH);
        }
        boolean inBraces = top.is(Kind.SEQUENCE) && below(1) != null && below(1).isBrace();
        boolean ofDefinition = switch (top.kind) {
            case EXCEPTION, TYPE, MEMBER_HEAD, INTERFACE_HEAD, MEMBER_BODY -> true;
            default -> inBraces;
        };
        if (!ofDefinition) {
            push(new Context(Kind.WITH_AUGMENT, token), token);
            pushSequence(token, Ends.BOTH);
            return token;
        }
        Token following = peek();
        switch (following.getType()) {
            case FusabiLexer.RIGHT_BRACE, FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.IDENTIFIER, FusabiLexer.PUBLIC, FusabiLexer.PRIVATE,
                    FusabiLexer.INTERNAL, FusabiLexer.INLINE -> {
                Context limit = following.getLine() == token.getLine() || following.column() > token.column() + 4 ? null : top;
                Token at = limit == null ? token : top.token;
                int column = limit == null ? token.column() : top.column;
                push(new Context(Kind.WITH_LET, at, column, at.getLine()), token);
                if (following.is(FusabiLexer.IDENTIFIER) && isNameThenEqualsAt(0)) {
                    pushSequence(token, Ends.NONE);
                }
                return token.as(FusabiLexer.LAYOUT_WITH);
            }
            case FusabiLexer.LEFT_ATTRIBUTE -> {
                if (following.getLine() == token.getLine()) {
                    push(new Context(Kind.WITH_LET, token), token);
                    return token.as(FusabiLexer.LAYOUT_WITH);
                }
            }
            default -> {
                if (top.is(Kind.INTERFACE_HEAD) && following.column() <= top.column) {
                    if (following.column() == top.column && !following.is(FusabiLexer.LAYOUT_INTERFACE)) {
                        offsideError(following, top);
                    }
                    return token;
                }
            }
        }
        push(new Context(Kind.WITH_AUGMENT, top.token, top.column, top.line), token);
        pushSequence(token, Ends.BOTH);
        return token;
    }

    private Token interfaceWord(Token token, Context top) {
        if (topIs(Kind.SEQUENCE) && belowIs(1, Kind.TYPE) && below(1).equals != null && top.token == token) {
            Token following = peek();
            Context definition = below(1);
            boolean body = switch (following.getType()) {
                case FusabiLexer.END -> following.column() >= definition.column;
                case FusabiLexer.DEFAULT, FusabiLexer.OVERRIDE, FusabiLexer.INTERFACE, FusabiLexer.NEW, FusabiLexer.TYPE, FusabiLexer.STATIC,
                        FusabiLexer.MEMBER, FusabiLexer.ABSTRACT, FusabiLexer.INHERIT, FusabiLexer.LEFT_ATTRIBUTE ->
                    following.column() > (token.getLine() == definition.equals.getLine() ? definition.column : token.column());
                default -> false;
            };
            if (body) {
                push(new Context(Kind.PAREN, token).of(FusabiLexer.INTERFACE), token);
                pushSequence(token, Ends.BOTH);
                return token;
            }
        }
        push(new Context(Kind.INTERFACE_HEAD, token), token);
        return token.as(FusabiLexer.LAYOUT_INTERFACE);
    }

    /**
     * Whether a word that begins a member ends the one we are in. Not so in braces, which may be an object expression, nor in two
     * parentheses, which may be a member constraint.
     */
    private boolean beginsAnotherMember() {
        boolean inMember = false;
        int parens = 0;
        for (Context context : stack) {
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
            Context context = top();
            done = context.is(Kind.MEMBER_BODY);
            popInto(context, token);
        }
        delayed.push(token);
        return ready.isEmpty() ? AGAIN : ready.pop();
    }

    /** Pops {@code context} and puts what ends it among the tokens that are emitted next. */
    private void popInto(Context context, Token token) {
        pop();
        int end = context.is(Kind.MEMBER_BODY) ? FusabiLexer.DECLARATION_END : endTokenOf(context);
        if (end != 0) {
            ready.add(inserted(end, token, "<end>"));
        } else if (context.is(Kind.PAREN)) {
            Token closing = closeMissing(context, token);
            delayed.pop();
            if (closing != AGAIN) {
                ready.add(closing);
            }
        }
    }

    /** A `type` or `module` ends all expressions around it. True when tokens were made ready; the word is read again after them. */
    private boolean closeExpressions(Token token) {
        while (!stack.isEmpty() && !isOutermost(stack.size() - 1)) {
            Context context = top();
            if (!context.is(Kind.SEQUENCE) && !context.is(Kind.VANILLA) && !context.isExpressionParen()) {
                break;
            }
            popInto(context, token);
        }
        if (ready.isEmpty()) {
            return false;
        }
        delayed.push(token);
        return true;
    }

    private boolean isOutermost(int i) {
        if (i <= 0) {
            return true;
        }
        Context owner = stack.get(i - 1);
        if (owner.is(Kind.NAMESPACE_BODY) || owner.is(Kind.MODULE_BODY)) {
            return true;
        }
        boolean verbose = owner.is(Kind.PAREN) && (owner.tokenType == FusabiLexer.BEGIN || owner.tokenType == FusabiLexer.STRUCT);
        return verbose && i > 1 && stack.get(i - 2).is(Kind.SEQUENCE) && isOutermost(i - 2);
    }

    /** Whether {@code token}, just read, begins `name =` or `A.B.name =`. */
    private boolean isNameThenEquals(Token token) {
        return (token.is(FusabiLexer.IDENTIFIER) || token.is(FusabiLexer.GLOBAL)) && namesThenEquals(0);
    }

    private boolean isNameThenEqualsAt(int ahead) {
        return namesThenEquals(ahead + 1);
    }

    /** Whether the token {@code ahead} of the next one is `=`, perhaps after `.name` parts. */
    private boolean namesThenEquals(int ahead) {
        int i = ahead;
        while (true) {
            Token token = peekAt(i);
            if (token.is(FusabiLexer.EQUALS)) {
                return true;
            }
            if (!token.is(FusabiLexer.DOT) || !peekAt(i + 1).is(FusabiLexer.IDENTIFIER)) {
                return false;
            }
            i += 2;
        }
    }

    private Token peekAt(int ahead) {
        int i = ahead;
        for (Token token : delayed) {
            if (i-- == 0) {
                return token;
            }
        }
        return raw.get(Math.min(next + i, raw.size() - 1));
    }

    // ---- what ANTLR asks of a token source

    @Override
    public int getLine() {
        return lastRead.getLine();
    }

    @Override
    public int getCharPositionInLine() {
        return lastRead.getCharPositionInLine();
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return file.name();
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("tokens come from the scanner");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return null;
    }
}
