package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values of a recursive group that would be needed before they exist. */
final class RecursionRules {
    /*
     * A mention under a lambda, in `lazy` or in a computation is looked at later and is fine. A record may hold a value that is still being made, since
     * the field is filled in afterwards. A list or a union case may not: nothing of it can be changed.
     */

    private final Session session;
    private final Set<String> unmade;

    private RecursionRules(Session session, Set<String> unmade) {
        this.session = session;
        this.unmade = unmade;
    }

    /** FS0031 for {@code let rec x = x + 1}, FS0260 for {@code let rec xs = 1 :: xs}; said when the types are right. */
    static void check(Session session, List<Binding> bindings) {
        session.atEnd(() -> {
            if (!session.hasErrors()) {
                checkTyped(session, bindings);
            }
        });
    }

    private static void checkTyped(Session session, List<Binding> bindings) {
        Set<String> unmade = new HashSet<>();
        for (Binding binding : bindings) {
            if (binding.target() instanceof Binding.Target.Name name && name.parameters().isEmpty()) {
                unmade.add(name.name().name());
            }
        }
        RecursionRules all = new RecursionRules(session, Set.copyOf(unmade));
        for (int place : RecursiveOrder.of(bindings)) {
            Binding binding = bindings.get(place);
            if (binding.target() instanceof Binding.Target.Name name && name.parameters().isEmpty()) {
                RecursionRules rules = new RecursionRules(session, unmade);
                if (rules.evaluated(binding.body()).isPresent()) {
                    all.reportFirst(bindings);
                    return;
                }
                rules.checkParts(binding);
                unmade.remove(name.name().name());
            }
        }
    }

    /** The first value, in the order of the text, that is needed too early. */
    private void reportFirst(List<Binding> bindings) {
        for (Binding binding : bindings) {
            if (binding.target() instanceof Binding.Target.Name name && name.parameters().isEmpty() && evaluated(binding.body()).isPresent()) {
                session.report(Diagnostic.error("FS0031", "the value of `" + name.name().name() + "` is needed to find the value itself",
                        binding.body().span())
                        .noting("A recursive value may mention itself only where that is looked at later: inside a function or `lazy`."));
                return;
            }
        }
    }

    private void checkParts(Binding binding) {
        inCase(binding.body()).ifPresent(span -> session.report(Diagnostic
                .error("FS0260", "a list or case cannot hold a value that is still being made", span)
                .noting("An endless list is a sequence: `let rec xs = seq { yield 1; yield! xs }`.")));
    }

    /** Where one of the values is evaluated at once. */
    private Optional<Span> evaluated(Expression expression) {
        return switch (expression) {
            case Expression.Name(var name, var span) ->
                    unmade.contains(name.parts().getFirst().name()) ? Optional.of(span) : Optional.empty();
            case Expression.Parenthesized(var inner, _) -> evaluated(inner);
            case Expression.Annotated(var inner, _, _) -> evaluated(inner);
            case Expression.Infix(var left, var operator, var right, _) -> operator.name().equals("::")
                    ? part(left).or(() -> part(right))
                    : evaluated(left).or(() -> evaluated(right));
            case Expression.Prefix(_, var operand, _) -> evaluated(operand);
            case Expression.Member(var target, _, _) -> evaluated(target);
            case Expression.Index(var target, var indices, _, _) -> evaluated(target).or(() -> first(indices));
            case Expression.Application(var function, var argument, _, _) ->
                    isConstruction(function) ? part(argument) : evaluated(function).or(() -> evaluated(argument));
            case Expression.Tuple(var items, _, _) -> items.stream().map(this::part).flatMap(Optional::stream).findFirst();
            case Expression.Collection(_, var body, _) -> body.flatMap(this::elements);
            case Expression.If(var condition, var whenTrue, var whenFalse, _) -> evaluated(condition)
                    .or(() -> evaluated(whenTrue)).or(() -> whenFalse.flatMap(this::evaluated));
            default -> Optional.empty();
        };
    }

    private Optional<Span> first(List<Expression> expressions) {
        return expressions.stream().map(this::evaluated).flatMap(Optional::stream).findFirst();
    }

    /** What is put into something else is not looked at when it is a mere mention. */
    private Optional<Span> part(Expression expression) {
        return switch (expression) {
            case Expression.Name(var name, _) when name.isSimple() -> Optional.empty();
            case Expression.Parenthesized(var inner, _) -> part(inner);
            default -> evaluated(expression);
        };
    }

    private Optional<Span> elements(Expression body) {
        return body instanceof Expression.Sequence(var items, _)
                ? items.stream().map(this::part).flatMap(Optional::stream).findFirst() : part(body);
    }

    /** A case applied to its values: {@code Node x}. */
    private static boolean isConstruction(Expression function) {
        return function instanceof Expression.Name(var name, _) && Character.isUpperCase(name.last().name().charAt(0));
    }

    /** Where one of the values is put into a list or case as it is. */
    private Optional<Span> inCase(Expression expression) {
        return switch (expression) {
            case Expression.Parenthesized(var inner, _) -> inCase(inner);
            case Expression.Annotated(var inner, _, _) -> inCase(inner);
            case Expression.Infix(var left, var operator, var right, _) when operator.name().equals("::") ->
                    mention(left).or(() -> mention(right)).or(() -> inCase(left)).or(() -> inCase(right));
            case Expression.Application(var function, var argument, _, _) when isConstruction(function) -> mention(argument);
            default -> Optional.empty();
        };
    }

    private Optional<Span> mention(Expression expression) {
        return switch (expression) {
            case Expression.Name(var name, var span) when name.isSimple() && unmade.contains(name.text()) -> Optional.of(span);
            case Expression.Parenthesized(var inner, _) -> mention(inner);
            case Expression.Tuple(var items, _, _) -> items.stream().map(this::mention).flatMap(Optional::stream).findFirst();
            default -> Optional.empty();
        };
    }
}
