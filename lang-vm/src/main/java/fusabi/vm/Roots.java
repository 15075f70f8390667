package fusabi.vm;

import fusabi.heap.Tracer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The words that the host holds. Those whose {@link Root} nobody has any more are dropped now and then. */
final class Roots {

    private static final int FIRST_SWEEP = 64;

    private final List<WeakReference<Root>> roots = new ArrayList<>();
    private int sweepAt = FIRST_SWEEP;

    Root add(long word) {
        if (roots.size() >= sweepAt) {
            roots.removeIf(reference -> {
                Root root = reference.get();
                return root == null || root.isReleased();
            });
            sweepAt = Math.max(FIRST_SWEEP, 2 * roots.size());
        }
        Root root = new Root(word);
        roots.add(new WeakReference<>(root));
        return root;
    }

    /** Those that somebody has. */
    List<Root> all() {
        return roots.stream().map(WeakReference::get).filter(root -> root != null && !root.isReleased()).toList();
    }

    /** A root of another instance goes on as the word of {@code copy}. */
    void take(Root root, Root copy) {
        root.move(copy.word());
        roots.add(new WeakReference<>(root));
        copy.release();
    }

    /** Nobody can use these any more, but for those that have gone over. */
    void loseAll(String why, Roots gone) {
        Set<Root> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        elsewhere.addAll(gone.all());
        for (Root root : all()) {
            if (!elsewhere.contains(root)) {
                root.lose(why);
            }
        }
        roots.clear();
    }

    void trace(Tracer tracer) {
        for (WeakReference<Root> reference : roots) {
            Root root = reference.get();
            if (root != null && !root.isReleased()) {
                tracer.word(root.word());
            }
        }
    }
}
