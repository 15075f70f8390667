package fusabi.vm;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {

    private int[] items;
    private int size;

    IntList() {
        items = new int[64];
    }

    /** A list that has what is in the array, which is its from now on. */
    static IntList owning(int[] items) {
        return new IntList(0, items);
    }

    private IntList(int more, int[] start) {
        items = more == 0 ? start : Arrays.copyOf(start, start.length + more);
        size = start.length;
    }

    IntList(int[] start) {
        this(256, start);
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size + 1);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    /** Its items; the list is not changed after that. */
    int[] toArray() {
        return size == items.length ? items : Arrays.copyOf(items, size);
    }
}
