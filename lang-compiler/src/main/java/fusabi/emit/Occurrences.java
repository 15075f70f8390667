package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Apply;
import fusabi.core.CoreExpression.Assign;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CoreExpression.While;
import fusabi.core.Variable;
import fusabi.source.Effort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/** How often and where variables are mentioned; never too low, though it may become too high as the tree shrinks. */
final class Occurrences {

    private static final class Count {
        private int depth = Integer.MIN_VALUE;
        private int all;
        private int calls;
        private int deep;
    }

    private record Item(CoreExpression expression, int depth, boolean isCalled) {}

    private final Map<Variable, Count> counts = new IdentityHashMap<>();

    /** Counts what the tree mentions too. */
    void add(CoreExpression root) {
        Deque<Item> work = new ArrayDeque<>();
        work.push(new Item(root, 0, false));
        while (!work.isEmpty()) {
            Effort.spend(1);
            Item item = work.pop();
            CoreExpression expression = item.expression();
            boolean repeats = expression instanceof Lambda || expression instanceof While || expression instanceof ForRange;
            int depth = repeats ? item.depth() + 1 : item.depth();
            CoreChildren.forEachBound(expression, variable -> count(variable).depth = depth);
            switch (expression) {
                case Local local -> mention(local.variable(), item.depth(), item.isCalled());
                case Assign assign -> mention(assign.variable(), item.depth(), false);
                default -> { }
            }
            CoreChildren.forEach(expression, child ->
                    work.push(new Item(child, depth, expression instanceof Apply apply && apply.function() == child)));
        }
    }

    private Count count(Variable variable) {
        return counts.computeIfAbsent(variable, _ -> new Count());
    }

    private void mention(Variable variable, int depth, boolean isCalled) {
        Count count = count(variable);
        count.all++;
        count.calls += isCalled ? 1 : 0;
        count.deep += depth > count.depth ? 1 : 0;
    }

    /** One more mention, somewhere. */
    void mention(Variable variable) {
        mention(variable, Integer.MAX_VALUE, false);
    }

    /** One mention is gone. */
    void forget(Variable variable) {
        count(variable).all--;
    }

    boolean isUnused(Variable variable) {
        return count(variable).all == 0;
    }

    boolean isUsedOnce(Variable variable) {
        return count(variable).all == 1;
    }

    /** Whether a function bound to the variable may as well stand where it is mentioned: no call is repeated, no closure made again and again. */
    boolean mayMoveFunction(Variable variable) {
        Count count = count(variable);
        return count.all == 1 && (count.calls == 1 || count.deep == 0);
    }

    /** Whether the variable is mentioned only where it is called. */
    boolean isOnlyCalled(Variable variable) {
        Count count = count(variable);
        return count.calls == count.all;
    }
}
