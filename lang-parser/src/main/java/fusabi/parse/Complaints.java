package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.Habits;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.misc.IntervalSet;

/** The words for a token that cannot stand where it stands. */
final class Complaints {

    /** More alternatives than this are summed up rather than listed. */
    private static final int LISTED = 3;

    /** An operation of queries that brings a source with it. */
    private static final Pattern QUERY = Pattern.compile("\\b(?:join|groupJoin|leftOuterJoin|zip)\\s+\\S+\\s+in\\b");

    private final SourceFile file;

    Complaints(SourceFile file) {
        this.file = file;
    }

    /**
     * @param token    the token that does not fit
     * @param before   the one before it, or null
     * @param context  the rule that met it
     * @param expected the token types that would have fitted
     */
    Diagnostic about(Token token, Token before, ParserRuleContext context, IntervalSet expected) {
        Diagnostic unfinished = unfinished(token, before, context, expected);
        if (unfinished != null) {
            return unfinished;
        }
        if (isAccessWord(token) && (context instanceof FusabiParser.DeclarationsContext || context instanceof FusabiParser.DeclarationContext
                || context instanceof FusabiParser.FileContext)) {
            return Diagnostic.error("FS0531", "`" + token.getText() + "` stands right before the name it is about", span(token))
                    .noting("Write `let " + token.getText() + " x = …`, `type " + token.getText() + " T = …`, `module " + token.getText()
                            + " M = …`.");
        }
        Diagnostic leftOut = leftOut(token, before, context);
        if (leftOut != null) {
            return leftOut;
        }
        Diagnostic special = special(token, before, context, expected);
        if (special != null) {
            return special;
        }
        String message = "unexpected " + Vocabulary.describe(token);
        Diagnostic misplaced = misplaced(token, context, expected);
        if (misplaced != null) {
            return misplaced;
        }
        boolean type = before != null && before.is(FusabiLexer.COLON) && expected.contains(FusabiLexer.UNDERSCORE);
        String wanted = type ? "a type" : wanted(context, expected);
        if (!wanted.isEmpty()) {
            message += ": " + wanted + " is expected" + (before == null ? "" : after(before));
        }
        Span place = expected.contains(FusabiLexer.DECLARATION_END) ? span(token.cause()) : place(token);
        return Hints.add(Diagnostic.error("FS0010", message, place), token.cause(), before, context);
    }

    /** Syntax of F# that Fusabi does not have, by its first word that does not fit. */
    private Diagnostic leftOut(Token token, Token before, ParserRuleContext context) {
        if (token.is(FusabiLexer.HASH) && before != null && before.is(FusabiLexer.LEFT_PAREN)) {
            return Diagnostic.error("FU0001", "inline IL (`(# … #)`) is not part of Fusabi", span(token));
        }
        if (token.is(FusabiLexer.CONST) && Hints.isInside(context, FusabiParser.TypeArgumentsContext.class)) {
            return Diagnostic.error("FU0001", "type providers are not part of Fusabi: a type has no constants as arguments", span(token));
        }
        if (token.is(FusabiLexer.IN) && QUERY.matcher(file.line(token.getLine())).find()) {
            return Diagnostic.error("FU0001", "query expressions are not part of Fusabi", span(token))
                    .noting("Lists and sequences have functions for it: `allPairs`, `filter`, `groupBy`, `zip`.");
        }
        return null;
    }

    private static boolean isAccessWord(Token token) {
        return token.is(FusabiLexer.PRIVATE) || token.is(FusabiLexer.PUBLIC) || token.is(FusabiLexer.INTERNAL);
    }

    private static String after(Token before) {
        return before.isInserted() ? " here" : " after `" + Vocabulary.shortened(before.getText()) + "`";
    }

