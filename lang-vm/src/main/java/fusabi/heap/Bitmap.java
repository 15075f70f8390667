package fusabi.heap;

import java.util.Arrays;

/** A set of small ints, one bit each, with searches and fills that go 64 at a time. */
final class Bitmap {

    private long[] bits;

    /** A bitmap for 0 … size - 1; size is a multiple of 64. */
    Bitmap(int size) {
        bits = new long[size >>> 6];
    }

    int size() {
        return bits.length << 6;
    }

    /** Changes the size; what is new is clear. */
    void resize(int size) {
        bits = Arrays.copyOf(bits, size >>> 6);
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    /** The {@code i}th 64 of them. */
    long bits(int i) {
        return bits[i];
    }

    boolean get(int i) {
        return (bits[i >>> 6] & 1L << i) != 0;
    }

    void set(int i) {
        bits[i >>> 6] |= 1L << i;
    }

    void set(int from, int to) {
        int first = from >>> 6;
        int last = to - 1 >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            bits[first] |= head & tail;
        } else {
            bits[first] |= head;
            for (int i = first + 1; i < last; i++) {
                bits[i] = -1;
            }
            bits[last] |= tail;
        }
    }

    void clear(int from, int to) {
        for (int i = from; i < to; ) {
            if ((i & 63) == 0 && i + 64 <= to) {
                bits[i >>> 6] = 0;
                i += 64;
            } else {
                bits[i >>> 6] &= ~(1L << i);
                i++;
            }
        }
    }

    /** Whether all bits of a range are set, or, with {@code value} false, none is. */
    boolean all(int from, int to, boolean value) {
        for (int i = from; i < to; i++) {
            if ((i & 63) == 0 && i + 64 <= to && bits[i >>> 6] == (value ? -1L : 0L)) {
                i += 63;
            } else if (get(i) != value) {
                return false;
            }
        }
        return true;
    }

    /** The last set bit, or -1. */
    int lastSet() {
        int i = bits.length - 1;
        while (i >= 0 && bits[i] == 0) {
            i--;
        }
        return i < 0 ? -1 : (i << 6) + 63 - Long.numberOfLeadingZeros(bits[i]);
    }

    /** The first clear bit from {@code from} on, or the size. */
    int nextClear(int from) {
        int i = from >>> 6;
        if (i >= bits.length) {
            return size();
        }
        long word = ~bits[i] & -1L << from;
        while (word == 0) {
            if (++i == bits.length) {
                return size();
            }
            word = ~bits[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The first set bit from {@code from} on, before {@code to}; or {@code to}, or the size when that is less. */
    int nextSet(int from, int to) {
        int last = Math.min(to, size());
        for (int i = from; i < last; i = (i | 63) + 1) {
            long word = bits[i >>> 6] & -1L << i;
            if (word != 0) {
                return Math.min((i & ~63) + Long.numberOfTrailingZeros(word), last);
            }
        }
        return last;
    }

    /** The first set bit from {@code from} on, or the size. */
    int nextSet(int from) {
        int i = from >>> 6;
        if (i >= bits.length) {
            return size();
        }
        long word = bits[i] & -1L << from;
        while (word == 0) {
            if (++i == bits.length) {
                return size();
            }
            word = bits[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }
}
