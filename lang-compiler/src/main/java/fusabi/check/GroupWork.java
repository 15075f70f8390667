package fusabi.check;

import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bodies of a group of definitions that see each other, checked in the order of the text, and what makes each of them general.
 */
final class GroupWork {
    /*
     * F# 4.0 specification, section 14.6.7: a definition becomes general as soon as it can, not when the whole group has been checked, so that those after it
     * use it at several types. It can when no type variable of its own occurs in what is still unchecked, or in what cannot become general either.
     */

    /** A definition whose body has been checked, or will be. */
    private record Item(List<Type> signature, Runnable body, Runnable completion) {}

    private final Session session;
    private final List<Item> items = new ArrayList<>();

    GroupWork(Session session) {
        this.session = session;
    }

    /** A body that has no type of its own. */
    void add(Runnable body) {
        add(List.of(), body, () -> { });
    }

    /** A body, and what is to be done once the types of its signature can become general. */
    void add(List<Type> signature, Runnable body, Runnable completion) {
        items.add(new Item(List.copyOf(signature), body, completion));
    }

    /**
     * Checks all bodies one level deeper than the definitions, and leaves that level.
     *
     * @param shared  types that belong to the group as a whole and never become general: those of fields
     * @param settled what is to be done about these when all bodies have been checked
     */
    void run(Supplier<List<Type>> shared, Runnable settled) {
        List<Item> waiting = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            items.get(i).body().run();
            waiting.add(items.get(i));
            session.generalizer().leave();
            List<Type> outside = new ArrayList<>(shared.get());
            items.subList(i + 1, items.size()).forEach(item -> outside.addAll(item.signature()));
            for (Item ready : ready(session, waiting, Item::signature, outside)) {
                waiting.remove(ready);
                ready.completion().run();
            }
            session.generalizer().enter();
        }
        session.generalizer().leave();
        settled.run();
        waiting.forEach(item -> item.completion().run());
    }

    /**
     * The definitions that can become general.
     *
     * @param waiting   those whose bodies have been checked
     * @param signature the types of a definition
     * @param outside   the types of what has not been checked, and of what never becomes general
     */
    static <T> List<T> ready(Session session, List<T> waiting, Function<T, List<Type>> signature, List<Type> outside) {
        List<List<TypeVariable>> own = waiting.stream().map(item -> session.generalizer().mentioned(signature.apply(item))).toList();
        if (own.stream().allMatch(List::isEmpty)) {
            return new ArrayList<>(waiting);
        }
        BitSet blocked = new VariableGraph(session.generalizer()).blocked(own, session.generalizer().mentioned(outside));
        return IntStream.range(0, waiting.size()).filter(i -> !blocked.get(i)).mapToObj(waiting::get).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Which of these have one of the variables, or share one with another that has: each variable is looked at once. */
    static BitSet sharing(List<List<TypeVariable>> variables, List<TypeVariable> first) {
        Map<TypeVariable, List<Integer>> users = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            for (TypeVariable variable : variables.get(i)) {
                users.computeIfAbsent(variable, _ -> new ArrayList<>()).add(i);
            }
        }
        BitSet found = new BitSet();
        Deque<TypeVariable> work = new ArrayDeque<>(first);
        while (!work.isEmpty()) {
            List<Integer> with = users.remove(work.pop());
            if (with != null) {
                for (int i : with) {
                    if (!found.get(i)) {
                        found.set(i);
                        work.addAll(variables.get(i));
                    }
                }
            }
        }
        return found;
    }
}
