package fusabi.check;

import fusabi.source.Effort;
import fusabi.types.Generalizer;
import fusabi.types.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

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
        use(definitions);
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

    /** The variables to which constraints lead from these, with these. */
    Set<TypeVariable> reachedFrom(List<TypeVariable> start) {
        start.forEach(this::explore);
        return ties.keySet();
    }

    /** Tells of each variable that has been looked at, and to which others its constraints lead, if to any. */
    void forEachTie(BiConsumer<TypeVariable, List<TypeVariable>> action) {
        ties.forEach((variable, to) -> {
            if (!to.isEmpty()) {
                action.accept(variable, to);
            }
        });
    }

    /** The definitions apart that share no variables and are not tied to each other by constraints, each with those that it is with. */
    List<BitSet> parts(List<List<TypeVariable>> definitions) {
        use(definitions);
        List<BitSet> parts = new ArrayList<>();
        BitSet done = new BitSet();
        Set<TypeVariable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int first = 0; first < definitions.size(); first++) {
            if (done.get(first)) {
                continue;
            }
            BitSet part = new BitSet();
            part.set(first);
            Deque<TypeVariable> work = new ArrayDeque<>(definitions.get(first));
            while (!work.isEmpty()) {
                TypeVariable variable = work.pop();
                Effort.spend(1);
                if (seen.add(variable)) {
                    ties.get(variable).forEach(work::push);
                    tiedBy.getOrDefault(variable, List.of()).forEach(work::push);
                    for (int i : users.getOrDefault(variable, List.of())) {
                        if (!part.get(i)) {
                            part.set(i);
                            definitions.get(i).forEach(work::push);
                        }
                    }
                }
            }
            parts.add(part);
            done.or(part);
        }
        return parts;
    }

    private void use(List<List<TypeVariable>> definitions) {
        for (int i = 0; i < definitions.size(); i++) {
            for (TypeVariable variable : definitions.get(i)) {
                users.computeIfAbsent(variable, _ -> new ArrayList<>()).add(i);
                explore(variable);
            }
        }
    }

    private void explore(TypeVariable start) {
        Deque<TypeVariable> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            TypeVariable variable = work.pop();
            Effort.spend(1);
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
