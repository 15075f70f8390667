package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.syntax.Expression;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Interpolated strings: the text becomes a format in which {@code %P()} stands for a hole. */
final class InterpolationChecker {

    private static final String FORMATTING = "FSharp.Core.CompilerServices.Formatting";

    private static final String FORMATTABLE = "System.FormattableString";

    private final Session session;

    InterpolationChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Interpolated e, Expected expected, Context context) {
        StringBuilder text = new StringBuilder();
        List<Expression.Piece.Hole> holes = new ArrayList<>();
        for (Expression.Piece piece : e.pieces()) {
            switch (piece) {
                case Expression.Piece.Text(var value, _) -> text.append(value);
                case Expression.Piece.Hole hole -> {
                    append(text, hole);
                    holes.add(hole);
                }
            }
        }
        String format = text.toString();
        List<Code> values = holes(format, holes, e, context);
        if (expected.type().resolved() instanceof Type.Named named && session.formats().isFormat(named)) {
            session.formats().unifyWithoutArguments(named, e.span());
            return () -> Core.call(FORMATTING + ".interpolatedFormat", e.span(),
                    new CoreExpression.FormatConstant(format, e.span()), new CoreExpression.NewArray(ExpressionChecker.finish(values),
                            e.span()));
        }
        if (expected.type().resolved() instanceof Type.Named named && named.definition().symbol().equals(FORMATTABLE)) {
            return () -> Core.call(FORMATTING + ".formattable", e.span(), Core.text(numbered(e.pieces()), e.span()),
                    new CoreExpression.NewArray(ExpressionChecker.finish(values), e.span()));
        }
        Code code = values.isEmpty()
                ? () -> Core.text(format.replace("%%", "%"), e.span())
                : () -> Core.call(FORMATTING + ".interpolate", e.span(),
                        new CoreExpression.FormatConstant(format, e.span()), new CoreExpression.NewArray(ExpressionChecker.finish(values),
                                e.span()));
        return session.conversions().adapt(code, session.known().string(), expected, e.span());
    }

    /** The text with {@code {0,6:F2}} where the first hole is. */
    private static String numbered(List<Expression.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int holes = 0;
        for (Expression.Piece piece : pieces) {
            switch (piece) {
                case Expression.Piece.Text(var value, _) -> text.append(value.replace("%%", "%").replace("{", "{{").replace("}", "}}"));
                case Expression.Piece.Hole hole -> {
                    text.append('{').append(holes++);
                    hole.alignment().ifPresent(alignment -> text.append(',').append(alignment));
                    hole.format().ifPresent(format -> text.append(':').append(format));
                    text.append('}');
                }
            }
        }
        return text.toString();
    }

    /** {@code {x,6:F2}} as {@code %6P(F2)}, {@code %5d{x}} as {@code %5d%P()}. */
    private static void append(StringBuilder text, Expression.Piece.Hole hole) {
        text.append(hole.specifier()).append('%');
        hole.alignment().ifPresent(text::append);
        text.append("P(").append(hole.format().orElse("").replace("%", "%%")).append(')');
    }

    private List<Code> holes(String format, List<Expression.Piece.Hole> holes, Expression.Interpolated e, Context context) {
        Optional<List<Type>> types = session.formats().holes(format, holes.size(), e.span());
        List<Code> values = new ArrayList<>();
        for (int i = 0; i < holes.size(); i++) {
            Expression.Piece.Hole hole = holes.get(i);
            Type type = types.isPresent() ? types.get().get(i) : session.fresh();
            Code value = session.expressions().check(hole.value(), Expected.exactly(type), context.nested());
            // %A shows None and () as what they are.
            values.add(hole.specifier().endsWith("A") ? value : () -> session.conversions().box(value, type, hole.span()).finish());
        }
        return values;
    }
}
