package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Assign;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CoreExpression.While;
import fusabi.core.Variable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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

    /** How often each variable is mentioned; a mention in a loop counts as two. */
    static Map<Variable, Integer> counts(CoreExpression root) {
        Map<Variable, Integer> counts = new IdentityHashMap<>();
        record Item(CoreExpression expression, int weight) {}
        Deque<Item> work = new ArrayDeque<>();
        work.push(new Item(root, 1));
        while (!work.isEmpty()) {
            Item item = work.pop();
            int weight = item.expression() instanceof While || item.expression() instanceof ForRange ? 2 : item.weight();
            if (item.expression() instanceof Local local) {
                counts.merge(local.variable(), weight, Integer::sum);
            } else if (item.expression() instanceof Assign assign) {
                counts.merge(assign.variable(), weight, Integer::sum);
            }
            CoreChildren.forEach(item.expression(), child -> work.push(new Item(child, weight)));
        }
        return counts;
    }
}
