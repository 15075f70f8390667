package fusabi.check;

import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The bodies of a group of definitions that see each other, checked in the order of the text, and what makes each of them general.
 */
final class GroupWork {

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
        Readiness readiness = new Readiness(session.generalizer(), items.stream().map(Item::signature).toList());
        for (int i = 0; i < items.size(); i++) {
            items.get(i).body().run();
            session.generalizer().leave();
            readiness.checked(i, shared.get()).stream().forEach(ready -> items.get(ready).completion().run());
            session.generalizer().enter();
        }
        session.generalizer().leave();
        settled.run();
        readiness.waiting().stream().forEach(rest -> items.get(rest).completion().run());
    }
}
