package fusabi.parse;

import fusabi.parse.FusabiParser.HoleContext;
import fusabi.parse.FusabiParser.InterpolatedContext;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Expression.Piece;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Interpolated strings: {@code $"text %5d{hole} text {hole,6:F2}"}. */
final class InterpolationBuilder {

    private final TreeBuilder builder;

    InterpolationBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression interpolated(InterpolatedContext context, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int dollars = TreeBuilder.start(context).dollars();
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof TerminalNode node) {
                Token token = TreeBuilder.token(node);
                boolean beforeHole = i + 1 < context.getChildCount();
                String content = token.content();
                int specifier = beforeHole ? specifierStart(content, dollars) : content.length();
                String written = builder.text(token, content.substring(0, specifier), contentStart(token, content));
                if (dollars == 1 && written.replace("}}", "").indexOf('}') >= 0) {
                    builder.error("FS3383", "a single `}` closes nothing here: write `}}` for the character", builder.span(token));
                }
                String text = plain(written, dollars);
                if (!text.isEmpty()) {
                    pieces.add(new Piece.Text(text, builder.span(token)));
                }
                if (beforeHole) {
                    pieces.add(hole((HoleContext) context.getChild(i + 1), content.substring(specifier).replaceFirst("^%+", "%")));
                }
            }
        }
        return new Expression.Interpolated(pieces, span);
    }

    private static int contentStart(Token token, String content) {
        int inside = token.getText().indexOf(content);
        return token.start() + Math.max(0, inside);
    }

    /** The text with doubled braces as single ones; with more dollars, single braces and percent signs are text already. */
    private static String plain(String text, int dollars) {
        if (dollars > 1) {
            return text.replace("%", "%%");
        }
        return text.indexOf('{') < 0 && text.indexOf('}') < 0 ? text : text.replace("{{", "{").replace("}}", "}");
    }

    /** Where the printf specifier at the end of {@code text} begins, such as {@code %5.2f}; the length when there is none. */
    private static int specifierStart(String text, int dollars) {
        int percent = text.lastIndexOf('%');
        if (percent < 0 || percent == text.length() - 1) {
            return text.length();
        }
        int run = percent;
        while (run > 0 && text.charAt(run - 1) == '%') {
            run--;
        }
        if (dollars == 1 ? (percent - run) % 2 == 1 : percent - run + 1 < dollars) {
            return text.length();
        }
        int i = percent + 1;
        while (i < text.length() && "-+ 0".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '*')) {
            i++;
        }
        boolean whole = i == text.length() - 1 && Character.isLetter(text.charAt(i));
        return !whole ? text.length() : percent - dollars + 1;
    }

    private Piece.Hole hole(HoleContext context, String specifier) {
        Span span = builder.span(context);
        Optional<String> format = Optional.empty();
        FusabiParser.TypedContext annotation = annotation(context.sequence());
        Expression value;
        if (annotation == null) {
            value = builder.blocks.sequence(context.sequence());
        } else {
            // What the grammar takes for a type annotation is the format.
            format = format(annotation);
            List<ParseTree> pieces = ExpressionBuilder.pieces(context.sequence().item(0).expression());
            value = builder.expressions.run(pieces.subList(0, pieces.indexOf(annotation)), span, List.of(), false);
        }
        Optional<Integer> alignment = Optional.empty();
        if (value instanceof Expression.Tuple(var items, var struct, _) && !struct && items.size() == 2) {
            if (items.get(1) instanceof Expression.Constant(Literal.Int32(var width), _)) {
                alignment = Optional.of(width);
            } else {
                builder.error("FS3372", "the width behind a comma is a number: `{x,5}`; a tuple stands in parentheses", items.get(1).span());
            }
            value = items.getFirst();
        }
        if (!specifier.isEmpty() && (alignment.isPresent() || format.isPresent())) {
            builder.error("FS3376", "a hole has either a printf specifier (`%d{x}`) or a .NET format (`{x,5:F2}`), not both", span);
        }
        return new Piece.Hole(value, specifier, alignment, format, span);
    }

    private static FusabiParser.TypedContext annotation(FusabiParser.SequenceContext sequence) {
        if (sequence.item().size() != 1 || sequence.item(0).getChildCount() != 1 || sequence.item(0).expression() == null) {
            return null;
        }
        List<FusabiParser.TypedContext> typed = sequence.item(0).expression().typed();
        return typed.isEmpty() || typed.getLast().COLON() == null ? null : typed.getLast();
    }

    private Optional<String> format(FusabiParser.TypedContext annotation) {
        Token first = (Token) (annotation.annotation() == null ? annotation.getStart() : annotation.annotation().getStart());
        if (annotation.getChildCount() == 2 && first == annotation.getStop() && first.is(FusabiLexer.IDENTIFIER)) {
            return Optional.of(first.getText());
        }
        builder.error("FS0010", "a format that is not one name stands between double back-quotes: `{x:``0.00``}`", builder.span(first));
        return Optional.empty();
    }
}
