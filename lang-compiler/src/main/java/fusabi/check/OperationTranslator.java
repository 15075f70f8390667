package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Pattern;
import fusabi.types.CustomOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Custom operations of a builder: each applies to everything before it, with the variables in scope as a tuple. */
final class OperationTranslator {

    private static final String INTO = "into";

    private final ComputationTranslator translator;
    private final BuilderCalls calls;

    OperationTranslator(ComputationTranslator translator, BuilderCalls calls) {
        this.translator = translator;
        this.calls = calls;
    }

    boolean startsWithOperation(Expression body) {
        Expression first = body instanceof Expression.Sequence(var items, _) ? items.getFirst() : body;
        return !operationsOf(first).isEmpty();
    }

    private List<CustomOperation> operationsOf(Expression statement) {
        return ComputationSyntax.applied(statement).getFirst() instanceof Expression.Name(var name, _) && name.isSimple()
                ? calls.builder().operations(name.text())
                : List.of();
    }

    /** A custom operation and what follows it, applied to everything before it; empty when the body begins with anything else. */
    Optional<Expression> operation(Expression body, List<Identifier> variables, boolean operations,
            UnaryOperator<Expression> wrap) {
        if (!startsWithOperation(body)) {
            return Optional.empty();
        }
        Expression first = body instanceof Expression.Sequence(var items, _) ? items.getFirst() : body;
        CustomOperation operation = operationsOf(first).getFirst();
        Span span = ComputationSyntax.applied(first).getFirst().span();
        if (!operations) {
            throw new RefusedComputation(Diagnostic.error(
                    "FS3086", "the operation `" + operation.name()
                            + "` cannot stand inside `use`, `try`, `if`, `match` or after other results", span));
        }
        boolean bound = operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE_USING_BIND);
        String method = bound ? "Return" : "Yield";
        calls.need(method, "the operation `" + operation.name() + "`", span);
        Expression before = wrap.apply(calls.call(method, span, ComputationSyntax.tuple(variables, span)));
        return Optional.of(consume(variables, before, body));
    }

    private Expression consume(List<Identifier> before, Expression source, Expression body) {
        List<Identifier> variables = before;
        Expression data = source;
        List<Expression> items = body instanceof Expression.Sequence(var several, _) ? several : List.of(body);
        boolean bound = false;
        for (int i = 0; i < items.size(); i++) {
            Expression item = items.get(i);
            List<CustomOperation> candidates = operationsOf(item);
            Expression rest = i == items.size() - 1 ? item : new Expression.Sequence(items.subList(i, items.size()), item.span());
            if (candidates.isEmpty()) {
                return rebind(ComputationSyntax.tuplePattern(variables, item.span()), data, rest, bound, item.span(), variables);
            }
            List<Expression> parts = new ArrayList<>(ComputationSyntax.applied(item));
            Span span = parts.removeFirst().span();
            Optional<Pattern> into = into(parts, candidates.getFirst(), span);
            CustomOperation operation = overload(candidates, parts.size(), span);
            data = apply(operation, data, parts, variables, span);
            bound = operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE_USING_BIND);
            if (into.isPresent()) {
                if (i == items.size() - 1) {
                    throw new RefusedComputation(Diagnostic.error("FS3096", "something must follow `into`", span));
                }
                Expression after = new Expression.Sequence(items.subList(i + 1, items.size()), span);
                return rebind(into.get(), data, after, bound, span, List.of());
            }
            if (!bound && !operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE)) {
                variables = List.of();
            }
        }
        return data;
    }

    private Expression rebind(
            Pattern pattern, Expression data, Expression rest, boolean bound, Span span, List<Identifier> variables) {
        calls.need(bound ? "Bind" : "For", "a step after a custom operation", span);
        return translator.translate(rest, calls.extended(variables, pattern), true,
                after -> calls.call(bound ? "Bind" : "For", span, data, ComputationSyntax.function(pattern, after)));
    }

    private static CustomOperation overload(List<CustomOperation> candidates, int arguments, Span span) {
        for (CustomOperation each : candidates) {
            if (each.parameters() == arguments) {
                return each;
            }
        }
        CustomOperation first = candidates.getFirst();
        if (first.is(CustomOperation.Trait.IS_LIKE_JOIN)) {
            throw new RefusedComputation(Diagnostic.error("FS3097", "operations like `join` and `zip` are not part of Fusabi", span));
        }
        throw new RefusedComputation(Diagnostic.error(
                "FS3099", "the operation `" + first.name() + "` takes " + Counted.of(first.parameters(), "argument") + ", but is given " + arguments,
                        span));
    }

    private Expression apply(CustomOperation operation, Expression data, List<Expression> parts, List<Identifier> variables, Span span) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(data);
        for (int i = 0; i < parts.size(); i++) {
            arguments.add(operation.projections().contains(i)
                    ? ComputationSyntax.function(ComputationSyntax.tuplePattern(variables, span), parts.get(i))
                    : parts.get(i));
        }
        return calls.call(operation.method(), span, arguments);
    }

    /** Takes {@code into name} off the end of the arguments. */
    private static Optional<Pattern> into(List<Expression> parts, CustomOperation operation, Span span) {
        int n = parts.size();
        if (n < 2 || !(parts.get(n - 2) instanceof Expression.Name(var word, _)) || !word.text().equals(INTO)
                || !(parts.get(n - 1) instanceof Expression.Name(var name, _)) || !name.isSimple()) {
            return Optional.empty();
        }
        if (!operation.is(CustomOperation.Trait.ALLOWS_INTO)) {
            throw new RefusedComputation(Diagnostic.error("FS3095", "the operation `" + operation.name() + "` cannot be followed by `into`", span));
        }
        parts.subList(n - 2, n).clear();
        return Optional.of(ComputationSyntax.variable(name.last()));
    }
}
