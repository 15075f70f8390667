package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes functions of their own of local functions, so that their calls are direct and no closures are made. */
final class LambdaLifter extends CoreRewriter {
    /*
     * Johnsson, "Lambda lifting", FPCA 1985. A local function that is only called, never passed on, becomes a definition that takes the variables it
     * mentions as further parameters; they are in scope wherever it is called. One that mentions nothing may be passed on as well.
     *
     * Invariant: all mutable variables that lambdas share are in cells by now, so that passing a variable on is as good as sharing it.
     */

    private static final int MOST_CAPTURES = 12;
    /** Stands in the symbols of functions that were made here; no other chunk can name them. */
    private static final String MARK = "@";

    private record Lifted(String symbol, String name, List<Variable> captures, Lambda lambda) {}

    private final String symbol;
    private final List<Definition> lifted;
    private final Map<Variable, Lifted> functions = new IdentityHashMap<>();

    private LambdaLifter(String symbol, List<Definition> lifted) {
        this.symbol = symbol;
        this.lifted = lifted;
    }

    /** The body without its lifted functions; they are added to {@code lifted}. */
    static CoreExpression lift(String symbol, CoreExpression body, List<Definition> lifted) {
        LambdaLifter lifter = new LambdaLifter(symbol, lifted);
        lifter.choose(body);
        return lifter.functions.isEmpty() ? body : lifter.rewrite(body);
    }

    /** Whether a function was made here; two marks stand in the symbols of overloads. */
    static boolean isLifted(String symbol) {
        int mark = symbol.lastIndexOf(MARK);
        return mark > 0 && !symbol.startsWith(MARK, mark - 1);
    }

    // ---- which

    private void choose(CoreExpression body) {
        Map<Variable, Lambda> candidates = candidatesIn(body);
        Map<Variable, Set<Variable>> free = new LinkedHashMap<>();
        candidates.forEach((variable, lambda) -> free.put(variable, Mentions.free(lambda)));
        Set<Variable> passedOn = passedOnIn(body, candidates);
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<Variable, Set<Variable>> captures = capturesOf(free);
            for (Map.Entry<Variable, Set<Variable>> entry : captures.entrySet()) {
                int count = entry.getValue().size();
                if (count > MOST_CAPTURES || count > 0 && passedOn.contains(entry.getKey())) {
                    free.remove(entry.getKey());
                    changed = true;
                }
            }
        }
        Map<Variable, Set<Variable>> captures = capturesOf(free);
        for (Variable variable : free.keySet()) {
            String unique = symbol + MARK + variable.name() + "-" + (lifted.size() + functions.size() + 1);
            Lambda lambda = candidates.get(variable);
            String name = lambda.name().isEmpty() ? variable.name() : lambda.name();
            functions.put(variable, new Lifted(unique, name, List.copyOf(captures.get(variable)), lambda));
        }
    }

    /** Let-bound functions, in source order. */
    private static Map<Variable, Lambda> candidatesIn(CoreExpression body) {
        Map<Variable, Lambda> candidates = new LinkedHashMap<>();
        CoreChildren.forEachBelow(body, expression -> {
            if (expression instanceof Let let && !let.variable().isMutable() && let.value() instanceof Lambda lambda) {
                candidates.put(let.variable(), lambda);
            } else if (expression instanceof LetRec rec) {
                rec.bindings().forEach(binding -> candidates.put(binding.variable(), (Lambda) binding.value()));
            }
        });
        return candidates;
    }

    /** The functions that are mentioned other than by calls with all arguments. */
    private static Set<Variable> passedOnIn(CoreExpression body, Map<Variable, Lambda> candidates) {
        Map<Variable, Integer> others = new IdentityHashMap<>();
        CoreChildren.forEachBelow(body, expression -> {
            if (expression instanceof Local local && candidates.containsKey(local.variable())) {
                others.merge(local.variable(), 1, Integer::sum);
            } else if (expression instanceof Apply(Local(var variable, _), var arguments, _)
                    && candidates.containsKey(variable)
                    && arguments.size() >= candidates.get(variable).parameters().size()) {
                others.merge(variable, -1, Integer::sum);
            }
        });
        Set<Variable> passedOn = new LinkedHashSet<>();
        others.forEach((variable, count) -> {
            if (count > 0) {
                passedOn.add(variable);
            }
        });
        return passedOn;
    }

    /** What each lifted function must be given: what it mentions, and what the lifted functions it mentions must be given. */
    private static Map<Variable, Set<Variable>> capturesOf(Map<Variable, Set<Variable>> free) {
        Map<Variable, Set<Variable>> captures = new LinkedHashMap<>();
        free.forEach((function, mentioned) -> {
            Set<Variable> own = new LinkedHashSet<>(mentioned);
            own.removeAll(free.keySet());
            captures.put(function, own);
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Variable, Set<Variable>> entry : free.entrySet()) {
                for (Variable mentioned : entry.getValue()) {
                    if (captures.containsKey(mentioned)) {
                        changed |= captures.get(entry.getKey()).addAll(captures.get(mentioned));
                    }
                }
            }
        }
        return captures;
    }

    // ---- how

    @Override
    Step step(CoreExpression expression) {
        return switch (expression) {
            case Let let when functions.containsKey(let.variable()) -> {
                define(functions.get(let.variable()));
                yield new Then(let.body(), body -> body);
            }
            case LetRec(var bindings, var body, var span) when bindings.stream().anyMatch(b -> functions.containsKey(b.variable())) -> {
                List<Recursive> left = new ArrayList<>();
                for (Recursive binding : bindings) {
                    if (functions.containsKey(binding.variable())) {
                        define(functions.get(binding.variable()));
                    } else {
                        left.add(new Recursive(binding.variable(), rewrite(binding.value())));
                    }
                }
                yield new Then(body, b -> left.isEmpty() ? b : new LetRec(left, b, span));
            }
            case Apply(Local(var variable, var at), var arguments, var span) when functions.containsKey(variable) -> {
                Lifted function = functions.get(variable);
                List<CoreExpression> all = new ArrayList<>();
                function.captures().forEach(captured -> all.add(new Local(captured, at)));
                all.addAll(arguments);
                int arity = function.captures().size() + function.lambda().parameters().size();
                yield children(new Apply(new FunctionValue(function.symbol(), arity, at), all, span));
            }
            case Local(var variable, var span) when functions.containsKey(variable) -> new Done(
                    new FunctionValue(functions.get(variable).symbol(), functions.get(variable).lambda().parameters().size(), span));
            default -> children(expression);
        };
    }

    private void define(Lifted function) {
        List<Variable> parameters = new ArrayList<>(function.captures());
        parameters.addAll(function.lambda().parameters());
        CoreExpression body = rewrite(function.lambda().body());
        lifted.add(new Definition.Function(
                function.symbol(), function.name(), false, parameters, body, function.lambda().span()));
    }
}
