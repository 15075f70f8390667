package fusabi.vm;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    private long[] items;
    private int size;

    LongList() {
        items = new long[64];
    }

    /** A list that has what is in the array, which is its from now on. */
    static LongList owning(long[] items) {
        return new LongList(0, items);
    }

    private LongList(int more, long[] start) {
        items = more == 0 ? start : Arrays.copyOf(start, start.length + more);
        size = start.length;
    }

    LongList(long[] start) {
        this(256, start);
    }

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size + 1);
        }
        items[size++] = item;
    }

    void addAll(long[] more) {
        if (size + more.length > items.length) {
            items = Arrays.copyOf(items, Math.max(2 * size, size + more.length));
        }
        System.arraycopy(more, 0, items, size, more.length);
        size += more.length;
    }

    long get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    /** Its items; the list is not changed after that. */
    long[] toArray() {
        return size == items.length ? items : Arrays.copyOf(items, size);
    }
}
