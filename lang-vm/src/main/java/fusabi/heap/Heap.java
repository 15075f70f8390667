package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.Arrays;

/**
 * The memory of one instance: an arena of words in which script objects live, and a side table of Java objects. It never moves objects. Everything it
 * owns, and what the stacks report, counts against one quota in bytes.
 *
 * <p>Methods marked <em>collects</em> may free everything that the roots do not reach.
 */
public final class Heap {
    /*
     * Allocation bumps `top` up to `limit`, the current free run. The slow path looks for the next run of clear bits in `marks`, of at least
     * MIN_RUN words; when there is none it collects, then takes smaller holes, then grows the arena; when the last collection gave little, because
     * what is free lies in small holes, it grows first, and takes small holes where the quota forbids that. After each collection the arena grows,
     * when the quota allows, until at least half of it is free: marking costs time in proportion to what is live, so its cost per allocated word is
     * then bounded. Objects of LARGE words or more are placed by first fit and leave the current run alone. Invariants: see Collector.
     *
     * Under stress every allocation takes the slow path: `limit` is `top` after each.
     */

    /** What a string is charged besides two bytes a character: object headers, the table's entry. */
    public static final long STRING_OVERHEAD = 40;

    private static final int INITIAL_WORDS = 1 << 13;
    /** The arena grows to this size at its first collection: about the size of a second-level cache. */
    private static final int USUAL_WORDS = 1 << 17;
    private static final int MAX_WORDS = Integer.MAX_VALUE - 63 & ~63;
    private static final int MIN_RUN = 32;
    private static final int LARGE = 512;
    private static final long MIN_HANDLE_BYTES = 4 << 20;
    private static final long BYTES_PER_KILOWORD = 8 * 1024 + 128;

    private final long quota;
    private final Traced roots;
    private final StressControl stress;
    private final boolean stressed;
    private final Handles handles;
    private final Identities identities = new Identities();
    private final Collector collector;
    private long[] arena = new long[INITIAL_WORDS];
    private final Bitmap marks = new Bitmap(INITIAL_WORDS);
    private int top = 1;
    private int limit = INITIAL_WORDS;
    /** Where the search for the next run begins; and that for shorter holes. */
    private int sweep = INITIAL_WORDS;
    private int holeSweep = 1;
    /** Words of runs and large objects taken since the last collection. */
    private long handedOut;
    private long handleBytesBeforeCollection = MIN_HANDLE_BYTES;
    private long stackBytes;
    private long peak;
    private long liveWords;
    private int collections;

    /**
     * Creates an empty heap.
     *
     * @param quota  bytes that everything may take together
     * @param pinned the objects of handles below 0
     * @param roots  what is alive besides what is reachable from it
     * @param stress what makes it misbehave, for tests
     */
    public Heap(long quota, Object[] pinned, Traced roots, Stress stress) {
        this.quota = quota;
        this.roots = roots;
        this.stress = new StressControl(stress);
        this.stressed = this.stress.watchesAllocations();
        this.handles = new Handles(pinned);
        this.collector = new Collector(handles);
        marks.set(0, INITIAL_WORDS);
        if (stressed) {
            limit = top;
            marks.clear(top, INITIAL_WORDS);
            sweep = top;
        }
    }

    /** Replaces the pinned objects by a longer table with the same beginning. */
    public void pin(Object[] pinned) {
        handles.pin(pinned);
    }

    // ---- allocation

    /** Makes room for an object and writes its header; the caller writes its fields at once. The result is its index. Collects. */
    public int allocate(long header) {
        int index = top;
        int next = index + Header.extent(header);
        if (next > limit || next < 0) {
            index = allocateSlowly(Header.extent(header));
        } else {
            top = next;
        }
        arena[index] = header;
        return index;
    }

    /** As {@link #allocate}, without collecting: for the few small objects made where there is no liveness map. May pass the quota a little. */
    public int allocateNow(long header) {
        int extent = Header.extent(header);
        if (top + extent > limit && !nextRun(extent, MIN_RUN) && !nextRun(extent, extent)) {
            growTo(arena.length + Math.max(extent + 64L, arena.length / 2), Long.MAX_VALUE);
            if (!nextRun(extent, MIN_RUN)) {
                throw exceeded(8L * extent);
            }
        }
        int index = top;
        top += extent;
        arena[index] = header;
        if (stressed) {
            leaveRun();
        }
        return index;
    }

