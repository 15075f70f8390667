package fusabi.vm;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {

    private int[] items;
    private int size;

    IntList() {
        items = new int[64];
    }

    IntList(int[] start) {
        items = Arrays.copyOf(start, start.length + 256);
        size = start.length;
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
