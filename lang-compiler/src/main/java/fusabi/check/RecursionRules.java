package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values of a recursive group that would be needed before they exist. */
final class RecursionRules {

    private RecursionRules() {}

    /** FS0031 for {@code let rec x = x + 1}. Under a lambda, in a record or a list a mention is fine: it is looked at later. */
    static void check(Session session, List<Binding> bindings) {
        Set<String> values = new HashSet<>();
        for (Binding binding : bindings) {
            if (binding.target() instanceof Binding.Target.Name name && name.parameters().isEmpty()) {
                values.add(name.name().name());
            }
        }
        for (Binding binding : bindings) {
            if (binding.target() instanceof Binding.Target.Name name && name.parameters().isEmpty()) {
                constructed(binding.body(), values).ifPresent(span -> session.error(
                        "FS0260", "a list or union case cannot be built from `" + name.name().name() + "` itself", span));
                evaluated(binding.body(), values).ifPresent(_ -> session.error(
                        "FS0031", "the value of `" + name.name().name() + "` is needed to find the value itself", binding.body().span()));
            }
        }
    }

    /** Where one of the values is a part of a list cell or union case, which cannot be filled in later. */
    private static Optional<Span> constructed(Expression expression, Set<String> values) {
        return switch (expression) {
            case Expression.Parenthesized(var inner, _) -> constructed(inner, values);
            case Expression.Infix(var left, var operator, var right, _) when operator.name().equals("::") ->
                    mentioned(left, values).or(() -> mentioned(right, values)).or(() -> constructed(right, values));
            case Expression.Application(Expression.Name(var name, _), var argument, _, _)
                    when Character.isUpperCase(name.last().name().charAt(0)) && !values.contains(name.text()) -> mentioned(argument, values);
            default -> Optional.empty();
        };
    }

    private static Optional<Span> mentioned(Expression expression, Set<String> values) {
        return switch (expression) {
            case Expression.Name(var name, var span) -> name.isSimple() && values.contains(name.text()) ? Optional.of(span) : Optional.empty();
            case Expression.Parenthesized(var inner, _) -> mentioned(inner, values);
            case Expression.Tuple tuple -> tuple.items().stream().flatMap(item -> mentioned(item, values).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    /** Where one of the values is evaluated at once. */
    private static Optional<Span> evaluated(Expression expression, Set<String> values) {
        return switch (expression) {
            case Expression.Name(var name, var span) ->
                    name.isSimple() && values.contains(name.text()) ? Optional.of(span) : Optional.empty();
            case Expression.Parenthesized(var inner, _) -> evaluated(inner, values);
            case Expression.Annotated(var inner, _, _) -> evaluated(inner, values);
            case Expression.Infix(var left, var operator, var right, _) -> operator.name().equals("::")
                    ? Optional.empty()
                    : evaluated(left, values).or(() -> evaluated(right, values));
            case Expression.Prefix(_, var operand, _) -> evaluated(operand, values);
            case Expression.If(var condition, var whenTrue, var whenFalse, _) -> evaluated(condition, values)
                    .or(() -> evaluated(whenTrue, values)).or(() -> whenFalse.flatMap(other -> evaluated(other, values)));
            default -> Optional.empty();
        };
    }
}
