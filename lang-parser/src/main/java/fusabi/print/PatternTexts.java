package fusabi.print;

import fusabi.syntax.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Patterns, on one line. Their trees keep the parentheses that were written. */
final class PatternTexts {

    private final ExpressionPrinter expressions;
    private final TypeTexts types;

    PatternTexts(ExpressionPrinter expressions, TypeTexts types) {
        this.expressions = expressions;
        this.types = types;
    }

    String pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Wildcard _ -> "_";
            case Pattern.Constant(var literal, _) -> Literals.text(literal);
            case Pattern.Named(var name, var arguments, _) -> arguments.isEmpty() ? Names.path(name)
                    : Names.path(name) + " " + parameters(arguments);
            case Pattern.NamedFields(var name, var fields, _) -> Names.path(name) + " (" + fields(fields) + ")";
            case Pattern.As(var left, var right, _) -> pattern(left) + " as " + pattern(right);
            case Pattern.Or _ -> alternatives(pattern);
            case Pattern.And(var patterns, _) -> joined(patterns, " & ");
            case Pattern.Cons _ -> cons(pattern);
            case Pattern.Tuple(var items, var struct, _) -> struct ? "struct (" + joined(items, ", ") + ")" : joined(items, ", ");
            case Pattern.ListOf(var items, _) -> items.isEmpty() ? "[]" : "[ " + joined(items, "; ") + " ]";
            case Pattern.ArrayOf(var items, _) -> items.isEmpty() ? "[||]" : "[| " + joined(items, "; ") + " |]";
            case Pattern.Record(var fields, _) -> "{ " + fields(fields) + " }";
            case Pattern.TypeTest(var type, _) -> ":? " + types.atom(type);
            case Pattern.Annotated(var inner, var type, _) -> pattern(inner) + ": " + types.type(type);
            case Pattern.Optional(var name, _) -> "?" + Names.plain(name);
            case Pattern.Attributed(var attributes, var inner, _) -> types.attributes(attributes) + pattern(inner);
            case Pattern.Parenthesized(var inner, _) -> "(" + pattern(inner) + ")";
            case Pattern.Embedded(var expression, _) -> expressions.line(expression);
        };
    }

    /** Patterns side by side. */
    String parameters(List<Pattern> patterns) {
        return joined(patterns, " ");
    }

    private String joined(List<Pattern> patterns, String between) {
        return patterns.stream().map(this::pattern).collect(Collectors.joining(between));
    }

    private String alternatives(Pattern pattern) {
        Deque<String> pieces = new ArrayDeque<>();
        Pattern rest = pattern;
        while (rest instanceof Pattern.Or(var left, var right, _)) {
            pieces.push(pattern(right));
            rest = left;
        }
        pieces.push(pattern(rest));
        return String.join(" | ", pieces);
    }

    private String cons(Pattern pattern) {
        StringBuilder result = new StringBuilder();
        Pattern rest = pattern;
        while (rest instanceof Pattern.Cons(var head, var tail, _)) {
            result.append(pattern(head)).append(" :: ");
            rest = tail;
        }
        return result.append(pattern(rest)).toString();
    }

    private String fields(List<Pattern.Field> fields) {
        return fields.stream().map(field -> Names.path(field.name()) + " = " + pattern(field.pattern()))
                .collect(Collectors.joining("; "));
    }
}
