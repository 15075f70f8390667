package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;

/** Finds words for tokens that do not fit the grammar, and goes on after them. */
final class Problems extends DefaultErrorStrategy {

    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<ParserRuleContext> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    Problems(SourceFile file) {
        this.file = file;
    }

    List<Diagnostic> found() {
        return found;
    }

    /** The declarations that hold a problem. */
    Set<ParserRuleContext> broken() {
        return broken;
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        if (!inErrorRecoveryMode(recognizer)) {
            beginErrorCondition(recognizer);
            report(recognizer, (Token) e.getOffendingToken());
        }
        mark(recognizer);
    }

    @Override
    protected void reportUnwantedToken(Parser recognizer) {
        if (!inErrorRecoveryMode(recognizer)) {
            beginErrorCondition(recognizer);
            report(recognizer, (Token) recognizer.getCurrentToken());
        }
        mark(recognizer);
    }

    @Override
    protected void reportMissingToken(Parser recognizer) {
        reportUnwantedToken(recognizer);
    }

    @Override
    protected org.antlr.v4.runtime.Token getMissingSymbol(Parser recognizer) {
        Token next = ((Token) recognizer.getCurrentToken()).cause();
        int expected = getExpectedTokens(recognizer).getMinElement();
        return Token.inserted(expected, next.start(), next, "");
    }

    private void mark(Parser recognizer) {
        for (RuleContext context = recognizer.getContext(); context != null; context = context.parent) {
            if (context instanceof FusabiParser.DeclarationContext declaration) {
                broken.add(declaration);
            }
        }
    }

    private void report(Parser recognizer, Token token) {
        Token place = token.cause();
        Span span = place.is(Token.EOF) ? Span.of(file, file.text().length(), file.text().length()) : Span.of(file, place.start(), place.end());
        found.add(Diagnostic.error("FS0010", "unexpected " + Vocabulary.describe(token), span));
    }

    /** All diagnostics in the order of the text, each mistake once. */
    static List<Diagnostic> ordered(List<Diagnostic> first, List<Diagnostic> second) {
        List<Diagnostic> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        Set<Integer> lines = new HashSet<>();
        List<Diagnostic> result = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            if (!diagnostic.isError() || lines.add(diagnostic.span().line())) {
                result.add(diagnostic);
            }
        }
        return result;
    }
}
