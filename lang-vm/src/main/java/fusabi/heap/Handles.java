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
     * free entry, -1 when it is the last. Entries from `used` on have never been used, or have been given back. Free entries are in the order of
     * their numbers after each sweep, so that the beginning is used first and the end can be given back.
     */

    private static final int INITIAL_SIZE = 64;
    /** Of an entry: a reference, its charge. */
    private static final int ENTRY_BYTES = 16;

    private Object[] pinned;
    private Object[] objects = new Object[INITIAL_SIZE];
    private long[] charge = new long[INITIAL_SIZE];
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
        return handle < 0 ? constant(~handle) : objects[handle];
    }

    private Object constant(int index) {
        Object constant = pinned[index];
        if (constant instanceof Late) {
            constant = Late.value(constant);
            pinned[index] = constant;
        }
        return constant;
    }

    void set(int handle, Object object) {
        objects[handle] = object;
    }

    long charge(int handle) {
        return charge[handle];
    }

    /** After a collection, the handles in use. */
    Bitmap marks() {
        return marks;
    }

    boolean isValid(int handle) {
        return handle < 0 ? ~handle < pinned.length : handle < used && charge[handle] >= 0;
    }

    /** What the objects are charged together. */
    long bytes() {
        return bytes;
    }

    /** What the table itself takes. */
    long tableBytes() {
        return tableBytes(objects.length);
    }

    private static long tableBytes(long size) {
        return size * ENTRY_BYTES + size / Byte.SIZE;
    }

    int count() {
        return count;
    }

    /** Entries that are or have been in use: all handles are below. */
    int size() {
        return used;
    }

    int add(Object object, long size) {
        int handle = firstFree;
        if (handle >= 0) {
            firstFree = (int) -charge[handle] - 2;
        } else {
            if (used == objects.length) {
                resize(2 * used);
            }
            handle = used++;
        }
        objects[handle] = object;
        charge[handle] = Math.max(size, 0);
        bytes += charge[handle];
        count++;
        return handle;
    }

    /** How many bytes the table will grow by when an object is added now. */
    long growth() {
        return firstFree < 0 && used == objects.length ? tableBytes(used) : 0;
    }

    /** Grows the table by a little, where twice its size would be too much. */
    boolean growsLittle(long allowed) {
        long more = Math.min(objects.length / 2, allowed / tableBytes(64) * 64);
        if (more < 64) {
            return false;
        }
        resize(objects.length + (int) more & -64);
        return true;
    }

    private void resize(int size) {
        objects = Arrays.copyOf(objects, size);
        charge = Arrays.copyOf(charge, size);
        marks.resize(size);
    }

    /** Changes what a live object is charged. */
    void recharge(int handle, long size) {
        bytes -= charge[handle];
        charge[handle] = Math.max(size, 0);
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

    boolean isMarked(int handle) {
        return marks.get(handle);
    }

    /** The first marked handle from {@code from} on, or the table's size. */
    int nextMarked(int from) {
        return marks.nextSet(from);
    }

    /** Shows every object that was not freed, constants included. */
    void forEachLive(Consumer<Object> visitor) {
        for (Object object : pinned) {
            visitor.accept(Late.value(object));
        }
        for (int i = 0; i < used; i++) {
            if (charge[i] >= 0) {
                visitor.accept(objects[i]);
            }
        }
    }

    /** Frees what is not marked, and gives back the table's end when it is much too long. */
    void sweep() {
        int end = marks.lastSet() + 1;
        int last = -1;
        firstFree = -1;
        for (int i = marks.nextClear(0); i < used; i = marks.nextClear(i + 1)) {
            if (charge[i] >= 0) {
                bytes -= charge[i];
                count--;
                objects[i] = null;
            }
            if (i < end) {
                charge[i] = -1;
                if (last < 0) {
                    firstFree = i;
                } else {
                    charge[last] = -i - 2;
                }
                last = i;
            }
        }
        used = end;
        if (objects.length > INITIAL_SIZE && used < objects.length / 4) {
            resize(Math.max(INITIAL_SIZE, 2 * used + 63 & -64));
        }
    }

    /** Gives back what has not been used. */
    void trim() {
        int size = Math.max(INITIAL_SIZE, used + 63 & -64);
        if (size < objects.length) {
            resize(size);
        }
    }

    /** What is wrong with the table itself; empty when nothing is. */
    String check() {
        int free = 0;
        for (int i = firstFree; i >= 0 && free <= used; i = (int) -charge[i] - 2) {
            if (i >= used || charge[i] >= 0 || objects[i] != null) {
                return "free handle in use " + i;
            }
            free++;
        }
        long sum = 0;
        for (int i = 0; i < used; i++) {
            sum += Math.max(charge[i], 0);
        }
        return free + count != used ? "handles lost: " + free + " free, " + count + " in use of " + used
                : sum != bytes ? "charges: " + sum + " instead of " + bytes : "";
    }

    void clear() {
        resize(0);
        used = 0;
        firstFree = -1;
        count = 0;
        bytes = 0;
    }
}
