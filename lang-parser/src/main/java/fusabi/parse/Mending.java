package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.LargeStack;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Ends texts that stop in the middle, so that what has been written can be looked at. */
public final class Mending {
    /*
     * One piece after the other is appended: the end of a string or comment, the word or expression that the grammar misses first, the innermost
     * bracket's partner, what a `let` is for. Each makes the text less unfinished; where none is known, the text is left as it is.
     */

    private static final int MOST_PIECES = 60;
    /** The codes of a `let` that nothing follows. */
    static final Set<String> LET_WITHOUT_BODY = Set.of("FS0588", "FS3885");

    private Mending() {}

    /** The text, and what it lacks at its end as far as that can be told. Nothing in the text itself is changed. */
    public static String mended(String text) {
        return LargeStack.run(() -> {
            String mended = text;
            for (int i = 0; i < MOST_PIECES; i++) {
                Optional<String> piece = missing(SourceFile.of("text", mended));
                if (piece.isEmpty()) {
                    break;
                }
                mended += piece.get();
            }
            return mended;
        });
    }

    private static Optional<String> missing(SourceFile file) {
        Reports lexical = new Reports();
        List<Token> tokens = Adjacency.apply(Scanner.scan(file, ParserOptions.script(), lexical));
        Optional<Diagnostic> open = lexical.stream().filter(Diagnostic::isError).findFirst();
        if (open.isPresent()) {
            return end(open.get(), file.text());
        }
        Layout toEnd = new Layout(file, tokens, Set.of(), new Reports());
        List<Context> contexts = toEnd.openAtEnd();
        if (toEnd.isTooDeep()) {
            return Optional.empty();
        }
        Optional<Unfit> unfit = Unfit.first(file, tokens);
        if (unfit.isPresent() && !unfit.get().isOutside()) {
            return unfit.get().isEnd() ? word(unfit.get().expected()) : Optional.empty();
        }
        Optional<Context> bracket = contexts.reversed().stream().filter(each -> each.is(Context.Kind.PAREN)).findFirst();
        int inside = bracket.map(each -> each.token.start()).orElse(-1);
        Optional<String> value = Parser.parse(file).diagnostics().stream().filter(each -> each.isError() && each.span().start() > inside)
                .flatMap(each -> value(each).stream()).findFirst();
        return value.isPresent() ? value : bracket.flatMap(Mending::closing);
    }

    private static Optional<String> end(Diagnostic open, String text) {
        return switch (open.code()) {
            case "FS0514", "FS0515", "FS1232" -> Optional.of(opening(open, text).endsWith("\"\"\"") ? "\"\"\"" : "\"");
            case "FS3378" -> Optional.of("}".repeat(Math.max(1, opening(open, text).replaceAll("[^$]", "").length())));
            case "FS0516" -> Optional.of("*)");
            case "FS0513" -> Optional.of("\n#endif");
            default -> Optional.empty();
        };
    }

    /** The dollars, at sign and quotes that a string begins with. */
    private static String opening(Diagnostic open, String text) {
        int end = open.span().start();
        while (end < text.length() && "$@".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end += text.startsWith("\"\"\"", end) ? 3 : 1;
        return text.substring(open.span().start(), Math.min(end, text.length()));
    }

    /** What is written for a piece of grammar. */
    private static Optional<String> word(IntervalSet expected) {
        if (expected.contains(FusabiLexer.LAYOUT_THEN)) {
            return Optional.of(" then ()");
        }
        if (expected.contains(FusabiLexer.LAYOUT_WITH) || expected.contains(FusabiLexer.WITH)) {
            return Optional.of(" with _ -> ()");
        }
        if (expected.contains(FusabiLexer.LAYOUT_DO) || expected.contains(FusabiLexer.DO)) {
            return Optional.of(" do ()");
        }
        if (expected.contains(FusabiLexer.ARROW)) {
            return Optional.of(" -> ()");
        }
        if (expected.contains(FusabiLexer.EQUALS)) {
            return Optional.of(" = ()");
        }
        if (expected.contains(FusabiLexer.IN)) {
            return Optional.of(" in []");
        }
        if (expected.contains(FusabiLexer.RIGHT_ATTRIBUTE)) {
            return Optional.of(">]");
        }
        if (expected.contains(FusabiLexer.IF)) {
            return Optional.of(" ()");
        }
        if (expected.contains(FusabiLexer.TYPE_VARIABLE)) {
            return Optional.of(" int");
        }
        if (expected.contains(FusabiLexer.IDENTIFIER)) {
            return Optional.of(" x");
        }
        return expected.contains(FusabiLexer.LEFT_PAREN) ? Optional.of(" ()") : Optional.empty();
    }

    private static Optional<String> closing(Context bracket) {
        Brackets pair = Brackets.openedBy(bracket.tokenType);
        if (pair != null) {
            return Optional.of((Character.isLetter(pair.closing.charAt(0)) ? " " : "") + pair.closing);
        }
        return bracket.tokenType == FusabiLexer.LEFT_ATTRIBUTE ? Optional.of(">]") : Optional.empty();
    }

    /** What stands for an expression that is missing. */
    private static Optional<String> value(Diagnostic error) {
        return switch (error.code()) {
            case String code when LET_WITHOUT_BODY.contains(code) -> Optional.of(body(error));
            case "FS3156", "FS3100", "FS0751" -> Optional.of(" ()");
            default -> Optional.empty();
        };
    }

    /** What a `let` is for, on a line of its own. */
    static String body(Diagnostic letWithoutBody) {
        return "\n" + " ".repeat(letWithoutBody.span().column() - 1) + "()";
    }
}
