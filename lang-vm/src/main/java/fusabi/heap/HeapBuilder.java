package fusabi.heap;

import fusabi.host.Released;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.Arrays;

/**
 * Fills an empty heap with given objects, one behind the other, as a {@link LiveHeap} numbers them. What is not within the quota ends it by the
 * heap's limit.
 */
public final class HeapBuilder {

    private static final int FIRST_WORDS = 1 << 10;
    private static final int MAX_WORDS = Integer.MAX_VALUE - 64;

    private final Heap heap;
    private long[] words = new long[FIRST_WORDS];
    private Bitmap starts = new Bitmap(FIRST_WORDS);
    private int end = 1;

    public HeapBuilder(Heap heap) {
        this.heap = heap;
    }

    /** Adds an object with this header whose fields are still zeros, numbers; its index. */
    public int add(long header) {
        long next = (long) end + Header.extent(header);
        if (next < end || next > MAX_WORDS) {
            throw heap.exceeded(8 * (next - end));
        }
        if (next > words.length) {
            int length = (int) Math.min(MAX_WORDS, Math.max(next, 2L * words.length)) & ~63;
            length = length < next ? length + 64 : length;
            if (!heap.allows(8L * length - 8L * FIRST_WORDS)) {
                length = (int) (next + 63) & ~63;
                if (!heap.allows(8L * length - 8L * FIRST_WORDS)) {
                    throw heap.exceeded(8L * length);
                }
            }
            words = Arrays.copyOf(words, length);
            starts.resize(length);
        }
        int index = end;
        words[index] = header;
        starts.set(index);
        end = (int) next;
        return index;
    }

    /** Where the next object would be. */
    public int end() {
        return end;
    }

    /** Where the object behind this one is. */
    public int next(int index) {
        return index + Header.extent(words[index]);
    }

    /** Whether an object begins there. */
    public boolean isObject(int index) {
        return index > 0 && index < end && starts.get(index);
    }

    public long header(int index) {
        return words[index];
    }

    /** Field {@code i} of an object, or the raw word of a boxed one. */
    public long field(int index, int i) {
        return words[index + 1 + i];
    }

    public void setField(int index, int i, long word) {
        words[index + 1 + i] = word;
    }

    /** Adds a Java object with the next handle number; the object may be null until {@link #setObject}. */
    public int addHandle(Object object, long bytes) {
        if (!heap.allows(bytes)) {
            throw heap.exceeded(bytes);
        }
        return (int) heap.handleNow(HandleKind.OBJECT, object, bytes);
    }

    /** Puts the object of a handle in its place. */
    public void setObject(int handle, Object object, long bytes) {
        heap.handles().set(handle, object);
        if (object instanceof Released) {
            heap.finalizers().add(handle);
        }
        heap.recharge(handle, bytes);
    }

    /** Adds a weak reference with the next handle number. */
    public int addWeak() {
        int handle = addHandle(new WeakTable.Cell(Word.NULL), WeakTable.BYTES);
        heap.weak().add(handle);
        return handle;
    }

    /** Lets a weak reference refer to a word. */
    public void setTarget(int handle, long target) {
        ((WeakTable.Cell) heap.handles().get(handle)).target = target;
    }

    /** Makes the objects those of the heap. */
    public void finish() {
        heap.adopt(words, end);
        words = null;
        starts = null;
    }
}
