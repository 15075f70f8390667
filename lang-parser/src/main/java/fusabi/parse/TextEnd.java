package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a text stands that may go on: what a console wants to know when a line has been typed.
 *
 * @param missing  what the text waits for, in a few words; empty where nothing is missing, and where the text is wrong however it goes on
 * @param column   where a next line would usually begin
 * @param isEnded  whether it ends with {@code ;;}, or is wrong
 * @param lines    from the first word to the last
 */
public record TextEnd(Optional<String> missing, int column, boolean isEnded, int lines) {
    /*
     * A text is unfinished when it has mistakes, and the first of them is its end: an open string or comment, a bracket that is on the layout
     * filter's stack before the end of the file closes it, a token of the grammar that could come but for the end, an operator or word with nothing
     * after it, a `let` without what it is for. What is wrong before the end is wrong however the text goes on.
     */

    private static final int STEP = 4;
    /** The codes of what has begun, and has no end in the text. */
    private static final Set<String> OPEN_TEXT = Set.of("FS0513", "FS0514", "FS0515", "FS0516", "FS1232", "FS3378");

    public static TextEnd of(SourceFile file) {
        return LargeStack.run(() -> read(file));
    }

    private static TextEnd read(SourceFile file) {
        Outcome<SyntaxTree> parsed = Parser.parse(file);
        Reports lexical = new Reports();
        List<Token> tokens = Adjacency.apply(Scanner.scan(file, ParserOptions.script(), lexical));
        int last = tokens.size() - 2;
        if (last < 0) {
            Optional<String> open = lexical.stream().filter(each -> OPEN_TEXT.contains(each.code())).map(Diagnostic::message).findFirst();
            return new TextEnd(open, 0, false, 0);
        }
        Layout layout = new Layout(file, tokens, Set.of(), new Reports());
        List<Context> open = layout.openAtEnd();
        Token end = tokens.get(last);
        int lines = file.lineOf(end.end()) - tokens.getFirst().getLine() + 1;
        boolean ended = end.is(FusabiLexer.SEMICOLON_SEMICOLON) && lexical.isEmpty();
        if (ended) {
            return new TextEnd(Optional.empty(), 0, true, lines);
        }
        Text text = new Text(file, tokens, end, open);
        List<Diagnostic> errors = parsed.diagnostics().stream().filter(Diagnostic::isError).toList();
        Optional<String> missing = errors.isEmpty() ? text.attributes() : text.missing(errors, lexical);
        return new TextEnd(missing, text.column(errors), missing.isEmpty() && !errors.isEmpty(), lines);
    }

    /** @param end the last token */
    private record Text(SourceFile file, List<Token> tokens, Token end, List<Context> open) {

        /** Attributes alone are no mistake of the text: more may follow. */
        Optional<String> attributes() {
            return end.is(FusabiLexer.RIGHT_ATTRIBUTE) ? Optional.of("attributes belong to what comes after them") : Optional.empty();
        }

        Optional<String> missing(List<Diagnostic> errors, List<Diagnostic> lexical) {
            List<Diagnostic> wrong = lexical.stream().filter(Diagnostic::isError).toList();
            if (!wrong.isEmpty()) {
                Diagnostic first = wrong.getFirst();
                return OPEN_TEXT.contains(first.code()) ? Optional.of(first.message()) : Optional.empty();
            }
            Reports complaints = new Reports();
            Layout layout = new Layout(file, tokens, Set.of(), complaints);
            layout.openAtEnd();
            boolean isWrong = complaints.stream().anyMatch(each -> each.isError() && each.span().start() < end.end());
            if (isWrong || layout.isTooDeep()) {
                return Optional.empty();
            }
            Optional<Unfit> unfit = Unfit.first(file, tokens);
            if (unfit.isPresent() && !unfit.get().isEnd()) {
                return Optional.empty();
            }
            Optional<Context> bracket = bracket();
            if (bracket.isPresent()) {
                return Optional.of("`" + bracket.get().token.shown() + "` is open");
            }
            if (expectsMore(end.getType())) {
                return Optional.of("something is missing after `" + end.shown() + "`");
            }
            if (unfit.isPresent()) {
                return Optional.of(errors.getFirst().message());
            }
            return letWithoutBody(errors).map(Diagnostic::message);
        }

        private Optional<Context> bracket() {
            return open.reversed().stream().filter(each -> each.is(Context.Kind.PAREN)).findFirst();
        }

        /** The last `let` of a block, if what is missing is only what it is for: then that mends the text. */
        private Optional<Diagnostic> letWithoutBody(List<Diagnostic> errors) {
            Optional<Diagnostic> let = errors.stream().filter(each -> Mending.LET_WITHOUT_BODY.contains(each.code())).findFirst();
            return let.filter(each -> {
                String mended = file.text() + Mending.body(each);
                return Parser.parse(SourceFile.of(file.name(), mended)).diagnostics().stream().noneMatch(Diagnostic::isError);
            });
        }

