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

/** What the rules of {@link Layout} share: the tokens still to come, the stack of contexts, and what they do to both. */
final class LayoutState {

    /** Returned by a rule: it popped or pushed something, and the next token is to be looked at from the first rule on. */
    static final Token AGAIN = new Token(0, 0, 0, 0, 0, "");
    /** The same, but the next token does not begin an item of its block. */
    static final Token WITHOUT_BLOCK_RULE = new Token(0, 0, 0, 0, 0, "");

    final SourceFile file;
    final Reports diagnostics;
    /** Offsets of opening brackets that an earlier run found without an end. */
    final Set<Integer> unclosed;
    final List<Integer> foundUnclosed = new ArrayList<>();
    /** Where closing brackets were put in: what the parser says of these places follows from the missing bracket. */
    final Set<Integer> repairs = new HashSet<>();
    final List<Context> stack = new ArrayList<>();
    /** Tokens to be read before the raw ones, next first. */
    final Deque<Token> delayed = new ArrayDeque<>();
    /** Tokens to be emitted as they are, before anything else. */
    final Deque<Token> ready = new ArrayDeque<>();
    private final List<Token> raw;
    private int next;
    Token lastRead;
    int lastEnd;
    int lastType;
    boolean inAttributes;
    boolean started;

    LayoutState(SourceFile file, List<Token> raw, Set<Integer> unclosed, Reports diagnostics) {
        this.file = file;
        this.raw = raw;
        this.unclosed = unclosed;
        this.diagnostics = diagnostics;
        this.lastRead = raw.getFirst();
    }

    // ---- tokens

    Token take() {
        Token token = delayed.isEmpty() ? raw.get(next < raw.size() - 1 ? next++ : next) : delayed.pop();
        if (!token.isInserted()) {
            lastRead = token;
        }
        return token;
    }

    Token peek() {
        return delayed.isEmpty() ? raw.get(next) : delayed.peek();
    }

    Token peekAt(int ahead) {
        int i = ahead;
        for (Token token : delayed) {
            if (i-- == 0) {
                return token;
            }
        }
        return raw.get(Math.min(next + i, raw.size() - 1));
    }

    /** Whether {@code token}, just read, begins `name =` or `A.B.name =`. */
    boolean isNameThenEquals(Token token) {
        return (token.is(FusabiLexer.IDENTIFIER) || token.is(FusabiLexer.GLOBAL)) && namesThenEquals(0);
    }

