package fusabi.vm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change of an instance's program: the changed one begins beside the old one, with what it keeps of its state, and takes its place when it has come to
 * its end; or the old one goes on as if nothing had happened.
 */
public final class Reload {

    private static final String GONE = "The value was made by the program before it was reloaded, and does not fit the present one.";
    private static final String NEVER = "The value was made by a program that was not kept, since it did not come to its end.";

    private final Instance instance;
    private final Interpreter before;
    private final Interpreter after;
    private final Change change;
    private final List<Root> held = new ArrayList<>();
    private final List<Optional<Root>> copies = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();

    Reload(Instance instance, Interpreter before, Interpreter after, Change change) {
        this.instance = instance;
        this.before = before;
        this.after = after;
        this.change = change;
    }

    /** Runs the changed program from its first line to its last; then it is to be kept or undone. */
    public Ending run() {
        return instance.runChanged(this, after);
    }

    /** Gives the changed program what it keeps; the result is its code, in which the definitions of what is kept do nothing. */
    Image transfer() {
        Transfer transfer = new Transfer(before, after, change);
        for (Map.Entry<String, String> global : change.globals().entrySet()) {
            Integer old = before.image.globalSymbols.get(global.getKey());
            Integer present = after.image.globalSymbols.get(global.getValue());
            if (old != null && present != null) {
                transfer.copy(before.globals[old]).ifPresent(word -> {
                    after.globals[present] = word;
                    kept.add(global.getValue());
                });
            }
        }
        for (Root root : before.roots.all()) {
            held.add(root);
            copies.add(transfer.copy(root.word()).map(after.roots::add));
        }
        return after.image.keeping(kept);
    }

    /** The changed program takes the place of the old one. */
    public void keep() {
        for (int i = 0; i < held.size(); i++) {
            Root root = held.get(i);
            copies.get(i).ifPresentOrElse(copy -> after.roots.take(root, copy), () -> root.lose(GONE));
        }
        before.roots.loseAll(GONE, after.roots);
        before.heap.close();
    }

    /** The old program goes on. */
    public void undo() {
        after.roots.loseAll(NEVER, before.roots);
        instance.goBack(before);
        after.heap.close();
    }
}
