package fusabi.heap;

import fusabi.value.Word;
import java.util.ArrayDeque;
import java.util.Arrays;

/** The mark phase: finds what is reachable from the roots. */
final class Collector implements Tracer {
    /*
     * Precise mark and lazy sweep over the arena of one instance; stop-the-world, non-moving.
     *
     * Invariants:
     *  1. A word says what it is, so a field needs no map; the only raw word sits in a BOXED object, whose size says 0 fields.
     *  2. Roots are exact: every register that a liveness map names holds a valid word, and every pointer that will be used again is in a root, a
     *     field of a reachable object, or a Traced object that is reachable through its handle.
     *  3. After marking, the bits of the bitmap are exactly the words of reachable objects, headers included ("extent marks"), and bit 0, which
     *     no object has. So a run of clear bits is free memory and needs no inspection.
     *  4. Between collections a set bit means "reachable at the last collection, or handed out since": Heap sets the bits of a run when it takes
     *     it for bump allocation and clears what it did not use when it leaves it.
     *  5. Marking uses explicit stacks; its Java stack depth is constant.
     */

    private static final int INITIAL_STACK = 256;

    private final Handles handles;
    private long[] arena;
    private Bitmap marks;
    private int[] stack = new int[INITIAL_STACK];
    private int depth;
    private final ArrayDeque<Traced> traced = new ArrayDeque<>();
    private long liveWords;

    Collector(Handles handles) {
        this.handles = handles;
    }

    /** Marks what {@code roots} reach in {@code marks}; the result is how many words of the arena that is. */
    long mark(long[] words, Bitmap bitmap, Traced roots) {
        arena = words;
        marks = bitmap;
        liveWords = 1;
        marks.clear();
        marks.set(0);
        handles.clearMarks();
        roots.trace(this);
        drain();
        while (!traced.isEmpty()) {
            traced.pop().trace(this);
            drain();
        }
        arena = null;
        return liveWords;
    }

    @Override
    public void word(long word) {
        int top = Word.top(word);
        if (top == Word.POINTER) {
            object((int) word);
        } else if (top == Word.HANDLE) {
            handle((int) word);
        }
    }

    private void object(int index) {
        if (!marks.get(index)) {
            long header = arena[index];
            int extent = Header.extent(header);
            marks.set(index, index + extent);
            liveWords += extent;
            if (Header.size(header) > 0) {
                if (depth == stack.length) {
                    stack = Arrays.copyOf(stack, 2 * depth);
                }
                stack[depth++] = index;
            }
        }
    }

    private void handle(int handle) {
        if (handles.mark(handle) && handles.get(handle) instanceof Traced object) {
            traced.push(object);
        }
    }

    private void drain() {
        while (depth > 0) {
            int index = stack[--depth];
            int end = index + 1 + Header.size(arena[index]);
            for (int i = index + 1; i < end; i++) {
                word(arena[i]);
            }
        }
    }
}
