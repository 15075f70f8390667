package fusabi.check;

import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order the bindings of a recursive group are evaluated: as written, but what a value needs at once comes before it. F# finds the same order by
 * evaluating such values when they are first asked for.
 */
final class RecursiveOrder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_']*");

    private final List<Binding> bindings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> visited = new LinkedHashSet<>();

    private RecursiveOrder(List<Binding> bindings) {
        this.bindings = bindings;
        for (int i = 0; i < bindings.size(); i++) {
            if (bindings.get(i).target() instanceof Binding.Target.Name name) {
                places.put(name.name().name(), i);
            }
        }
    }

    /** The places of the bindings in the order of their evaluation. */
    static List<Integer> of(List<Binding> bindings) {
        RecursiveOrder order = new RecursiveOrder(bindings);
        for (int i = 0; i < bindings.size(); i++) {
            if (!order.visited.contains(i)) {
                order.visit(i, new HashSet<>(), order.isFunction(i));
            }
        }
        return List.copyOf(order.visited);
    }

    private boolean isFunction(int place) {
        return bindings.get(place).target() instanceof Binding.Target.Name name && !name.parameters().isEmpty()
                || bindings.get(place).body() instanceof Expression.Lambda || bindings.get(place).body() instanceof Expression.Function;
    }

    /** @param alone whether it is a function that nobody calls yet: then what it mentions can wait */
    private void visit(int place, Set<Integer> open, boolean alone) {
        if (visited.contains(place) || !open.add(place)) {
            return;
        }
        if (!alone) {
            Set<String> needed = isFunction(place) ? words(bindings.get(place).body().span().text()) : immediate(bindings.get(place).body());
            for (String name : needed) {
                Optional.ofNullable(places.get(name)).ifPresent(other -> visit(other, open, false));
            }
        }
        visited.add(place);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The names that are looked at when the expression is evaluated. */
    static Set<String> immediate(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        List<Expression> work = new ArrayList<>(List.of(expression));
        while (!work.isEmpty()) {
            switch (work.removeLast()) {
                case Expression.Name(var name, _) -> names.add(name.parts().getFirst().name());
                case Expression.Parenthesized(var inner, _) -> work.add(inner);
                case Expression.Annotated(var inner, _, _) -> work.add(inner);
                case Expression.Upcast(var inner, _, _) -> work.add(inner);
                case Expression.Downcast(var inner, _, _) -> work.add(inner);
                case Expression.Member(var target, _, _) -> work.add(target);
                case Expression.TypeApplication(var function, _, _) -> work.add(function);
                case Expression.Prefix(_, var operand, _) -> work.add(operand);
                case Expression.Application(var function, var argument, _, _) -> work.addAll(List.of(argument, function));
                case Expression.New(_, var argument, _) -> work.add(argument);
                case Expression.Infix(var left, _, var right, _) -> work.addAll(List.of(right, left));
                case Expression.Index(var target, var indices, _, _) -> {
                    work.addAll(indices);
                    work.add(target);
                }
                case Expression.Tuple(var items, _, _) -> work.addAll(items.reversed());
                case Expression.Sequence(var items, _) -> work.addAll(items.reversed());
                case Expression.Collection(_, var body, _) -> body.ifPresent(work::add);
                case Expression.Record(var original, var fields, _) -> {
                    // a value that stands in a field by itself is filled in later
                    fields.reversed().stream().map(Expression.FieldValue::value).filter(value -> !(value instanceof Expression.Name))
                            .forEach(work::add);
                    original.ifPresent(work::add);
                }
                case Expression.If(var condition, var whenTrue, var whenFalse, _) -> {
                    whenFalse.ifPresent(work::add);
                    work.addAll(List.of(whenTrue, condition));
                }
                case Expression.Match(var scrutinee, var clauses, _, _) -> {
                    clauses.reversed().forEach(clause -> work.add(clause.body()));
                    work.add(scrutinee);
                }
                case Expression.Let(_, _, var inner, var body, _, _) -> {
                    work.add(body);
                    inner.reversed().stream().filter(RecursiveOrder::isValue).forEach(binding -> work.add(binding.body()));
                }
                default -> { }
            }
        }
        return names;
    }

    private static boolean isValue(Binding binding) {
        return !(binding.target() instanceof Binding.Target.Name name) || name.parameters().isEmpty();
    }
}
