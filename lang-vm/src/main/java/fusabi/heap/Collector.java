package fusabi.heap;

import fusabi.value.Word;
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
     *     it for bump allocation and clears what it did not use when it leaves it. So set bits outside the current run are one object after the
     *     other, and each can be found from the one before: by its header, or as the next set bit.
     *  5. Every word of such an object is valid, whether the object is still reachable or not: what it points to has set bits too, its handles
     *     are in use. Only a collection frees, and it frees all that is not reachable: objects, then handles, whose weak references were cleared and
     *     whose finalisers were taken note of before.
     *  6. Handles are in use (then they are charged) or free (then they are in the list of free ones), and weak references and finalisers name
     *     handles in use.
     *  7. Marking uses one explicit stack and its Java stack depth is constant. The stack is at most half as long as the arena's bitmap is wide
     *     (an eighth of the arena's words, of 4 bytes each) and is cut down after each collection. What it cannot take stays marked, and is found
     *     again by a walk over all that is marked.
     *
     * HeapChecker checks 1 and 3 to 6 in tests; 2 shows as a violation of 5 when the heap is collected at every safepoint.
     */

    private static final int INITIAL_STACK = 64;
    private static final int LEAST_LIMIT = 1 << 12;
    /** So many fields of an object are looked at in one go, so that a long array does not fill the stack. */
    private static final int SLICE = 128;
    /** On the stack above an object of which a part is left, and that part's beginning. */
    private static final int PART = 0;

    private final Handles handles;
    private long[] arena;
    private Bitmap marks;
    /** Objects to be looked into; handles of Traced objects, as ~handle; parts of objects: beginning, object, PART. */
    private int[] stack = new int[INITIAL_STACK];
    private int depth;
    private int stackLimit;
    private boolean isIncomplete;
    private long liveWords;

    Collector(Handles handles) {
        this.handles = handles;
    }

    /** What the collector keeps between collections. */
    long bytes() {
        return (long) Integer.BYTES * stack.length;
    }

    /** Marks what {@code roots} reach in {@code bitmap}; the result is how many words of the arena that is. */
    long mark(long[] words, Bitmap bitmap, Traced roots) {
        arena = words;
        marks = bitmap;
        liveWords = 1;
        stackLimit = Math.max(LEAST_LIMIT, words.length / 8);
        marks.clear();
        marks.set(0);
        handles.clearMarks();
        roots.trace(this);
        drain();
        while (isIncomplete) {
            isIncomplete = false;
            markAgain();
        }
        arena = null;
        int idle = Math.max(INITIAL_STACK, words.length / 1024);
        if (stack.length > idle) {
            stack = new int[idle];
        }
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
                push(index);
            }
        }
    }

    private void handle(int handle) {
        if (handles.mark(handle) && handles.get(handle) instanceof Traced) {
            push(~handle);
        }
    }

    private void push(int entry) {
        if (depth < stack.length || grows()) {
            stack[depth++] = entry;
        } else {
            isIncomplete = true;
        }
    }

    private boolean grows() {
        if (stack.length >= stackLimit) {
            return false;
        }
        stack = Arrays.copyOf(stack, Math.min(2 * stack.length, stackLimit));
        return true;
    }

    private void drain() {
        while (depth > 0) {
            int entry = stack[--depth];
            if (entry > 0) {
                fields(entry, 0);
            } else if (entry == PART) {
                int object = stack[--depth];
                fields(object, stack[--depth]);
            } else {
                ((Traced) handles.get(~entry)).trace(this);
            }
        }
    }

    private void fields(int index, int from) {
        int size = Header.size(arena[index]);
        int to = size;
        if (size - from > SLICE) {
            to = from + SLICE;
            if (depth + 3 > stack.length && !grows()) {
                isIncomplete = true;
            } else {
                stack[depth++] = to;
                stack[depth++] = index;
                stack[depth++] = PART;
            }
        }
        for (int i = index + 1 + from; i <= index + to; i++) {
            word(arena[i]);
        }
    }

    /** Looks into everything that is marked once more, one object after the other. */
    private void markAgain() {
        for (int i = marks.nextSet(1); i < arena.length; i = marks.nextSet(i + Header.extent(arena[i]))) {
            int size = Header.size(arena[i]);
            for (int from = 0; from < size; from += SLICE) {
                for (int k = i + 1 + from; k <= i + Math.min(size, from + SLICE); k++) {
                    word(arena[k]);
                }
                drain();
            }
        }
        for (int i = handles.nextMarked(0); i < handles.size(); i = handles.nextMarked(i + 1)) {
            if (handles.get(i) instanceof Traced object) {
                object.trace(this);
                drain();
            }
        }
    }
}
