package fusabi.check;

import fusabi.source.Effort;
import fusabi.types.Generalizer;
import fusabi.types.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Type variables, and which are tied to which by constraints. */
final class VariableGraph {
    /*
     * The definitions of a group share variables, by hundreds when none says what its types are, and an operator ties its operands' variables to its
     * result's. Each variable and each tie is looked at once for all definitions together.
     */

    private final Generalizer generalizer;
    private final Map<TypeVariable, List<TypeVariable>> ties = new IdentityHashMap<>();
    /** The same the other way round. */
    private final Map<TypeVariable, List<TypeVariable>> tiedBy = new IdentityHashMap<>();
    private final Map<TypeVariable, List<Integer>> users = new IdentityHashMap<>();
    /** The variables that are not free to become general, and those from which one of them can be reached. */
    private final Set<TypeVariable> taken = new HashSet<>();
    private final Set<TypeVariable> reaching = new HashSet<>();
    private final BitSet blocked = new BitSet();

    VariableGraph(Generalizer generalizer) {
        this.generalizer = generalizer;
    }

    /** Which of the definitions have variables that lead to one of {@code outside}, or share one with another that has. */
    BitSet blocked(List<List<TypeVariable>> definitions, List<TypeVariable> outside) {
        for (int i = 0; i < definitions.size(); i++) {
            for (TypeVariable variable : definitions.get(i)) {
                users.computeIfAbsent(variable, _ -> new ArrayList<>()).add(i);
                explore(variable);
            }
        }
        // Most of what is outside nobody has touched yet.
        List<TypeVariable> touched = outside.stream().filter(each -> ties.containsKey(each) || !each.constraints().isEmpty()).toList();
        touched.forEach(this::explore);
        Deque<TypeVariable> work = new ArrayDeque<>();
        touched.forEach(variable -> take(variable, work));
        while (!work.isEmpty()) {
            TypeVariable variable = work.pop();
            Effort.spend(1);
            tiedBy.getOrDefault(variable, List.of()).forEach(from -> reach(from, work));
            for (int i : users.getOrDefault(variable, List.of())) {
                if (!blocked.get(i)) {
                    blocked.set(i);
                    definitions.get(i).forEach(own -> take(own, work));
                }
            }
        }
        return blocked;
    }

    private void explore(TypeVariable start) {
        Deque<TypeVariable> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            TypeVariable variable = work.pop();
            if (!ties.containsKey(variable)) {
                List<TypeVariable> tied = generalizer.mentioned(generalizer.tied(variable));
                ties.put(variable, tied);
                for (TypeVariable to : tied) {
                    tiedBy.computeIfAbsent(to, _ -> new ArrayList<>()).add(variable);
                    work.push(to);
                }
            }
        }
    }

    /** The variable and all that it is tied to cannot become general. */
    private void take(TypeVariable start, Deque<TypeVariable> reached) {
        Deque<TypeVariable> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            TypeVariable variable = work.pop();
            if (taken.add(variable)) {
                reach(variable, reached);
                ties.get(variable).forEach(work::push);
            }
        }
    }

    private void reach(TypeVariable variable, Deque<TypeVariable> reached) {
        if (reaching.add(variable)) {
            reached.push(variable);
        }
    }
}