    private int allocateSlowly(int extent) {
        if (extent < 0) {
            throw exceeded(8L << Integer.SIZE - 1);
        }
        if (stressed && stress.failsNow()) {
            throw exceeded(8L * extent);
        }
        if (stress.collectsNow() || !fits(extent) && !(isFragmented() && (grows(extent) && fits(extent) || nextHole(extent)))) {
            collect();
            if (!fits(extent) && !nextHole(extent)) {
                grows(extent);
                if (!fits(extent)) {
                    throw exceeded(8L * extent);
                }
            }
        }
        if (extent >= LARGE && top + extent > limit) {
            int index = largeRun(extent);
            marks.set(index, index + extent);
            handedOut += extent;
            return index;
        }
        int index = top;
        top += extent;
        if (stressed) {
            leaveRun();
        }
        return index;
    }

    /** Whether the last collection left little in runs long enough: another would cost as much again and give as little. */
    private boolean isFragmented() {
        return handedOut < liveWords / 2 && !stress.staysSmallest();
    }

    /** Grows the arena by half, or as far as the quota allows. */
    private boolean grows(int extent) {
        int before = arena.length;
        long least = (long) before + extent + 64;
        growTo(stress.staysSmallest() ? least : Math.max(least, before * 3L / 2), quota);
        return arena.length > before;
    }

    /** Takes the next hole that is just long enough. */
    private boolean nextHole(int extent) {
        return extent < MIN_RUN && nextRun(extent, extent);
    }

    /** Whether there is room now, in the current run or in another, which then is the current one. */
    private boolean fits(int extent) {
        return top + extent <= limit && top + extent > 0 || (extent >= LARGE ? largeRun(extent) >= 0 : nextRun(extent, MIN_RUN));
    }

    private int largeRun(int extent) {
        int i = marks.nextClear(1);
        while (i < arena.length) {
            int end = marks.nextSet(i);
            if (end - i >= extent) {
                return i;
            }
            i = marks.nextClear(end);
        }
        return -1;
    }

    /** Makes the next free run with {@code needed} words, and at least {@code shortest}, the current one. */
    private boolean nextRun(int needed, int shortest) {
        boolean holes = shortest < MIN_RUN;
        int i = marks.nextClear(holes ? holeSweep : sweep);
        while (i < arena.length) {
            // Under stress every allocation leaves its run, so a long one would cost more than it is worth.
            int end = stressed ? marks.nextSet(i, i + Math.max(needed, shortest)) : marks.nextSet(i);
            if (end - i >= needed && end - i >= shortest) {
                leaveRun();
                marks.set(i, end);
                top = i;
                limit = end;
                handedOut += end - i;
                if (holes) {
                    holeSweep = end;
                } else {
                    sweep = Math.max(sweep, end);
                }
                return true;
            }
            i = marks.nextClear(end);
        }
        if (holes) {
            holeSweep = arena.length;
        } else {
            sweep = arena.length;
        }
        return false;
    }

    private void leaveRun() {
        if (top < limit) {
            marks.clear(top, limit);
            if (limit - top >= MIN_RUN || stressed) {
                sweep = Math.min(sweep, top);
            }
        }
        limit = top;
    }

    /** Grows the arena to {@code words}, or as far as {@code bytes} in all allow. */
    private void growTo(long words, long bytes) {
        long allowed = bytes == Long.MAX_VALUE ? MAX_WORDS : (bytes - handles.bytes() - identities.bytes() - stackBytes) / BYTES_PER_KILOWORD * 1024;
        int length = (int) Math.min(Math.min(words, allowed), MAX_WORDS) & ~63;
        if (length > arena.length) {
            try {
                int old = arena.length;
                arena = Arrays.copyOf(arena, length);
                stress.worked(length);
                marks.resize(length);
                sweep = Math.min(sweep, old);
            } catch (OutOfMemoryError _) {
                throw exceeded(8 * (words - arena.length));
            }
        }
    }

    /** Gives back what lies behind the first {@code words} words, all of it free. */
    private void shrinkTo(int words) {
        int length = Math.addExact(words, 63) & ~63;
        if (length < arena.length) {
            arena = Arrays.copyOf(arena, length);
            marks.resize(length);
        }
    }

    /** What to throw when {@code asked} more bytes are not to be had. */
    public LimitExceeded exceeded(long asked) {
        return LimitExceeded.heap(quota, used(), asked);
    }

    /** Collects, if it is under stress. */
    public void stress() {
        if (stress.collectsNow()) {
            collect();
        }
    }

