package fusabi.vm;

import java.util.Arrays;

/** A growing list of longs that may begin with what an image has; that is not copied before the list becomes another image's. */
final class LongList {

    private final long[] start;
    private long[] more = new long[64];
    private int added;

    LongList() {
        this(new long[0]);
    }

    /** A list that begins with this array, which nobody changes. */
    LongList(long[] start) {
        this.start = start;
    }

    void add(long item) {
        if (added == more.length) {
            more = Arrays.copyOf(more, 2 * added);
        }
        more[added++] = item;
    }

    long get(int index) {
        return index < start.length ? start[index] : more[index - start.length];
    }

    int size() {
        return start.length + added;
    }

    /** Its items, not to be changed. */
    long[] toArray() {
        if (added == 0) {
            return start;
        }
        long[] all = Arrays.copyOf(start, size());
        System.arraycopy(more, 0, all, start.length, added);
        return all;
    }
}
