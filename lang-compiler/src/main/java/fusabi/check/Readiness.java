package fusabi.check;

import fusabi.source.Effort;
import fusabi.types.Generalizer;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which definitions of a group, whose bodies are checked one after the other, can become general. */
final class Readiness {
    /*
     * F# 4.0 specification, section 14.6.7: a definition becomes general as soon as it can, not when the whole group has been checked, so that
     * those after it use it at several types. It can when no type variable of its own leads to what is still unchecked, or to what cannot become general either.
     *
     * In a group of thousands nearly every step finds nobody ready, and is proved by a look: what kept those who wait from it still does if all of the
     * variables that they led through are variables still, perhaps the same one by now, and what tied them is not settled; and the definition that has
     * just been checked, of which they may have waited, waits itself, as it leads to one that is unchecked. Only else are all looked at anew.
     */

    private static final int LOOKS_OF_A_STEP = 8;

    private final Generalizer generalizer;
    private final List<List<Type>> signatures;
    /** By definition: its variables, of which some may have become others by now; null before anybody has asked. */
    private final List<List<TypeVariable>> variables = new ArrayList<>();
    private final BitSet waiting = new BitSet();
    /** What the definitions that wait are led through by constraints. */
    private final List<Tie> ties = new ArrayList<>();
    private final Set<TypeVariable> explored = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What a variable leads to. */
    record Tie(List<TraitConstraint> traits, List<TypeVariable> to) {}

    /** @param signatures of each definition, the types whose variables are its own */
    Readiness(Generalizer generalizer, List<List<Type>> signatures) {
        this.generalizer = generalizer;
        this.signatures = List.copyOf(signatures);
        signatures.forEach(_ -> variables.add(null));
    }

    /** The definitions that have been checked and are not general. */
    BitSet waiting() {
        return waiting;
    }

    /**
     * A definition has been checked, in its order.
     *
     * @param shared types that belong to the group as a whole and never become general
     * @return which can become general now
     */
    BitSet checked(int index, List<Type> shared) {
        boolean holds = holds();
        waiting.set(index);
        BitSet ready = new BitSet();
        if (holds && own(index).isEmpty()) {
            ready.set(index);
        } else if (!holds || !leadsOutside(index, shared)) {
            ready = anew(index, shared);
        }
        waiting.andNot(ready);
        return ready;
    }

    /** Whether the variables that keep definitions waiting are variables still. */
    private boolean holds() {
        int looks = 0;
        for (int i = waiting.nextSetBit(0); i >= 0; i = waiting.nextSetBit(i + 1)) {
            List<TypeVariable> own = variables.get(i);
            looks += 1 + own.size();
            if (!areOpen(own)) {
                return false;
            }
        }
        for (Tie tie : ties) {
            looks += 1 + tie.to.size();
            for (TraitConstraint trait : tie.traits) {
                if (trait.isSettled()) {
                    return false;
                }
            }
            if (!areOpen(tie.to)) {
                return false;
            }
        }
        Effort.spend(1 + looks / LOOKS_OF_A_STEP);
        return true;
    }

    private boolean areOpen(List<TypeVariable> asked) {
        for (TypeVariable variable : asked) {
            if (!(variable.resolved() instanceof TypeVariable now) || now.isGeneric() || now.level() <= generalizer.level()) {
                return false;
            }
        }
        return true;
    }

    /** Its variables, which may be others that stand for them. */
    private List<TypeVariable> own(int index) {
        List<TypeVariable> known = variables.get(index);
        if (known == null || !areOpen(known)) {
            known = generalizer.mentioned(signatures.get(index));
            variables.set(index, known);
        }
        return known;
    }

    /** Whether one of its own variables, or one to which constraints lead from them, is of those that are not checked, or nobody's own. */
    private boolean leadsOutside(int index, List<Type> shared) {
        List<TypeVariable> own = resolved(index);
        if (isOutside(Set.copyOf(own), index, shared)) {
            return true;
        }
        VariableGraph graph = new VariableGraph(generalizer);
        Set<TypeVariable> reached = graph.reachedFrom(own);
        remember(graph);
        return isOutside(reached, index, shared);
    }

    private boolean isOutside(Set<TypeVariable> reached, int index, List<Type> shared) {
        for (int i = index + 1; i < signatures.size(); i++) {
            for (TypeVariable variable : own(i)) {
                Effort.spend(1);
                if (variable.resolved() instanceof TypeVariable now && reached.contains(now)) {
                    return true;
                }
            }
        }
        return generalizer.mentioned(shared).stream().anyMatch(reached::contains);
    }

    private List<TypeVariable> resolved(int index) {
        List<TypeVariable> now = new ArrayList<>();
        for (TypeVariable variable : own(index)) {
            if (variable.resolved() instanceof TypeVariable representative) {
                now.add(representative);
            }
        }
        return now;
    }

    private BitSet anew(int index, List<Type> shared) {
        List<Integer> indices = waiting.stream().boxed().toList();
        List<List<TypeVariable>> own = new ArrayList<>();
        for (int each : indices) {
            Effort.spend(1);
            variables.set(each, resolved(each));
            own.add(variables.get(each));
        }
        ties.clear();
        explored.clear();
        if (own.stream().allMatch(List::isEmpty)) {
            return (BitSet) waiting.clone();
        }
        List<TypeVariable> outside = generalizer.mentioned(shared);
        for (int i = index + 1; i < signatures.size(); i++) {
            outside.addAll(resolved(i));
        }
        Effort.spend(outside.size());
        VariableGraph graph = new VariableGraph(generalizer);
        BitSet blocked = graph.blocked(own, outside);
        remember(graph);
        BitSet ready = new BitSet();
        for (int i = 0; i < indices.size(); i++) {
            ready.set(indices.get(i), !blocked.get(i));
        }
        return ready;
    }

    private void remember(VariableGraph graph) {
        graph.forEachTie((variable, to) -> {
            if (explored.add(variable)) {
                ties.add(new Tie(generalizer.openTraits(List.of(variable)), to));
            }
        });
    }
}
