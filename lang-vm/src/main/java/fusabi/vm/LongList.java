package fusabi.vm;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    private long[] items;
    private int size;

    LongList() {
        items = new long[64];
    }

    LongList(long[] start) {
        items = Arrays.copyOf(start, start.length + 256);
        size = start.length;
    }

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
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

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
