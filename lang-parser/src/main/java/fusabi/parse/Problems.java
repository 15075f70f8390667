package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
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
    private final Reports found = new Reports();
    private final SourceFile file;
    private final Set<ParserRuleContext> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    Problems(SourceFile file) {
        this.file = file;
        this.complaints = new Complaints(file);
    }

    /** What was found, without what only follows from a bracket put in at one of {@code repairs}, or from an earlier mistake. */
    List<Diagnostic> found(Set<Integer> repairs, boolean earlier) {
        List<Diagnostic> result = new ArrayList<>();
        int end = file.trimmedEnd(file.text().length());
        for (Diagnostic diagnostic : found) {
            boolean atEnd = diagnostic.span().start() >= end;
            if (!repairs.contains(diagnostic.span().start()) && !(atEnd && (earlier || !result.isEmpty()))) {
                result.add(diagnostic);
            }
        }
        return result;
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
            // After something that Fusabi does not have the rest of the file makes no sense to it.
            if (found.isEmpty() || !found.isFull() && !found.getLast().code().equals("FU0001")) {
                found.add(complaints.about(token, before, recognizer.getContext(), recognizer.getExpectedTokens()));
            }
        }
        for (RuleContext context = recognizer.getContext(); context != null; context = context.parent) {
            if (context instanceof FusabiParser.DeclarationContext declaration) {
                broken.add(declaration);
            }
        }
    }

    // ---- recovery

    /** Between declarations: whatever is left of one is stepped over, so that the next is read. */
    @Override
    public void sync(Parser recognizer) {
        ParserRuleContext context = recognizer.getContext();
        if (context instanceof FusabiParser.DeclarationsContext declarations && declarations.getChildCount() > 0) {
            int type = recognizer.getInputStream().LA(1);
            if (!endsDeclaration(type) && !recognizer.getExpectedTokens().contains(type)) {
                report(recognizer, (Token) recognizer.getCurrentToken());
                skip(recognizer, true);
            }
            return;
        }
        if (inErrorRecoveryMode(recognizer)) {
            return;
        }
        // Where ANTLR would throw, the rest of the item is skipped and the rule goes on to its own closing bracket.
        IntervalSet fitting = recognizer.getATN().nextTokens(recognizer.getATN().states.get(recognizer.getState()));
        if (!fitting.contains(Token.EPSILON) && !fitting.contains(recognizer.getInputStream().LA(1))) {
            report(recognizer, (Token) recognizer.getCurrentToken());
            skip(recognizer, false);
        }
    }

    /** When a block or bracket should end here but does not: goes to its end. */
    @Override
    public org.antlr.v4.runtime.Token recoverInline(Parser recognizer) {
        IntervalSet wanted = recognizer.getATN().nextTokens(recognizer.getATN().states.get(recognizer.getState()));
        if (wanted.size() != 1 || !(closesGroup(wanted.getMinElement()) || isEnd(wanted.getMinElement()))) {
            return super.recoverInline(recognizer);
        }
        report(recognizer, (Token) recognizer.getCurrentToken());
        skip(recognizer, false);
        if (recognizer.getInputStream().LA(1) != wanted.getMinElement()) {
            return getMissingSymbol(recognizer);
        }
        org.antlr.v4.runtime.Token end = recognizer.getCurrentToken();
        recognizer.consume();
        endErrorCondition(recognizer);
        return end;
    }

    @Override
    protected void consumeUntil(Parser recognizer, IntervalSet set) {
        skip(recognizer, recognizer.getContext() instanceof FusabiParser.DeclarationContext);
    }

    /** Steps over the rest of an item, or of a whole declaration. */
    private static void skip(Parser recognizer, boolean declaration) {
        int depth = 0;
        int type = recognizer.getInputStream().LA(1);
        while (type != Token.EOF && !(depth == 0 && (declaration ? endsDeclaration(type) : endsItem(type)))) {
            if (opensGroup(type)) {
                depth++;
            } else if (closesGroup(type)) {
                depth = Math.max(0, depth - 1);
            }
            recognizer.consume();
            type = recognizer.getInputStream().LA(1);
        }
    }

    private static boolean endsItem(int type) {
        return type == FusabiLexer.SEPARATOR || type == FusabiLexer.SEMICOLON_SEMICOLON || isEnd(type) || closesGroup(type);
    }

    private static boolean isEnd(int type) {
        return type == FusabiLexer.RIGHT_END || type == FusabiLexer.DECLARATION_END;
    }

    private static boolean endsDeclaration(int type) {
        return switch (type) {
            case FusabiLexer.SEPARATOR, FusabiLexer.SEMICOLON_SEMICOLON, FusabiLexer.BLOCK_END, Token.EOF -> true;
            default -> false;
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
        return token.isInserted() || opensGroup(token.getType()) || closesGroup(token.getType()) ? null
                : super.singleTokenDeletion(recognizer);
    }

    @Override
    protected org.antlr.v4.runtime.Token getMissingSymbol(Parser recognizer) {
        Token next = ((Token) recognizer.getCurrentToken()).cause();
        return Token.inserted(getExpectedTokens(recognizer).getMinElement(), next.start(), next, "");
    }

    // ---- the result

    /**
     * All diagnostics in the order of the text. Of the errors on one line only the first is kept, where those of characters and layout
     * ({@code first}) count before those of the grammar ({@code second}), which often follow from them.
     */
    static List<Diagnostic> ordered(List<Diagnostic> first, List<Diagnostic> second) {
        List<Diagnostic> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().line()));
        Set<Integer> lines = new HashSet<>();
        // "Nothing follows this": the operator whose operand is missing is shown there already.
        all.removeIf(diagnostic -> diagnostic.code().equals("FS3156") && all.stream().anyMatch(other -> other != diagnostic
                && other.related().stream().anyMatch(related -> related.span().equals(diagnostic.span()))));
        List<Diagnostic> result = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            if (!diagnostic.isError() || lines.add(diagnostic.span().line())) {
                result.add(diagnostic);
            }
        }
        result.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return result;
    }
}
