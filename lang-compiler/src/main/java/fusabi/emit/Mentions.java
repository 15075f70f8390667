package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Assign;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CoreExpression.While;
import fusabi.core.Variable;
import fusabi.source.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which variables an expression mentions, and how often. Every variable is bound at one place, so no scopes need to be followed. */
final class Mentions {

    private Mentions() {}

    /** The variables that the expression reads or assigns and does not bind, in the order they are first met. */
    static Set<Variable> free(CoreExpression root) {
        Set<Variable> mentioned = new LinkedHashSet<>();
        Set<Variable> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        CoreChildren.forEachBelow(root, expression -> {
            switch (expression) {
                case Local local -> mentioned.add(local.variable());
                case Assign assign -> mentioned.add(assign.variable());
                default -> CoreChildren.forEachBound(expression, bound::add);
            }
        });
        mentioned.removeAll(bound);
        return mentioned;
    }

    /** Whether the expression may assign the variable. */
    static boolean assigns(CoreExpression root, Variable variable) {
        boolean[] found = {false};
        CoreChildren.forEachBelow(root, expression -> found[0] |= expression instanceof Assign assign && assign.variable() == variable);
        return found[0];
    }

    /**
     * The free variables of a function, and of all functions in it, which are added to {@code known}: so each part of the program is looked at once,
     * however deep functions stand in each other.
     */
    static Set<Variable> free(Lambda function, Map<Lambda, Set<Variable>> known) {
        if (!known.containsKey(function)) {
            List<Lambda> outerFirst = new ArrayList<>();
            CoreChildren.forEachBelow(function, expression -> {
                if (expression instanceof Lambda lambda && !known.containsKey(lambda)) {
                    outerFirst.add(lambda);
                }
            });
            outerFirst.reversed().forEach(lambda -> known.put(lambda, own(lambda, known)));
        }
        return known.get(function);
    }

    private static Set<Variable> own(Lambda function, Map<Lambda, Set<Variable>> known) {
        Set<Variable> mentioned = new LinkedHashSet<>();
        Set<Variable> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        CoreChildren.forEachBound(function, bound::add);
        forEachOutsideOfFunctions(function.body(), expression -> {
            switch (expression) {
                case Local local -> mentioned.add(local.variable());
                case Assign assign -> mentioned.add(assign.variable());
                case Lambda lambda -> mentioned.addAll(known.get(lambda));
                default -> CoreChildren.forEachBound(expression, bound::add);
            }
        });
        mentioned.removeIf(bound::contains);
        return mentioned;
    }

    /** Like {@link CoreChildren#forEachBelow}, but of a function only itself. */
    private static void forEachOutsideOfFunctions(CoreExpression root, Consumer<CoreExpression> action) {
        Deque<CoreExpression> work = new ArrayDeque<>();
        List<CoreExpression> children = new ArrayList<>();
        work.push(root);
        while (!work.isEmpty()) {
            Effort.spend(1);
            CoreExpression expression = work.pop();
            action.accept(expression);
            if (!(expression instanceof Lambda)) {
                children.clear();
                CoreChildren.forEach(expression, children::add);
                children.reversed().forEach(work::push);
            }
        }
    }

    /** How often each variable is mentioned; a mention in a loop counts as two, one in functions as one for each that captures the variable. */
    static Map<Variable, Integer> counts(CoreExpression root, Map<Lambda, Set<Variable>> known) {
        Map<Variable, Integer> counts = new IdentityHashMap<>();
        record Item(CoreExpression expression, int weight) {}
        Deque<Item> work = new ArrayDeque<>();
        work.push(new Item(root, 1));
        while (!work.isEmpty()) {
            Effort.spend(1);
            Item item = work.pop();
            int weight = item.expression() instanceof While || item.expression() instanceof ForRange ? 2 : item.weight();
            switch (item.expression()) {
                case Local local -> counts.merge(local.variable(), weight, Integer::sum);
                case Lambda lambda -> free(lambda, known).forEach(variable -> counts.merge(variable, weight, Integer::sum));
                case Assign assign -> {
                    counts.merge(assign.variable(), weight, Integer::sum);
                    work.push(new Item(assign.value(), weight));
                }
                default -> CoreChildren.forEach(item.expression(), child -> work.push(new Item(child, weight)));
            }
        }
        return counts;
    }
}
