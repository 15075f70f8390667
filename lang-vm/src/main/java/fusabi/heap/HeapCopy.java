package fusabi.heap;

import fusabi.value.HandleKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a small young heap holds, to be put into any number of new ones, word by word. Its side table may only hold texts, numbers and plain objects,
 * which each heap gets anew.
 */
public final class HeapCopy {

    private final long[] words;
    private final Object[] objects;
    private final long[] charges;

    private HeapCopy(long[] words, Object[] objects, long[] charges) {
        this.words = words;
        this.objects = objects;
        this.charges = charges;
    }

    /** The content of a heap that has never collected; none when it has, or holds what cannot be copied. */
    public static Optional<HeapCopy> of(Heap heap) {
        Handles handles = heap.handles();
        int count = handles.count();
        Object[] objects = new Object[count];
        long[] charges = new long[count];
        for (int i = 0; i < count; i++) {
            if (!handles.isValid(i) || !isPlain(handles.get(i))) {
                return Optional.empty();
            }
            objects[i] = handles.get(i);
            charges[i] = handles.charge(i);
        }
        return heap.fresh().map(words -> new HeapCopy(words, objects, charges));
    }

    private static boolean isPlain(Object object) {
        return object.getClass() == Object.class || object instanceof String || object instanceof BigInteger || object instanceof BigDecimal;
    }

    /** Makes this the content of a heap that has none; false when it has. */
    public boolean putInto(Heap heap) {
        if (!heap.isUntouched()) {
            return false;
        }
        for (int i = 0; i < objects.length; i++) {
            Object object = objects[i].getClass() == Object.class ? new Object() : objects[i];
            heap.handleNow(HandleKind.OBJECT, object, charges[i]);
        }
        heap.adopt(words, words.length);
        return true;
    }
}