    /** What is said of a construct of several words of which one is missing: it is reported where it begins. */
    private Diagnostic unfinished(Token token, Token before, ParserRuleContext context, IntervalSet expected) {
        return switch (context) {
            case FusabiParser.ConditionalContext conditional when expected.contains(FusabiLexer.LAYOUT_THEN) -> {
                List<?> branches = conditional.ELIF();
                boolean first = branches.isEmpty();
                Token word = first ? TreeBuilder.token(conditional.IF()) : TreeBuilder.token(conditional.ELIF(branches.size() - 1));
                yield incomplete(first ? "FS0589" : "FS3562", word, "then", token)
                        .noting("Write `if condition then value else other`; there are no braces around the branches.");
            }
            case FusabiParser.WhileLoopContext loop when expected.contains(FusabiLexer.LAYOUT_DO) ->
                incomplete("FS3122", TreeBuilder.start(loop), "do", token);
            case FusabiParser.ForLoopContext loop when expected.contains(FusabiLexer.LAYOUT_DO)
                    && (ends(token) || token.getLine() > TreeBuilder.start(loop).getLine()) ->
                endsInColon(TreeBuilder.start(loop)).map(this::colon)
                        .orElseGet(() -> incomplete(loop.IN() == null ? "FS3106" : "FS3123", TreeBuilder.start(loop), "do", token));
            case FusabiParser.ForLoopContext loop when expected.contains(FusabiLexer.TO) ->
                incomplete("FS0010", TreeBuilder.start(loop), "to", token);
            case FusabiParser.MatchingContext match when expected.contains(FusabiLexer.LAYOUT_WITH) && ends(token) ->
                incomplete("FS0010", TreeBuilder.start(match), "with", token);
            case FusabiParser.TryExpressionContext attempt when expected.contains(FusabiLexer.FINALLY) && ends(token) ->
                untreated(TreeBuilder.start(attempt), token);
            case FusabiParser.PostfixContext postfix when postfix.getChildCount() <= 1 && postfix.getStart().getType() == FusabiLexer.DOT ->
                Diagnostic.error("FS0599", "a name is missing after `.`", span(TreeBuilder.start(postfix)));
            default -> null;
        };
    }

    private Diagnostic untreated(Token attempt, Token token) {
        String message = "this `try` has neither `with` nor `finally`";
        Diagnostic diagnostic = token.is(Token.EOF) ? Diagnostic.error("FS3104", message, span(attempt))
                : Diagnostic.error("FS0010", message, place(token)).showing(span(attempt), "the `try` that ends here");
        return diagnostic.noting("Write `try … with e -> …` to handle an exception, or `try … finally …` to clean up.");
    }

    /** A colon after which other languages have a block. */
    private Diagnostic colon(Span colon) {
        return Habits.noting(Diagnostic.error("FS0010", "unexpected `:`", colon)).noting("Indentation alone makes a block.");
    }

    /** The colon at the end of the line that {@code token} is on. */
    private Optional<Span> endsInColon(Token token) {
        int newline = file.text().indexOf('\n', token.start());
        int end = file.trimmedEnd(newline < 0 ? file.text().length() : newline);
        return file.text().charAt(end - 1) == ':' ? Optional.of(Span.of(file, end - 1, end)) : Optional.empty();
    }

    /** Where the end of something is missed: after the last word of the line, if what follows is another line of the same block. */
    private Span place(Token token) {
        if (!token.is(FusabiLexer.SEPARATOR) || !token.isInserted()) {
            return span(token.cause());
        }
        int end = file.trimmedEnd(token.cause().start());
        return Span.of(file, end, end);
    }

    /** Places for which F# has a number of their own. */
    private Diagnostic special(Token token, Token before, ParserRuleContext context, IntervalSet expected) {
        if (before != null && before.is(FusabiLexer.LEFT_PAREN) && file.text().startsWith(".(", before.start() - 1)) {
            return Diagnostic.error("FS0035", "an index does not stand in parentheses", span(before)).noting("Write `items[index]` or `items.[index]`.");
        }
        if (before != null && before.is(FusabiLexer.COLON_QUESTION)) {
            return Diagnostic.error("FS3565", "a type is missing after `:?`", span(before)).noting("A type test is written `:? Type as name`.");
        }
        if (before != null && before.is(FusabiLexer.COLON) && before.getLine() < token.getLine() && !token.cause().is(Token.EOF)
                && Hints.isInside(context, FusabiParser.TypedContext.class)) {
            return colon(span(before));
        }
        if (token.is(FusabiLexer.COMMA) && before != null && before.is(FusabiLexer.COMMA)) {
            return Diagnostic.error("FS3524", "nothing stands between these commas", span(token));
        }
        if (before != null && before.is(FusabiLexer.AS) && expected.contains(FusabiLexer.UNDERSCORE)) {
            return Diagnostic.error("FS3546", "a name is missing after `as`", span(before));
        }
        if (token.is(FusabiLexer.RIGHT_BRACE) && context instanceof FusabiParser.RecordTypeContext && before != null
                && before.is(FusabiLexer.LEFT_BRACE)) {
            return Diagnostic.error("FS3863", "a record type has at least one field", span(token)).noting("Write `{ Name: type }`.");
        }
        if (token.is(FusabiLexer.ARROW) && (before == null || before.getLine() < token.getLine()) && (context instanceof FusabiParser.DeclarationsContext
                || context instanceof FusabiParser.DeclarationContext || context instanceof FusabiParser.FileContext)) {
            return Diagnostic.error("FS0596", "`->` cannot begin a line of its own", span(token))
                    .noting("`->` belongs to `fun`, to the rules of a `match`, and to types.");
        }
        if (token.isInserted() && token.cause().is(FusabiLexer.ELSE) && before != null && before.is(FusabiLexer.BLOCK_BEGIN)) {
            return Diagnostic.error("FS3524", "nothing stands between `then` and `else`", span(token.cause()));
        }
        return null;
    }