    /** Whether the token {@code ahead} of the next one is `=`, perhaps after `.name` parts. */
    boolean namesThenEquals(int ahead) {
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

    /** Whether nothing is left to read but the end of the file. */
    boolean isAtEnd() {
        return delayed.stream().allMatch(each -> each.is(FusabiLexer.DUMMY)) && ready.isEmpty() && raw.get(next).is(Token.EOF);
    }

    Token last() {
        return raw.getLast();
    }

    /** Remembers {@code token} as the one before what comes next. */
    void emitted(Token token) {
        lastType = token.getType();
        inAttributes = lastType == FusabiLexer.LEFT_ATTRIBUTE || inAttributes && lastType != FusabiLexer.RIGHT_ATTRIBUTE;
        if (!token.isInserted() && !token.is(Token.EOF)) {
            lastEnd = token.end();
        }
    }

    Token inserted(int type, Token next, String text) {
        return Token.inserted(type, lastEnd, next, text);
    }

    /** Puts a token that ends something before {@code token}. */
    Token insertEnd(int type, Token token) {
        delayed.push(token);
        return inserted(type, token.cause(), "<end>");
    }

    Token again(Token token) {
        delayed.push(token);
        return AGAIN;
    }

    Token again(Token token, int inserted) {
        delayed.push(token);
        return inserted(inserted, token, "<separator>");
    }

    // ---- the stack

    void start() {
        started = true;
        Token first = peek();
        Context sequence = new Context(Kind.SEQUENCE, first);
        sequence.first = true;
        stack.add(sequence);
    }

    Context top() {
        return stack.isEmpty() ? null : stack.getLast();
    }

    Context below(int depth) {
        int i = stack.size() - 1 - depth;
        return i < 0 ? null : stack.get(i);
    }

    boolean topIs(Kind kind) {
        return !stack.isEmpty() && stack.getLast().kind == kind;
    }

    boolean belowIs(int depth, Kind kind) {
        Context context = below(depth);
        return context != null && context.kind == kind;
    }

    void push(Context context, Token at) {
        Context limit = Undentation.violatedBy(context, stack);
        if (limit != null) {
            offsideError(at, limit);
        }
        stack.add(context);
    }

    /** Pushes a sequence that begins at the next token, or at {@code fallback} when the next token stands too far to the left. */
    void pushSequence(Token fallback, Ends ends) {
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

    void pushHole(Token token) {
        // The end of the token is where the hole begins, on whatever line that is.
        Token following = peek();
        stack.add(new Context(Kind.PAREN, token, following.column(), following.getLine()).of(token.getType()));
        pushSequence(token, Ends.NONE);
    }

    void pop() {
        Context popped = stack.removeLast();
        if (popped.is(Kind.CLAUSES) && topIs(Kind.MATCH)) {
            stack.removeLast();
        }
    }

    /** Pops the top context because of {@code token}, which is read again after the tokens that the end takes. */
    Token popFor(Token token) {
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

    /** Pops {@code context} and puts what ends it among the tokens that are emitted next. */
    void popInto(Context context, Token token) {
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

    static int endTokenOf(Context context) {
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
    Token closeMissing(Context paren, Token token) {
        Brackets bracket = Brackets.openedBy(paren.tokenType);
        if (bracket == null) {
            return again(token);
        }
        foundUnclosed.add(paren.token.start());
        diagnostics.add(missing(bracket, paren, token));
        delayed.push(token);
        repairs.add(token.cause().start());
        return Token.inserted(bracket.closer, lastEnd, token.cause(), bracket.closing);
    }

    /** At the bracket; but at the {@code let} of a later line when one stands where the bracket's content may not, as F# has it. */
    private Diagnostic missing(Brackets bracket, Context paren, Token token) {
        String open = "this `" + paren.token.shown() + "` is not closed";
        if (token.is(FusabiLexer.LET) && token.getLine() > paren.token.getLine()
                && (bracket == Brackets.PAREN || bracket == Brackets.BRACKET)) {
            return Diagnostic.error("FS0058", "this `let` begins while a `" + paren.token.shown() + "` is still open", span(token))
                    .showing(span(paren.token), open)
                    .noting("Write the missing `" + bracket.closing + "` before it.");
        }
        return Diagnostic.error(bracket.code, open, span(paren.token)).labelled("a `" + bracket.closing + "` is missing");
    }

    // ---- messages

    void offsideError(Token token, Context limit) {
        diagnostics.add(Diagnostic.error("FS0058", "this is indented less than the construct that it belongs to", span(token))
                .showing(span(limit.token), "it must stand to the right of the beginning of this")
                .noting("Indentation decides what belongs together. Move the line to the right."));
    }

    void offsideError(Token token, Context limit, String message, String label) {
        diagnostics.add(Diagnostic.error("FS0058", message, span(token)).showing(span(limit.token), label)
                .noting("Indentation decides what belongs together: move the line to the left."));
    }

    void nothingAfter(Token word, Token following) {
        diagnostics.add(Diagnostic.error("FS0058", "this is indented too little to be what `" + word.shown() + "` needs after it",
                span(following))
                .showing(span(word), "this is not finished")
                .noting("Either something is missing after `" + word.shown() + "`, or the line belongs further to the right."));
    }

    void endOfFile(Token after) {
        diagnostics.add(Diagnostic.error("FS0058", "the text ends where something is expected after `" + after.shown() + "`",
                Span.of(file, file.text().length(), file.text().length())).showing(span(after), "this is not finished"));
    }

    Span span(Token token) {
        return Span.of(file, token.start(), token.end());
    }
}