        int column(List<Diagnostic> errors) {
            if (opensBlock(end.getType())) {
                return Math.max(indentation(), mayStandFurtherLeft(end.getType()) ? 0 : sequence(open)) + STEP;
            }
            if (end.is(FusabiLexer.WITH) || end.is(FusabiLexer.FUNCTION) || end.is(FusabiLexer.RIGHT_ATTRIBUTE)) {
                return indentation();
            }
            Optional<Diagnostic> let = letWithoutBody(errors);
            if (let.isPresent()) {
                return let.get().span().column() - 1;
            }
            if (expectsMore(end.getType())) {
                return sequence(open);
            }
            Optional<Context> bracket = bracket();
            if (bracket.isPresent() && bracket.get().line == end.getLine()) {
                return sequence(open.subList(0, Math.min(open.size(), open.indexOf(bracket.get()) + 2)));
            }
            return indentation();
        }

        /** Where the innermost of these blocks begins that has begun before the end. */
        private int sequence(List<Context> contexts) {
            boolean more = expectsMore(end.getType());
            return contexts.reversed().stream().filter(each -> each.is(Context.Kind.SEQUENCE) && !(more && each.token == end) && each.column >= 0)
                    .findFirst().map(each -> each.column).orElse(0);
        }

        /** Of the last line with something on it. */
        private int indentation() {
            return tokens.stream().filter(each -> each.getLine() == end.getLine()).findFirst().map(Token::column).orElse(0);
        }
    }

    /** Whether what comes after it on the next line may stand left of the construct that it belongs to. */
    private static boolean mayStandFurtherLeft(int type) {
        return type == FusabiLexer.ARROW || type == FusabiLexer.LAZY || Brackets.openedBy(type) != null;
    }

    private static boolean opensBlock(int type) {
        return switch (type) {
            case FusabiLexer.EQUALS, FusabiLexer.ARROW, FusabiLexer.THEN, FusabiLexer.ELSE, FusabiLexer.DO, FusabiLexer.DO_BANG, FusabiLexer.TRY,
                    FusabiLexer.FINALLY, FusabiLexer.LAZY, FusabiLexer.LEFT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.LEFT_BRACKET_BAR,
                    FusabiLexer.LEFT_BRACE, FusabiLexer.LEFT_BRACE_BAR, FusabiLexer.BEGIN, FusabiLexer.CLASS, FusabiLexer.STRUCT,
                    FusabiLexer.LEFT_ARROW -> true;
            default -> false;
        };
    }

    /** Whether something has to come after a token of this type. */
    private static boolean expectsMore(int type) {
        return opensBlock(type) || switch (type) {
            case FusabiLexer.ABSTRACT, FusabiLexer.AND, FusabiLexer.AS, FusabiLexer.ASSERT, FusabiLexer.CONST, FusabiLexer.DEFAULT, FusabiLexer.DELEGATE,
                    FusabiLexer.DOWNTO, FusabiLexer.ELIF, FusabiLexer.EXCEPTION, FusabiLexer.FOR, FusabiLexer.FUN, FusabiLexer.FUNCTION, FusabiLexer.IF,
                    FusabiLexer.IN, FusabiLexer.INHERIT, FusabiLexer.INLINE, FusabiLexer.INTERFACE, FusabiLexer.INTERNAL, FusabiLexer.LET,
                    FusabiLexer.MATCH, FusabiLexer.MEMBER, FusabiLexer.MODULE, FusabiLexer.MUTABLE, FusabiLexer.NAMESPACE, FusabiLexer.NEW,
                    FusabiLexer.OF, FusabiLexer.OPEN, FusabiLexer.OR, FusabiLexer.OVERRIDE, FusabiLexer.PRIVATE, FusabiLexer.PUBLIC, FusabiLexer.REC,
                    FusabiLexer.RETURN, FusabiLexer.STATIC, FusabiLexer.TO, FusabiLexer.TYPE, FusabiLexer.UPCAST, FusabiLexer.DOWNCAST, FusabiLexer.VAL,
                    FusabiLexer.WHEN, FusabiLexer.WHILE, FusabiLexer.WITH, FusabiLexer.YIELD, FusabiLexer.LET_BANG, FusabiLexer.AND_BANG,
                    FusabiLexer.MATCH_BANG, FusabiLexer.RETURN_BANG, FusabiLexer.YIELD_BANG, FusabiLexer.WHILE_BANG -> true;
            case FusabiLexer.LESS, FusabiLexer.GREATER, FusabiLexer.BAR, FusabiLexer.COLON, FusabiLexer.COLON_COLON, FusabiLexer.COLON_EQUALS,
                    FusabiLexer.COLON_GREATER, FusabiLexer.COLON_QUESTION, FusabiLexer.COLON_QUESTION_GREATER, FusabiLexer.DOT, FusabiLexer.DOT_DOT,
                    FusabiLexer.QUESTION, FusabiLexer.AMPERSAND, FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.BAR_BAR, FusabiLexer.STAR,
                    FusabiLexer.SLASH, FusabiLexer.MINUS, FusabiLexer.HAT, FusabiLexer.HAT_MINUS, FusabiLexer.COMMA, FusabiLexer.PREFIX_OPERATOR,
                    FusabiLexer.INFIX_OPERATOR, FusabiLexer.PLUS_OPERATOR, FusabiLexer.PERCENT_OPERATOR -> true;
            default -> false;
        };
    }
}
