package fusabi.parse;

import fusabi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * The first token that the grammar has no place for.
 *
 * @param token    of the text, or one that layout put in
 * @param expected  the types of those that would have fitted
 * @param isOutside whether it stands behind the end of a bracket that layout put in at the end of the text
 */
record Unfit(Token token, IntervalSet expected, boolean isOutside) {

    /** Whether the text only has to go on. */
    boolean isEnd() {
        return token.cause().is(Token.EOF);
    }

    /** Empty when all tokens fit. */
    static Optional<Unfit> first(SourceFile file, List<Token> tokens) {
        return read(file, tokens, PredictionMode.SLL).flatMap(_ -> read(file, tokens, PredictionMode.LL));
    }

    private static boolean isOutside(Token token, List<Token> read) {
        return read.subList(0, Math.max(0, read.indexOf(token))).stream()
                .anyMatch(each -> each.isInserted() && each.cause().is(Token.EOF) && Brackets.closedBy(each.getType()) != null);
    }

    private static Optional<Unfit> read(SourceFile file, List<Token> tokens, PredictionMode mode) {
        Layout layout = new Layout(file, tokens, Set.of(), new Reports());
        List<Token> read = Parser.readAll(layout);
        FusabiParser parser = new FusabiParser(new CommonTokenStream(new TokenList(read)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        try {
            parser.file();
            return Optional.empty();
        } catch (ParseCancellationException e) {
            return e.getCause() instanceof RecognitionException cause && cause.getOffendingToken() instanceof Token token
                    ? Optional.of(new Unfit(token, Optional.ofNullable(cause.getExpectedTokens()).orElseGet(IntervalSet::new), isOutside(token, read)))
                    : Optional.of(new Unfit(tokens.getFirst(), new IntervalSet(), false));
        }
    }
}
