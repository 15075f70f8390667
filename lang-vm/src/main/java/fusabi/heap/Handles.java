package fusabi.heap;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The side table: Java objects that words refer to by number. Negative numbers are the image's constants, shared by all its instances and never freed;
 * the others are this heap's, marked along with the arena and swept with nulling, so that Java's collector can have them.
 */
final class Handles {
    /*
     * Invariant: charge[i] >= 0 is what the object in entry i is charged; charge[i] < 0 says entry i is free and -charge[i] - 2 is the next
     * free entry, -1 when it is the last.
     */

    private static final int INITIAL_SIZE = 64;

    private Object[] pinned;
    private Object[] objects = new Object[INITIAL_SIZE];
    private int[] charge = new int[INITIAL_SIZE];
    private final Bitmap marks = new Bitmap(INITIAL_SIZE);
    private int used;
    private int firstFree = -1;
    private int count;
    private long bytes;

    Handles(Object[] pinned) {
        this.pinned = pinned;
    }

    void pin(Object[] constants) {
        pinned = constants;
    }

    Object get(int handle) {
        return handle < 0 ? pinned[~handle] : objects[handle];
    }

    boolean isValid(int handle) {
        return handle < 0 ? ~handle < pinned.length : handle < used && charge[handle] >= 0;
    }

    /** What the objects are charged together. */
    long bytes() {
        return bytes;
    }

    int count() {
        return count;
    }

    int add(Object object, long size) {
        int handle = firstFree;
        if (handle >= 0) {
            firstFree = -charge[handle] - 2;
        } else {
            handle = used++;
            if (handle == objects.length) {
                objects = Arrays.copyOf(objects, 2 * handle);
                charge = Arrays.copyOf(charge, 2 * handle);
                marks.resize(2 * handle);
            }
        }
        objects[handle] = object;
        charge[handle] = (int) Math.min(size, Integer.MAX_VALUE);
        bytes += charge[handle];
        count++;
        return handle;
    }

    /** Changes what a live object is charged. */
    void recharge(int handle, long size) {
        bytes -= charge[handle];
        charge[handle] = (int) Math.min(size, Integer.MAX_VALUE);
        bytes += charge[handle];
    }

    void clearMarks() {
        marks.clear();
    }

    /** Marks a handle; true when it was not marked before. */
    boolean mark(int handle) {
        if (handle < 0 || marks.get(handle)) {
            return false;
        }
        marks.set(handle);
        return true;
    }

    /** Shows every object that was not freed, constants included. */
    void forEachLive(Consumer<Object> visitor) {
        for (Object object : pinned) {
            visitor.accept(object);
        }
        for (int i = 0; i < used; i++) {
            if (charge[i] >= 0) {
                visitor.accept(objects[i]);
            }
        }
    }

    /** Frees what is not marked. */
    void sweep() {
        for (int i = marks.nextClear(0); i < used; i = marks.nextClear(i + 1)) {
            if (charge[i] >= 0) {
                bytes -= charge[i];
                count--;
                objects[i] = null;
                charge[i] = -firstFree - 2;
                firstFree = i;
            }
        }
    }
}
