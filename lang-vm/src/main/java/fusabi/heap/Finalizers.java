package fusabi.heap;

import fusabi.host.Released;
import java.util.ArrayDeque;
import java.util.Arrays;

/** The objects of the side table that want to be told when the script has dropped them. */
final class Finalizers {
    /*
     * Invariants: `entries` are the handles of such objects, in the order in which they came. An object leaves it for `pending` when it is not
     * reachable any more, before its handle is freed, and leaves that when it is told: once. It is told outside the collector, in the order in
     * which it came among those freed with it.
     */

    private static final int INITIAL_SIZE = 8;

    private final Handles handles;
    private int[] entries = {};
    private int count;
    private final ArrayDeque<Released> pending = new ArrayDeque<>(INITIAL_SIZE);

    Finalizers(Handles handles) {
        this.handles = handles;
    }

    void add(int handle) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(INITIAL_SIZE, 2 * count));
        }
        entries[count++] = handle;
    }

    /** Between marking and the sweep of the handles: takes those that are not reachable. */
    void sweep() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (handles.isMarked(entries[i])) {
                entries[kept++] = entries[i];
            } else {
                pending.add((Released) handles.get(entries[i]));
            }
        }
        count = kept;
    }

    /** Takes all. */
    void sweepAll() {
        for (int i = 0; i < count; i++) {
            pending.add((Released) handles.get(entries[i]));
        }
        count = 0;
    }

    /** Tells those that are pending. One that fails does not keep the others, or the script, from going on. */
    void run() {
        while (!pending.isEmpty()) {
            Released object = pending.poll();
            try {
                object.released();
            } catch (RuntimeException failure) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            }
        }
    }

    int count() {
        return count;
    }

    int handle(int i) {
        return entries[i];
    }

    long bytes() {
        return (long) Integer.BYTES * entries.length;
    }
}
