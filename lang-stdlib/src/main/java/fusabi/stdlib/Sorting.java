package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.SmallKind;
import fusabi.value.Word;

/** Sorts words, so that equal ones stay as they were; looks whether the run must end while it does so. */
final class Sorting {
    /*
     * Numbers of one kind are sorted by their bits, byte by byte from the last; bytes that all of them share are skipped, so that small numbers take
     * a pass or two. Everything else is merged by comparisons. Either way the words are not changed before all is done.
     */

    private static final int INSERTION_SORT_LENGTH = 8;
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** Fewer numbers are not worth counting their digits. */
    private static final int LEAST_TO_COUNT = 64;
    /** How many times as long as copying a word comparing two takes. */
    private static final int COMPARED = 32;
    /** Bytes for each word. */
    private static final long SCRATCH = 5L * Long.BYTES;

    private final Looks looks;
    private final Order order;

    private Sorting(NativeCall call, Order order) {
        this.looks = new Looks(call);
        this.order = order;
    }

    /** An order of words. */
    private interface Order {
        boolean isAfter(long left, long right);
    }

    /** What sorting so many words costs, in time and in memory of Java's. */
    static void charge(NativeCall call, int length) {
        call.charge(1 + (long) length * (Integer.SIZE - Integer.numberOfLeadingZeros(length)) / 4);
        call.room(SCRATCH * length);
    }

    /** Words in the usual order; something else must keep them alive. */
    static long[] sorted(NativeCall call, long[] words) {
        Sorting sorting = new Sorting(call, (left, right) -> call.compareAlone(left, right) > 0);
        long[] keys = keys(words);
        return keys == null ? sorting.merged(words) : sorting.byKeys(words, keys);
    }

    /** Items in the order of their keys, from the largest on if asked for. */
    static long[] sorted(NativeCall call, long[] keyWords, long[] items, boolean descending) {
        Sorting sorting = new Sorting(call, descending
                ? (left, right) -> call.compareAlone(keyWords[(int) right], keyWords[(int) left]) > 0
                : (left, right) -> call.compareAlone(keyWords[(int) left], keyWords[(int) right]) > 0);
        long[] keys = keys(keyWords);
        if (keys != null) {
            for (int i = 0; descending && i < keys.length; i++) {
                keys[i] = ~keys[i];
            }
            return sorting.byKeys(items, keys);
        }
        long[] order = new long[items.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order = sorting.merged(order);
        for (int i = 0; i < order.length; i++) {
            order[i] = items[(int) order[i]];
        }
        return order;
    }

    // ---- numbers

    /** Numbers without a sign that are in the order of these words; null where there are none, or it would not be worth it. */
    private static long[] keys(long[] words) {
        return words.length < LEAST_TO_COUNT ? null : areInts(words) ? keysOfInts(words) : areFloats(words) ? keysOfFloats(words) : null;
    }

    private static boolean areInts(long[] words) {
        for (long word : words) {
            if (!Numbers.isSmall(word, SmallKind.INT32)) {
                return false;
            }
        }
        return true;
    }

    /** What is not a number is in no order. */
    private static boolean areFloats(long[] words) {
        for (long word : words) {
            if (!Word.isDouble(word) || Double.isNaN(Word.toDouble(word))) {
                return false;
            }
        }
        return true;
    }

    private static long[] keysOfInts(long[] words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Integer.toUnsignedLong(Word.low(words[i]) ^ Integer.MIN_VALUE);
        }
        return keys;
    }

    /** Their bits are in order but for the sign; both zeros are one. */
    private static long[] keysOfFloats(long[] words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToRawLongBits(Word.toDouble(words[i]) + 0.0);
            keys[i] = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        }
        return keys;
    }

    private long[] byKeys(long[] words, long[] keys) {
        long[] fromWords = words.clone();
        long[] fromKeys = keys;
        long[] toWords = new long[words.length];
        long[] toKeys = new long[words.length];
        long differing = 0;
        for (long key : keys) {
            differing |= key ^ keys[0];
        }
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            if ((differing >>> shift & DIGITS - 1) != 0) {
                byDigit(fromWords, fromKeys, toWords, toKeys, shift);
                long[] swapped = fromWords;
                fromWords = toWords;
                toWords = swapped;
                swapped = fromKeys;
                fromKeys = toKeys;
                toKeys = swapped;
            }
        }
        return fromWords;
    }

    private void byDigit(long[] words, long[] keys, long[] toWords, long[] toKeys, int shift) {
        int[] places = new int[DIGITS];
        for (long key : keys) {
            places[(int) (key >>> shift) & DIGITS - 1]++;
        }
        int before = 0;
        for (int i = 0; i < DIGITS; i++) {
            int count = places[i];
            places[i] = before;
            before += count;
        }
        for (int from = 0; from < words.length; from += Looks.EVERY) {
            int to = Math.min(words.length, from + Looks.EVERY);
            for (int i = from; i < to; i++) {
                int place = places[(int) (keys[i] >>> shift) & DIGITS - 1]++;
                toWords[place] = words[i];
                toKeys[place] = keys[i];
            }
            looks.passed(to - from);
        }
    }

    // ---- everything else

    private long[] merged(long[] words) {
        long[] target = words.clone();
        merge(target, words, 0, words.length);
        return target;
    }

    /** Sorts {@code target[from, to)}, where {@code source} holds the same; its depth is the logarithm of the length. */
    private void merge(long[] target, long[] source, int from, int to) {
        if (to - from <= INSERTION_SORT_LENGTH) {
            for (int i = from + 1; i < to; i++) {
                long word = target[i];
                int j = i;
                while (j > from && order.isAfter(target[j - 1], word)) {
                    target[j] = target[--j];
                }
                target[j] = word;
            }
            looks.passed(COMPARED * (to - from));
            return;
        }
        int middle = from + to >>> 1;
        merge(source, target, from, middle);
        merge(source, target, middle, to);
        if (!order.isAfter(source[middle - 1], source[middle])) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || left < middle && !order.isAfter(source[left], source[right]);
            target[i] = takeLeft ? source[left++] : source[right++];
            looks.passed(COMPARED);
        }
    }
}
