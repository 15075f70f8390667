package fusabi.print;

import fusabi.syntax.Expression.Interpolated;
import fusabi.syntax.Expression.Piece;
import java.util.ArrayList;
import java.util.List;

/** Interpolated strings. */
final class Interpolations {
    /*
     * A plain string cannot hold a string in a hole, nor a line end: then it is one with three quotes, which has no escapes. Specifiers of two
     * percent signs are those of strings with two dollars.
     */

    private Interpolations() {}

    static String text(Interpolated interpolated, ExpressionPrinter expressions) {
        boolean triple = false;
        boolean dollars = false;
        List<String> holes = new ArrayList<>();
        for (Piece piece : interpolated.pieces()) {
            if (piece instanceof Piece.Hole hole) {
                String text = hole(hole, expressions);
                holes.add(text);
                triple |= text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
                dollars |= hole.specifier().startsWith("%%");
            }
        }
        triple |= dollars;
        StringBuilder result = new StringBuilder(dollars ? "$$" : "$").append(triple ? "\"\"\"" : "\"");
        int next = 0;
        for (Piece piece : interpolated.pieces()) {
            switch (piece) {
                case Piece.Text(var text, _) -> {
                    String braced = dollars ? text : text.replace("{", "{{").replace("}", "}}");
                    result.append(triple ? braced : Literals.escaped(braced));
                }
                case Piece.Hole hole -> {
                    String inside = holes.get(next++);
                    result.append(hole.specifier()).append(dollars ? "{{" : "{").append(inside.startsWith("{") ? " " : "").append(inside)
                            .append(inside.endsWith("}") ? " " : "").append(dollars ? "}}" : "}");
                }
            }
        }
        return result.append(triple ? "\"\"\"" : "\"").toString();
    }

    private static String hole(Piece.Hole hole, ExpressionPrinter expressions) {
        return expressions.line(hole.value()) + hole.alignment().map(width -> "," + width).orElse("")
                + hole.format().map(format -> ":" + Names.plain(format)).orElse("");
    }
}
