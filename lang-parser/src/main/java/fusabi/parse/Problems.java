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
import org.antlr.v4.runtime.misc.IntervalSet;

/** Goes on after a token that does not fit the grammar, so that several mistakes can be found in one run. */
final class Problems extends DefaultErrorStrategy {
    /*
     * After a mistake the rest of its item is skipped: up to the next separator or end at the same nesting. Layout hands out balanced
     * blocks and brackets, so whole groups can be stepped over and the parser is in step again at the next item.
     */

    private final Complaints complaints;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<ParserRuleContext> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    Problems(SourceFile file) {
        this.complaints = new Complaints(file);
    }

    List<Diagnostic> found() {
        return found;
    }

    /** The declarations that hold a problem. */
    Set<ParserRuleContext> broken() {
        return broken;
    }

    // ---- reporting

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        report(recognizer, (Token) e.getOffendingToken());
    }

    @Override
    protected void reportUnwantedToken(Parser recognizer) {
        report(recognizer, (Token) recognizer.getCurrentToken());
    }

    @Override
    protected void reportMissingToken(Parser recognizer) {
        report(recognizer, (Token) recognizer.getCurrentToken());
    }

    private void report(Parser recognizer, Token token) {
        if (!inErrorRecoveryMode(recognizer)) {
            beginErrorCondition(recognizer);
            Token before = (Token) recognizer.getInputStream().LT(-1);
            found.add(complaints.about(token, before, recognizer.getContext(), recognizer.getExpectedTokens()));
        }
        for (RuleContext context = recognizer.getContext(); context != null; context = context.parent) {
            if (context instanceof FusabiParser.DeclarationContext declaration) {
                broken.add(declaration);
            }
        }
    }

    // ---- recovery

    @Override
    protected void consumeUntil(Parser recognizer, IntervalSet set) {
        int depth = 0;
        int type = recognizer.getInputStream().LA(1);
        while (type != Token.EOF && !(depth == 0 && endsItem(type))) {
            if (opensGroup(type)) {
                depth++;
            } else if (closesGroup(type)) {
                depth--;
            }
            recognizer.consume();
            type = recognizer.getInputStream().LA(1);
        }
    }

    private static boolean endsItem(int type) {
        return switch (type) {
            case FusabiLexer.SEPARATOR, FusabiLexer.SEMICOLON_SEMICOLON, FusabiLexer.RIGHT_END, FusabiLexer.DECLARATION_END -> true;
            default -> closesGroup(type);
        };
    }

    private static boolean opensGroup(int type) {
        return switch (type) {
            case FusabiLexer.BLOCK_BEGIN, FusabiLexer.LAYOUT_WITH, FusabiLexer.LAYOUT_FUN, FusabiLexer.LAYOUT_FUNCTION,
                    FusabiLexer.INTERPOLATED_BEGIN, FusabiLexer.STRUCT_BODY, FusabiLexer.TRAIT_PAREN, FusabiLexer.MODULE_BEGIN -> true;
            default -> Brackets.openedBy(type) != null && type != FusabiLexer.STRUCT && type != FusabiLexer.INTERFACE;
        };
    }

    private static boolean closesGroup(int type) {
        return switch (type) {
            case FusabiLexer.BLOCK_END, FusabiLexer.CONTEXT_END, FusabiLexer.INTERPOLATED_END -> true;
            default -> Brackets.closedBy(type) != null;
        };
    }

    /** Only a token of the text can be one too many: what Layout put in comes in pairs. */
    @Override
    protected org.antlr.v4.runtime.Token singleTokenDeletion(Parser recognizer) {
        Token token = (Token) recognizer.getCurrentToken();
        return token.isInserted() || opensGroup(token.getType()) || closesGroup(token.getType()) ? null : super.singleTokenDeletion(recognizer);
    }

    @Override
    protected org.antlr.v4.runtime.Token getMissingSymbol(Parser recognizer) {
        Token next = ((Token) recognizer.getCurrentToken()).cause();
        return Token.inserted(getExpectedTokens(recognizer).getMinElement(), next.start(), next, "");
    }

    // ---- the result

    /** All diagnostics in the order of the text; of the errors on one line, the first. */
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
