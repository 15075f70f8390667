package fusabi.heap;

/** Says when to collect because of the side table, and how long the arena should be: by how much survives. */
final class Pace {
    /*
     * Marking costs time in proportion to what is live, so what is paid for each allocated word is live / free. After a collection the arena should
     * have as many free words as live ones; where most of what is made survives (a program that builds something), collecting again soon gives
     * nothing, and it should have up to twice as many. The share that survives is the mean of the last collections, each weighing half of the
     * one after it. Likewise for the bytes of the side table.
     *
     * The arena is too long when it has been more than twice what was wanted at two collections in a row, so that a program which goes up and down
     * does not copy its arena each time.
     *
     * All this is a matter of words and bytes, not of time: every run of a program collects at the same places.
     */

    /** The arena has this size at its first collection: about the size of a second-level cache. */
    private static final int USUAL_WORDS = 1 << 17;
    private static final long MIN_HANDLE_BYTES = 4 << 20;
    private static final int HELD_SHARE = 16;

    private final long least;
    private long liveWords;
    private long liveBefore;
    private double survival;
    private double handleSurvival;
    private long handleBytes;
    private long handleTrigger = MIN_HANDLE_BYTES;

    Pace(long quota) {
        least = Math.min(USUAL_WORDS, quota / 64);
    }

    /** Takes note of a collection: what is live, words handed out before it, and the side table's bytes before and after. */
    void collected(long live, long taken, long bytesBefore, long bytesAfter) {
        survival = mean(survival, live - liveWords, taken);
        handleSurvival = mean(handleSurvival, bytesAfter - handleBytes, bytesBefore - handleBytes);
        liveBefore = liveWords;
        liveWords = live;
        handleBytes = bytesAfter;
        handleTrigger = Math.max(MIN_HANDLE_BYTES, (long) (bytesAfter * (2 + handleSurvival)));
    }

    private static double mean(double before, long survived, long made) {
        return made <= 0 ? before : (before + Math.clamp((double) survived / made, 0, 1)) / 2;
    }

    /** How many words the arena should have now; stacks are scanned as well, so what is held counts a little. */
    long wantedWords(long held) {
        return Math.max((long) (liveWords * (2 + survival)) + held / HELD_SHARE, least);
    }

    /** Whether the arena is still growing to the usual size. */
    boolean isYoung(int words) {
        return words < least;
    }

    boolean isTooLong(int words) {
        return words > 2 * Math.max(wantedWords(0), 2 * liveBefore);
    }

    /** Whether the side table is large enough for a collection. */
    boolean isDue(long bytes) {
        return bytes > handleTrigger;
    }
}
