package fusabi.vm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Answers about an image, by two numbers. All of its instances share it, on any threads: an entry is one word, question and answer together, so whoever
 * reads it sees both or neither, and as the image never changes, every answer to a question is the same.
 */
final class LookupCache {

    /** What {@link #get} gives when it does not know. */
    static final int UNKNOWN = -2;

    private static final int SIZE_BITS = 10;
    /** Bits for each of the numbers and for the answer, which is at least -1. */
    private static final int NUMBER_BITS = 20;
    private static final int ANSWER_BITS = 24;
    private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] entries = new long[1 << SIZE_BITS];

    LookupCache() {
        Arrays.fill(entries, -1);
    }

    int get(int first, int second) {
        long entry = (long) ENTRIES.getOpaque(entries, slot(first, second));
        return entry >>> ANSWER_BITS == key(first, second) ? (int) (entry & (1 << ANSWER_BITS) - 1) - 1 : UNKNOWN;
    }

    /** Remembers an answer, unless the numbers are too large. */
    void put(int first, int second, int answer) {
        if ((first | second) >>> NUMBER_BITS == 0 && answer + 1 >>> ANSWER_BITS == 0 && key(first, second) != -1L >>> ANSWER_BITS) {
            ENTRIES.setOpaque(entries, slot(first, second), key(first, second) << ANSWER_BITS | answer + 1);
        }
    }

    private static long key(int first, int second) {
        return (long) first << NUMBER_BITS | second;
    }

    private static int slot(int first, int second) {
        return (int) (key(first, second) * 0x9E37_79B9_7F4A_7C15L >>> Long.SIZE - SIZE_BITS);
    }
}
