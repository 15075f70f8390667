package fusabi.emit;

import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts a value where its variable, mentioned nowhere else, is the first thing that is evaluated: {@code let t = e in t + 1} is {@code e + 1}. */
final class FirstUse {

    private static final int DEPTH = 12;

    private final Variable variable;
    private final CoreExpression value;
    /** Expressions that may as well be evaluated after the value. */
    private final Set<CoreExpression> later;

    private FirstUse(Variable variable, CoreExpression value, Set<CoreExpression> later) {
        this.variable = variable;
        this.value = value;
        this.later = later;
    }

    /** The body with the value in the variable's place; nothing when something else comes first. */
    static Optional<CoreExpression> substitute(Variable variable, CoreExpression value, CoreExpression body) {
        return substitute(variable, value, body, Set.of());
    }

    /** As above, where {@code later}, compared by identity, does not count as something else. */
    static Optional<CoreExpression> substitute(Variable variable, CoreExpression value, CoreExpression body, Set<CoreExpression> later) {
        return new FirstUse(variable, value, later).in(body, DEPTH);
    }

    private Optional<CoreExpression> in(CoreExpression expression, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        return switch (expression) {
            case Local local -> local.variable() == variable ? Optional.of(value) : Optional.empty();
            case Let(var bound, var first, var body, var span) -> in(first, depth - 1).map(f -> new Let(bound, f, body, span));
            case Sequence(var items, var span) -> in(items.getFirst(), depth - 1).map(first -> {
                List<CoreExpression> list = new ArrayList<>(items);
                list.set(0, first);
                return new Sequence(list, span);
            });
            case If(var condition, var whenTrue, var whenFalse, var span) ->
                in(condition, depth - 1).map(c -> new If(c, whenTrue, whenFalse, span));
            case Match(var scrutinee, var clauses, var kind, var subject, var span) ->
                in(scrutinee, depth - 1).map(s -> new Match(s, clauses, kind, subject, span));
            case Apply(var function, var arguments, var span) -> in(function, depth - 1)
                    .<CoreExpression>map(f -> new Apply(f, arguments, span))
                    .or(() -> Effects.isAtom(function) ? inList(arguments, depth, list -> new Apply(function, list, span)) : Optional.empty());
            case Assign(var target, var assigned, var span) -> in(assigned, depth - 1).map(v -> new Assign(target, v, span));
            case SetGlobal(var symbol, var assigned, var span) -> in(assigned, depth - 1).map(v -> new SetGlobal(symbol, v, span));
            case Construct(var layout, var fields, var span) -> inList(fields, depth, list -> new Construct(layout, list, span));
            case GetField(var target, var index, var span) -> in(target, depth - 1).map(t -> new GetField(t, index, span));
            case SetField(var target, var index, var assigned, var span) ->
                inList(List.of(target, assigned), depth, list -> new SetField(list.getFirst(), index, list.getLast(), span));
            case TagTest(var target, var tag, var span) -> in(target, depth - 1).map(t -> new TagTest(t, tag, span));
            case Arithmetic(var operation, var kind, var operands, var span) ->
                inList(operands, depth, list -> new Arithmetic(operation, kind, list, span));
            case Convert(var from, var to, var checked, var operand, var span) ->
                in(operand, depth - 1).map(v -> new Convert(from, to, checked, v, span));
            case Primitive(var intrinsic, var operands, var span) -> inList(operands, depth, list -> new Primitive(intrinsic, list, span));
            case CallMethod(var selector, var arguments, var span) -> inList(arguments, depth, list -> new CallMethod(selector, list, span));
            case CallNative(var name, var arguments, var span) -> inList(arguments, depth, list -> new CallNative(name, list, span));
            case TypeTest(var tested, var type, var span) -> in(tested, depth - 1).map(v -> new TypeTest(v, type, span));
            case Cast(var operand, var type, var span) -> in(operand, depth - 1).map(v -> new Cast(v, type, span));
            case CoreExpression.Constant _, EnumConstant _, FormatConstant _, Global _, FunctionValue _, Lambda _, LetRec _, While _, ForRange _,
                    TryWith _, TryFinally _, NewArray _ -> Optional.empty();
        };
    }

    private Optional<CoreExpression> inList(List<CoreExpression> items, int depth, Function<List<CoreExpression>, CoreExpression> rebuild) {
        for (int i = 0; i < items.size(); i++) {
            Optional<CoreExpression> found = in(items.get(i), depth - 1);
            if (found.isPresent()) {
                List<CoreExpression> list = new ArrayList<>(items);
                list.set(i, found.get());
                return Optional.of(rebuild.apply(list));
            }
            if (!Effects.isAtom(items.get(i)) && !later.contains(items.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
