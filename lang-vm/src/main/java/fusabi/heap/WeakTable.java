package fusabi.heap;

import fusabi.value.Word;
import java.util.Arrays;

/** The weak references of a heap: cells in the side table that the collector does not look into. */
final class WeakTable {
    /*
     * Invariant: every cell in use stands here once, with its handle. After marking, a cell that is not reachable leaves the table, and one whose
     * target is not reachable refers to null from then on.
     */

    /** What a weak reference is charged. */
    static final long BYTES = 24;

    private static final int INITIAL_SIZE = 8;

    /** A reference that does not keep its target alive. */
    static final class Cell {

        long target;

        Cell(long target) {
            this.target = target;
        }
    }

    private final Handles handles;
    private int[] entries = {};
    private int count;

    WeakTable(Handles handles) {
        this.handles = handles;
    }

    void add(int handle) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(INITIAL_SIZE, 2 * count));
        }
        entries[count++] = handle;
    }

    /** Between marking and the sweep of the handles: forgets what is not reachable. */
    void sweep(Bitmap marks) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (handles.isMarked(entries[i])) {
                entries[kept++] = entries[i];
                Cell cell = (Cell) handles.get(entries[i]);
                if (!isReachable(cell.target, marks)) {
                    cell.target = Word.NULL;
                }
            }
        }
        count = kept;
        if (entries.length > 4 * Math.max(INITIAL_SIZE, count)) {
            entries = Arrays.copyOf(entries, 2 * Math.max(INITIAL_SIZE, count));
        }
    }

    private boolean isReachable(long word, Bitmap marks) {
        return switch (Word.top(word)) {
            case Word.POINTER -> marks.get((int) word);
            case Word.HANDLE  -> (int) word < 0 || handles.isMarked((int) word);
            default           -> true;
        };
    }

    int count() {
        return count;
    }

    int handle(int i) {
        return entries[i];
    }

    void clear() {
        entries = new int[0];
        count = 0;
    }

    long bytes() {
        return (long) Integer.BYTES * entries.length;
    }
}