    /** Frees what is not reachable. Collects. */
    public void collect() {
        collections++;
        peak = Math.max(peak, used());
        limit = top;
        liveWords = collector.mark(arena, marks, roots);
        stress.worked(liveWords + arena.length / 64);
        handles.sweep();
        identities.sweep(marks, handles);
        sweep = 1;
        holeSweep = 1;
        handedOut = 0;
        top = 1;
        limit = 1;
        handleBytesBeforeCollection = Math.max(MIN_HANDLE_BYTES, 2 * handles.bytes());
        long wanted = Math.max(2 * liveWords + stackBytes / 16, Math.min(USUAL_WORDS, quota / 64));
        if (stress.staysSmallest()) {
            shrinkTo(marks.lastSet() + 1);
        } else if (!stressed && wanted > arena.length) {
            growTo(Math.max(wanted, arena.length * 3L / 2), quota);
        }
    }

    // ---- the side table

    /** A word for a Java object that is charged {@code bytes}. Collects. */
    public long handle(HandleKind kind, Object object, long bytes) {
        if (stressed && stress.failsNow()) {
            throw exceeded(bytes);
        }
        if (stress.collectsNow() || handles.bytes() + bytes > handleBytesBeforeCollection || used() + bytes > quota) {
            collect();
            if (used() + bytes > quota) {
                throw exceeded(bytes);
            }
        }
        return handleNow(kind, object, bytes);
    }

    /** As {@link #handle}, without collecting. */
    public long handleNow(HandleKind kind, Object object, long bytes) {
        return Word.handle(kind.ordinal(), handles.add(object, bytes));
    }

    /** A word for a string. Collects. */
    public long text(String text) {
        return handle(HandleKind.STRING, text, 2L * text.length() + STRING_OVERHEAD);
    }

    /** The object of a handle word. */
    public Object object(long handle) {
        return handles.get((int) handle);
    }

    /** Sets what the object of a handle word is charged from now on: for collections that grow. */
    public void recharge(long handle, long bytes) {
        if ((int) handle >= 0) {
            handles.recharge((int) handle, bytes);
        }
    }

    // ---- objects

    /** The arena itself, for the interpreter's loop; changes with every growth. */
    public long[] arena() {
        return arena;
    }

    public long header(long pointer) {
        return arena[(int) pointer];
    }

    /** Field {@code i} of an object, unchecked. */
    public long field(long pointer, int i) {
        return arena[(int) pointer + 1 + i];
    }

    public void setField(long pointer, int i, long word) {
        arena[(int) pointer + 1 + i] = word;
    }

    // ---- identity

    /**
     * The number of an object of the arena or the side table, for hashing by identity: the same in every run. Does not collect, and so may pass the quota, by no more than a fraction of what the objects themselves take; the next allocation that needs room stops the run.
     */
    public int identity(long word) {
        int number = knownIdentity(word);
        if (number == 0) {
            number = identities.next();
            setIdentity(word, number);
        }
        return number;
    }

    /** As {@link #identity}, but 0 when nobody has asked for it. */
    public int knownIdentity(long word) {
        return Word.isHandle(word) ? identities.find(object(word)) : identities.find((int) word);
    }

    /** Gives an object the number it had elsewhere. */
    public void setIdentity(long word, int number) {
        if (Word.isHandle(word)) {
            identities.put(object(word), number);
        } else {
            identities.put((int) word, number);
        }
    }

    /** The last number that {@link #identity} gave; it goes on from there. */
    public int lastIdentity() {
        return identities.last();
    }

    public void setLastIdentity(int number) {
        identities.last(number);
    }

    // ---- the budget

    /** Says how many bytes the stacks take now. */
    public void stackBytes(long bytes) {
        peak = Math.max(peak, used());
        stackBytes = bytes;
    }

    /** Makes sure that {@code bytes} more would be within the quota, before a native makes something that large. Collects. */
    public void room(long bytes) {
        if (!allows(bytes)) {
            collect();
            if (!allows(bytes)) {
                throw exceeded(bytes);
            }
        }
    }

    /** Whether {@code bytes} more would still be within the quota. */
    public boolean allows(long bytes) {
        return used() + bytes <= quota;
    }

    /** Bytes taken in all. */
    public long used() {
        return arena.length / 1024 * BYTES_PER_KILOWORD + handles.bytes() + identities.bytes() + stackBytes;
    }

    /** The most that was taken in all: it falls at collections only, and when stacks shrink. */
    public long peak() {
        peak = Math.max(peak, used());
        return peak;
    }

    /** Bytes that were reachable at the last collection, and what the side table holds now. */
    public long live() {
        return 8 * liveWords + handles.bytes();
    }

    public long quota() {
        return quota;
    }

    /** How many collections there have been. */
    public int collections() {
        return collections;
    }

    /** How many Java objects the side table holds. */
    public int handleCount() {
        return handles.count();
    }

    /** Walks everything reachable and says what is wrong with the heap: empty when nothing is. For tests. */
    public java.util.List<String> check() {
        return new HeapChecker(arena, marks, handles).check(roots);
    }
}
