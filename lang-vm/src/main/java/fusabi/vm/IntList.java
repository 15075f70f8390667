package fusabi.vm;

import java.util.Arrays;

/** A growing list of ints that may begin with what an image has; that is not copied before the list becomes another image's. */
final class IntList {

    private final int[] start;
    private int[] more = new int[64];
    private int added;

    IntList() {
        this(new int[0]);
    }

    /** A list that begins with this array, which nobody changes. */
    IntList(int[] start) {
        this.start = start;
    }

    void add(int item) {
        if (added == more.length) {
            more = Arrays.copyOf(more, 2 * added);
        }
        more[added++] = item;
    }

    int get(int index) {
        return index < start.length ? start[index] : more[index - start.length];
    }

    int size() {
        return start.length + added;
    }

    /** Its items, not to be changed. */
    int[] toArray() {
        if (added == 0) {
            return start;
        }
        int[] all = Arrays.copyOf(start, size());
        System.arraycopy(more, 0, all, start.length, added);
        return all;
    }
}
