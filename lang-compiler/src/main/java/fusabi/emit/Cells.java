package fusabi.emit;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts into cells what closures must share: mutable variables that a lambda mentions, and recursive values that are not lambdas. Afterwards a
 * lambda may copy every variable it mentions, and {@code LetRec} binds lambdas only.
 */
final class Cells extends CoreRewriter {

    private static final LayoutReference CELL = new LayoutReference(WellKnown.CELL, 0, 1);

    private final Set<Variable> captured;
    /** The cell that holds what a variable stands for. */
    private final Map<Variable, Variable> cells = new IdentityHashMap<>();
    /** Pattern variables and parameters that must live in cells: the variables that are bound instead. */
    private final Map<Variable, Variable> incoming = new IdentityHashMap<>();

    private Cells(Set<Variable> captured) {
        this.captured = captured;
    }

    /** A function's body with cells; its parameters must not change. */
    static CoreExpression introduce(CoreExpression body) {
        return new Cells(capturedMutables(body)).rewrite(body);
    }

    private static Set<Variable> capturedMutables(CoreExpression root) {
        record Item(CoreExpression expression, Object function) {}
        Map<Variable, Object> homes = new IdentityHashMap<>();
        Set<Variable> captured = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> work = new ArrayDeque<>();
        work.push(new Item(root, root));
        while (!work.isEmpty()) {
            Item item = work.pop();
            Object inner = item.expression() instanceof Lambda ? item.expression() : item.function();
            CoreChildren.forEachBound(item.expression(), variable -> homes.put(variable, inner));
            Optional<Variable> mentioned = switch (item.expression()) {
                case Local local -> Optional.of(local.variable());
                case Assign assign -> Optional.of(assign.variable());
                default -> Optional.empty();
            };
            mentioned.filter(variable -> variable.isMutable() && homes.get(variable) != item.function()).ifPresent(captured::add);
            CoreChildren.forEach(item.expression(), child -> work.push(new Item(child, inner)));
        }
        return captured;
    }

    @Override
    Step step(CoreExpression expression) {
        return switch (expression) {
            case Local(var variable, var span) when cells.containsKey(variable) -> new Done(read(variable, span));
            case Assign(var variable, var value, var span) when cells.containsKey(variable) ->
                new Then(value, v -> new SetField(new Local(cells.get(variable), span), 0, v, span));
            case Let(var variable, var value, var body, var span) when captured.contains(variable) -> {
                CoreExpression initial = rewrite(value);
                Variable cell = newCell(variable);
                yield new Then(body, b -> new Let(cell, cellOf(initial, span), b, span));
            }
            case Lambda(var name, var parameters, var body, var span) when parameters.stream().anyMatch(captured::contains) -> {
                List<Variable> received = parameters.stream().map(this::received).toList();
                yield new Then(body, b -> new Lambda(name, received, withCells(parameters, b, span), span));
            }
            case Match match when match.clauses().stream().anyMatch(clause -> !mutablesOf(clause.pattern()).isEmpty()) -> new Done(match(match));
            case LetRec rec when rec.bindings().stream().anyMatch(binding -> !(binding.value() instanceof Lambda)) -> letRec(rec);
            default -> children(expression);
        };
    }

    private CoreExpression read(Variable variable, Span span) {
        return new GetField(new Local(cells.get(variable), span), 0, span);
    }

    private Variable newCell(Variable variable) {
        Variable cell = Variable.of(variable.name());
        cells.put(variable, cell);
        return cell;
    }

    private static CoreExpression cellOf(CoreExpression value, Span span) {
        return new Construct(CELL, List.of(value), span);
    }

    // ---- variables that are bound by patterns and calls

    private Variable received(Variable variable) {
        if (!captured.contains(variable)) {
            return variable;
        }
        newCell(variable);
        return incoming.computeIfAbsent(variable, _ -> Variable.of(variable.name()));
    }