    /** A line after a `let` that is indented neither like the `let` nor like its body. */
    private Diagnostic misplaced(Token token, ParserRuleContext context, IntervalSet expected) {
        boolean afterLet = expected.contains(FusabiLexer.DECLARATION_END)
                && (context instanceof FusabiParser.LetDeclarationContext || context instanceof FusabiParser.LetItemContext
                        || context instanceof FusabiParser.BangItemContext || context instanceof FusabiParser.ClassLetContext);
        Token let = TreeBuilder.start(context);
        if (!afterLet || token.isInserted() || token.getLine() == let.getLine()) {
            return null;
        }
        return Diagnostic.error("FS0010", "unexpected " + Vocabulary.describe(token) + " after the end of the `" + let.getText()
                + "` above",
                span(token)).showing(span(let), "the `" + let.getText() + "` that it is indented under")
                .noting("Indented like `" + let.getText()
                        + "`, the line goes on with the block; indented like the value, it belongs to the value.");
    }

    /** Whether {@code token} is no word of the text but the end of something. */
    private static boolean ends(Token token) {
        return token.isInserted() || token.is(Token.EOF);
    }

    private Diagnostic incomplete(String code, Token word, String missing, Token found) {
        Diagnostic diagnostic = Diagnostic.error(code, "this `" + word.shown() + "` has no `" + missing + "`", span(word));
        Token place = found.cause();
        return place.is(Token.EOF) ? diagnostic : diagnostic.showing(span(place), "a `" + missing + "` should come before this");
    }

    /** Which kind of thing would have fitted. */
    private static String wanted(ParserRuleContext context, IntervalSet expected) {
        List<Integer> types = new ArrayList<>();
        for (int type : expected.toArray()) {
            if (Vocabulary.isWritten(type)) {
                types.add(type);
            }
        }
        if (!types.isEmpty() && types.size() <= LISTED) {
            List<String> names = types.stream().map(Vocabulary::name).distinct().toList();
            return names.size() == 1 ? names.getFirst()
                    : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
        }
        if (types.isEmpty() && expected.contains(FusabiLexer.SEPARATOR)) {
            return "the end of the line";
        }
        for (RuleContext at = context; at != null; at = at.parent) {
            String kind = kind(at, expected);
            if (!kind.isEmpty()) {
                return kind;
            }
        }
        return "";
    }

    private static String kind(RuleContext context, IntervalSet expected) {
        return switch (context) {
            case FusabiParser.BindingContext _ when expected.contains(FusabiLexer.EQUALS) -> "`=`";
            case FusabiParser.BindingContext _, FusabiParser.LetDeclarationContext _, FusabiParser.LetItemContext _,
                    FusabiParser.ForLoopContext _, FusabiParser.LoopPatternContext _, FusabiParser.PatternContext _, FusabiParser.PatternOperandContext _,
                    FusabiParser.ClauseContext _ when expected.contains(FusabiLexer.UNDERSCORE) -> "a pattern";
            case FusabiParser.TypeContext _, FusabiParser.TypePostfixContext _, FusabiParser.TypeAtomContext _,
                    FusabiParser.TypeProductContext _ -> "a type";
            case FusabiParser.MemberContext _, FusabiParser.MembersContext _ -> "a member";
            case FusabiParser.SequenceContext _, FusabiParser.ItemContext _, FusabiParser.ExpressionContext _,
                    FusabiParser.OperandContext _, FusabiParser.AtomContext _ when expected.contains(FusabiLexer.IF) -> "an expression";
            case FusabiParser.DeclarationContext _ -> "";
            default -> "";
        };
    }

    private Span span(Token token) {
        return token.is(Token.EOF) ? Span.of(file, file.text().length(), file.text().length()) : Span.of(file, token.start(), token.end());
    }
}
