package fusabi.heap;

import java.util.function.IntConsumer;

/**
 * What is alive in a heap right after a collection, as it would be if it lay together: every object and handle gets a new number, in the present
 * order and without gaps. Changes nothing; valid until the heap changes.
 */
public final class LiveHeap {
    /*
     * After marking, the set bits are exactly the words of live objects and bit 0 (see Collector), so the new index of an object is the number of set
     * bits before its own, and the objects follow each other by their extents.
     */

    private final Heap heap;
    private final Ranks words;
    private final Ranks handles;

    private LiveHeap(Heap heap) {
        this.heap = heap;
        this.words = new Ranks(heap.marks());
        this.handles = new Ranks(heap.handles().marks());
    }

    /** Collects, and looks at what is left. */
    public static LiveHeap of(Heap heap) {
        heap.collect();
        return new LiveHeap(heap);
    }

    /** How many words the objects take together, and the word 0 that none has. */
    public int size() {
        return words.total();
    }

    /** How many handles there are. */
    public int handleCount() {
        return handles.total();
    }

    /** The new index of the object that a pointer leads to. */
    public int newIndex(long pointer) {
        return words.before((int) pointer);
    }

    /** The new number of a handle of this heap; those of constants, below 0, keep theirs. */
    public int newHandle(long handle) {
        return (int) handle < 0 ? (int) handle : handles.before((int) handle);
    }

    /** Gives the index of every object, in ascending order. */
    public void forEachObject(IntConsumer action) {
        Bitmap marks = heap.marks();
        long[] arena = heap.arena();
        int index = marks.nextSet(1);
        while (index < arena.length) {
            action.accept(index);
            index = marks.nextSet(index + Header.extent(arena[index]));
        }
    }

    /** Gives the number of every handle of this heap, in ascending order. */
    public void forEachHandle(IntConsumer action) {
        Bitmap marks = heap.handles().marks();
        for (int handle = marks.nextSet(0); handle < marks.size(); handle = marks.nextSet(handle + 1)) {
            action.accept(handle);
        }
    }

    /** The Java object of a handle number. */
    public Object object(int handle) {
        return heap.handles().get(handle);
    }

    /** What it is charged. */
    public long charge(int handle) {
        return heap.handles().charge(handle);
    }

    /** Whether the handle is a weak reference. */
    public boolean isWeak(int handle) {
        return object(handle) instanceof WeakTable.Cell;
    }

    /** What a weak reference refers to, which is alive, or null. */
    public long target(int handle) {
        return ((WeakTable.Cell) object(handle)).target;
    }

    /** Counts set bits before a place in constant time. */
    private static final class Ranks {

        private final Bitmap bits;
        private final int[] before;

        Ranks(Bitmap bits) {
            this.bits = bits;
            this.before = new int[bits.size() / 64 + 1];
            for (int i = 0; i < bits.size() / 64; i++) {
                before[i + 1] = before[i] + Long.bitCount(bits.bits(i));
            }
        }

        int total() {
            return before[before.length - 1];
        }

        int before(int i) {
            return before[i >>> 6] + Long.bitCount(bits.bits(i >>> 6) & (1L << i) - 1);
        }
    }
}