    private CoreExpression withCells(List<Variable> variables, CoreExpression body, Span span) {
        CoreExpression result = body;
        for (Variable variable : variables) {
            if (captured.contains(variable)) {
                result = new Let(cells.get(variable), cellOf(new Local(incoming.get(variable), span), span), result, span);
            }
        }
        return result;
    }

    private List<Variable> mutablesOf(CorePattern pattern) {
        return Matches.variablesOf(pattern).stream().filter(captured::contains).toList();
    }

    @Override
    Variable binder(Variable variable) {
        return incoming.getOrDefault(variable, variable);
    }

    private CoreExpression match(Match match) {
        CoreExpression scrutinee = rewrite(match.scrutinee());
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : match.clauses()) {
            List<Variable> mutables = mutablesOf(clause.pattern());
            mutables.forEach(this::received);
            CorePattern pattern = rewrite(clause.pattern());
            Optional<CoreExpression> guard = clause.guard().map(g -> withCells(mutables, rewrite(g), clause.span()));
            clauses.add(new Clause(pattern, guard, withCells(mutables, rewrite(clause.body()), clause.span()), clause.span()));
        }
        return new Match(scrutinee, clauses, match.kind(), match.subject(), match.span());
    }

    // ---- recursive values

    /** The values are made after the lambdas; whatever mentions one before it is made finds it later, in a cell. */
    private Step letRec(LetRec rec) {
        Span span = rec.span();
        List<Recursive> values = rec.bindings().stream().filter(binding -> !(binding.value() instanceof Lambda)).toList();
        Map<Variable, Variable> cellOf = new IdentityHashMap<>();
        values.forEach(value -> cellOf.put(value.variable(), newCell(value.variable())));
        List<Recursive> lambdas = new ArrayList<>();
        List<CoreExpression> made = new ArrayList<>();
        for (Recursive binding : rec.bindings()) {
            CoreExpression value = rewrite(binding.value() instanceof Construct construct ? withoutHoles(construct, cellOf) : binding.value());
            if (value instanceof Lambda) {
                lambdas.add(new Recursive(binding.variable(), value));
            } else {
                made.add(value);
            }
        }
        values.forEach(value -> cells.remove(value.variable()));
        return new Then(rec.body(), body -> {
            CoreExpression result = body;
            for (Recursive value : values) {
                result = filled(value, cellOf, result, span);
            }
            for (int i = values.size() - 1; i >= 0; i--) {
                Variable variable = values.get(i).variable();
                CoreExpression fill = new SetField(new Local(cellOf.get(variable), span), 0, new Local(variable, span), span);
                result = new Let(variable, made.get(i), new Sequence(List.of(fill, result), span), span);
            }
            if (!lambdas.isEmpty()) {
                result = new LetRec(lambdas, result, span);
            }
            for (Recursive value : values) {
                CoreExpression nothing = new CoreExpression.Constant(new Literal.Null(), span);
                result = new Let(cellOf.get(value.variable()), cellOf(nothing, span), result, span);
            }
            return result;
        });
    }

    /** The object with null in the fields that are recursive values themselves. */
    private static Construct withoutHoles(Construct construct, Map<Variable, Variable> values) {
        List<CoreExpression> fields = new ArrayList<>();
        for (CoreExpression field : construct.fields()) {
            boolean isHole = field instanceof Local(var variable, _) && values.containsKey(variable);
            fields.add(isHole ? new CoreExpression.Constant(new Literal.Null(), field.span()) : field);
        }
        return new Construct(construct.layout(), fields, construct.span());
    }

    private static CoreExpression filled(Recursive value, Map<Variable, Variable> values, CoreExpression body, Span span) {
        List<CoreExpression> items = new ArrayList<>();
        if (value.value() instanceof Construct construct) {
            for (int i = 0; i < construct.fields().size(); i++) {
                if (construct.fields().get(i) instanceof Local(var variable, _) && values.containsKey(variable)) {
                    items.add(new SetField(new Local(value.variable(), span), i, new Local(variable, span), span));
                }
            }
        }
        if (items.isEmpty()) {
            return body;
        }
        items.add(body);
        return new Sequence(items, span);
    }
}
