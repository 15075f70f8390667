package fusabi.vm;

import fusabi.heap.Tracer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

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

    void trace(Tracer tracer) {
        for (WeakReference<Root> reference : roots) {
            Root root = reference.get();
            if (root != null && !root.isReleased()) {
                tracer.word(root.word());
            }
        }
    }
}
