package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.host.Released;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jdk.jfr.FlightRecorder;

/**
 * The memory of one instance: an arena of words in which script objects live, and a side table of Java objects. It never moves objects. Everything it
 * owns, and what its users say they hold for it, counts against one quota in bytes.
 *
 * <p>Methods marked <em>collects</em> may free everything that the roots do not reach, and replace the arena by a longer or shorter one.
 */
public final class Heap {
    /*
     * Allocation bumps `top` up to `limit`, the current free run. The slow path looks for the next run of clear bits in `marks`, of at least
     * MIN_RUN words; when there is none it collects, then takes smaller holes, then grows the arena; when the last collection gave little, because
     * what is free lies in small holes, it grows first, and takes small holes where the quota forbids that. Objects of LARGE words or more are
     * placed apart: by next fit, leaving the current run alone. A new heap is tiny, as most of a host's instances hold little; it doubles without
     * collecting until it has the usual size. How large the arena is to be after a collection is Pace's to say; it grows when no run is left in it, not
     * in the collection that finds it too short, for most of what growing takes is memory that nobody has touched before. What is free at its end is
     * given back after a peak, and whenever the side table or a stack needs it. Invariants: see Collector.
     *
     * The quota is exact in what is owned: 8 bytes a word of arena and one bit of bitmap, the tables with their spare room, the collector's
     * stack, what handles are charged and what others hold. While an array is replaced by a longer one both exist, which is not counted. A
     * collection that leaves less than a RESERVEth of the quota ends the run, as the next would come at once.
     *
     * Without a liveness map, what cannot be refused (an exception of the machine, a charge that grows) passes the quota and is settled at the
     * next poll, for which the interpreter hurries: by what one instruction or native does between two looks at the quota.
     *
     * Under stress every allocation takes the slow path: `limit` is `top` after each.
     */

    /** What a string is charged besides two bytes a character: object headers, the table's entry. */
    public static final long STRING_OVERHEAD = 40;

    private static final int INITIAL_WORDS = 1 << 8;
    private static final int MAX_WORDS = Integer.MAX_VALUE - 63 & ~63;
    private static final int MIN_RUN = 32;
    private static final int LARGE = 512;
    private static final int RESERVE = 256;
    /** How many words one growth without a collection adds at least. */
    private static final int STEP = 64;

    private long quota;
    private final Traced roots;
    private final StressControl stress;
    private final boolean stressed;
    private final Handles handles;
    private final Identities identities = new Identities();
    private final Collector collector;
    private final WeakTable weak;
    private final Finalizers finalizers;
    private final Pace pace;
    private long[] arena = new long[INITIAL_WORDS];
    private final Bitmap marks = new Bitmap(INITIAL_WORDS);
    private int top = 1;
    private int limit = INITIAL_WORDS;
    /** Where the search for the next run begins; that for shorter holes; and that for large objects. */
    private int sweep = INITIAL_WORDS;
    private int holeSweep = 1;
    private int largeSweep = 1;
    /** The longest run that the search for large objects has passed by. */
    private int largestSkipped;
    /** Words of runs and large objects taken since the last collection; those in use now after it. */
    private long handedOut = INITIAL_WORDS - 1;
    private long liveWords = 1;
    /** How long the last collection wants the arena to be when what is free in it has been used; 0 when it is long enough. */
    private long wanted;
    private long held;
    private long peak;
    /** Bytes of what was made up to the last collection, and of handles until now. */
    private long made;
    private int collections;
    private boolean overdrawn;

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
        this.weak = new WeakTable(handles);
        this.finalizers = new Finalizers(handles);
        this.pace = new Pace(quota);
        marks.set(0, INITIAL_WORDS);
        if (stressed) {
            leaveRun();
        }
    }

    /**
     * Sets how many bytes everything may take together from now on. What is in use stays; when that is more, what asks for more is refused until enough
     * of it is free. Collects.
     */
    public void limit(long bytes) {
        quota = bytes;
        overdrawn = !makeRoom(0);
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

    /** As {@link #allocate}, without collecting: for the few small objects made where there is no liveness map. May pass the quota for a while. */
    public int allocateNow(long header) {
        int extent = Header.extent(header);
        int index = place(extent);
        if (index < 0) {
            index = placeInHole(extent);
        }
        if (index < 0) {
            int before = arena.length;
            growFor(extent, Math.min(before / 8, 1 << 16), Long.MAX_VALUE);
            overdrawn = true;
            index = place(extent);
            if (index < 0) {
                throw exceeded((long) Long.BYTES * extent);
            }
        }
        arena[index] = header;
        return index;
    }

    private int allocateSlowly(int extent) {
        if (extent < 0 || stressed && stress.failsNow()) {
            throw exceeded(Long.BYTES * Integer.toUnsignedLong(extent));
        }
        if (stress.collectsNow()) {
            collect();
        }
        int index = place(extent);
        if (index < 0 && pace.isYoung(arena.length) && !stress.staysSmallest()) {
            growFor(extent, arena.length, quota);
            index = place(extent);
        }
        if (index < 0 && wanted > arena.length) {
            growFor(extent, wanted - arena.length, quota);
            index = place(extent);
        }
        if (index < 0 && isFragmented()) {
            growFor(extent, arena.length / 2, quota);
            index = place(extent);
            if (index < 0) {
                index = placeInHole(extent);
            }
        }
        return index < 0 ? collectAndPlace(extent) : index;
    }

    private int collectAndPlace(int extent) {
        collect();
        if (quota - used() + (arena.length - liveWords) * Long.BYTES < quota / RESERVE) {
            throw exceeded((long) Long.BYTES * extent);
        }
        int index = place(extent);
        if (index < 0) {
            index = placeInHole(extent);
        }
        if (index < 0) {
            handles.trim();
            growFor(extent, stress.staysSmallest() ? 0 : Math.max(arena.length / 2, wanted - arena.length), quota);
            index = place(extent);
        }
        if (index < 0) {
            throw exceeded((long) Long.BYTES * extent);
        }
        return index;
    }

    /** Whether the last collection left little in runs long enough: another would cost as much again and give as little. */
    private boolean isFragmented() {
        return handedOut < liveWords / 2 && !stress.staysSmallest();
    }

    /** Takes room from the current run, or from another, which then is the current one; the index, or -1. */
    private int place(int extent) {
        if (extent > limit - top) {
            if (extent >= LARGE) {
                return placeLarge(extent);
            }
            if (!nextRun(extent, MIN_RUN)) {
                return -1;
            }
        }
        int index = top;
        top += extent;
        if (stressed) {
            leaveRun();
        }
        return index;
    }

    /** Takes the next hole that is just long enough. */
    private int placeInHole(int extent) {
        return extent < MIN_RUN && nextRun(extent, extent) ? place(extent) : -1;
    }

    private int placeLarge(int extent) {
        if (extent <= largestSkipped) {
            largeSweep = 1;
            largestSkipped = 0;
        }
        int i = marks.nextClear(largeSweep);
        while (i < arena.length) {
            int end = marks.nextSet(i);
            if (end - i >= extent) {
                marks.set(i, i + extent);
                largeSweep = i + extent;
                handedOut += extent;
                return i;
            }
            largestSkipped = Math.max(largestSkipped, end - i);
            i = marks.nextClear(end);
        }
        largeSweep = arena.length;
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
            handedOut -= limit - top;
            if (limit - top >= MIN_RUN || stressed) {
                sweep = Math.min(sweep, top);
            }
        }
        limit = top;
    }

    // ---- the arena's size

    /** Grows the arena so that {@code extent} words are free at its end, by at least {@code more}, when {@code bytes} in all allow it. */
    private void growFor(int extent, long more, long bytes) {
        leaveRun();
        wanted = 0;
        int tail = marks.lastSet() + 1;
        growTo(Math.max((long) tail + extent, arena.length + more), bytes);
        sweep = Math.min(sweep, tail);
        largeSweep = Math.min(largeSweep, tail);
    }

    /** Grows the arena to {@code words}, or as far as {@code bytes} in all allow. */
    private void growTo(long words, long bytes) {
        long allowed = bytes == Long.MAX_VALUE ? MAX_WORDS : (bytes - used() + arenaBytes(arena.length)) / arenaBytes(STEP) * STEP;
        int length = (int) (Math.min(Math.min(words, allowed) + STEP - 1, Math.min(allowed, MAX_WORDS)) & -STEP);
        if (length > arena.length) {
            try {
                int old = arena.length;
                arena = Arrays.copyOf(arena, length);
                marks.resize(length);
                sweep = Math.min(sweep, old);
                stress.worked(length);
            } catch (OutOfMemoryError _) {
                throw exceeded(Long.BYTES * (words - arena.length));
            }
        }
    }

    /** Gives back what lies behind the first {@code words} words and is free. */
    private void shrinkTo(long words) {
        int length = (int) (Math.max(words, marks.lastSet() + 1L) + STEP - 1) & -STEP;
        if (length < arena.length) {
            arena = Arrays.copyOf(arena, length);
            marks.resize(length);
            sweep = Math.min(sweep, length);
            holeSweep = Math.min(holeSweep, length);
            largeSweep = Math.min(largeSweep, length);
        }
    }

    /** Of an arena of so many words, with its bitmap. */
    private static long arenaBytes(long words) {
        return words * Long.BYTES + words / Byte.SIZE;
    }

    /** What to throw when {@code asked} more bytes are not to be had. */
    public LimitExceeded exceeded(long asked) {
        return LimitExceeded.heap(quota, used(), asked);
    }

    // ---- collecting

    /** Does what is due: settles what passed the quota, collects if it is under stress, runs finalisers. Collects. */
    public void poll() {
        if (overdrawn) {
            overdrawn = false;
            if (!makeRoom(0)) {
                throw exceeded(0);
            }
        }
        if (stress.collectsNow()) {
            collect();
        }
        finalizers.run();
    }

    /** Tells the {@link Released} objects that collections have freed. */
    public void runFinalizers() {
        finalizers.run();
    }

    /** Whether the quota has been passed, so that {@link #poll} should come soon. */
    public boolean isOverdrawn() {
        return overdrawn;
    }

    /** Frees what is not reachable. Collects. */
    public void collect() {
        collections++;
        long used = used();
        peak = Math.max(peak, used);
        CollectionEvent event = FlightRecorder.isInitialized() ? CollectionEvent.begun(used) : null;
        long taken = handedOut - (limit - top);
        made += Long.BYTES * taken;
        long before = handles.bytes();
        liveWords = collector.mark(arena, marks, roots);
        stress.worked(liveWords + arena.length / 64);
        weak.sweep(marks);
        finalizers.sweep();
        handles.sweep();
        identities.sweep(marks, handles);
        pace.collected(liveWords, taken, before, handles.bytes());
        startOver();
        wanted = 0;
        if (stress.staysSmallest()) {
            shrinkTo(0);
        } else if (!stressed && pace.wantedWords(held) > arena.length) {
            wanted = Math.max(pace.wantedWords(held), arena.length * 3L / 2);
        } else if (pace.isTooLong(arena.length)) {
            shrinkTo(pace.wantedWords(held));
        }
        if (event != null) {
            event.ended(this);
        }
    }

    /** The bits of the bitmap are exactly what is in use: the search for free runs begins at the beginning. */
    private void startOver() {
        sweep = 1;
        holeSweep = 1;
        largeSweep = 1;
        largestSkipped = 0;
        handedOut = 0;
        top = 1;
        limit = 1;
    }

    /** Collects and gives back spare memory until {@code bytes} more are within the quota; false when they cannot be. */
    private boolean makeRoom(long bytes) {
        if (allows(bytes)) {
            return true;
        }
        collect();
        if (!allows(bytes)) {
            handles.trim();
            long spare = Math.max(0, arena.length - marks.lastSet() - 1) / 2;
            shrinkTo(arena.length - Math.max(spare, (used() + bytes - quota) / Long.BYTES + STEP));
        }
        return allows(bytes);
    }

    /** Runs the finalisers of all objects that have one and gives everything back. Whoever uses the heap afterwards fails. */
    public void close() {
        finalizers.sweepAll();
        made = allocated();
        handedOut = 0;
        handles.clear();
        weak.clear();
        arena = new long[0];
        marks.resize(0);
        top = 0;
        limit = 0;
        liveWords = 0;
        held = 0;
        finalizers.run();
    }

    // ---- snapshots

    Bitmap marks() {
        return marks;
    }

    Handles handles() {
        return handles;
    }

    WeakTable weak() {
        return weak;
    }

    Finalizers finalizers() {
        return finalizers;
    }

    /** The words of a heap that has never collected, in which objects lie one behind the other from index 1; none for another. */
    Optional<long[]> fresh() {
        return isFresh() ? Optional.of(Arrays.copyOf(arena, top)) : Optional.empty();
    }

    private boolean isFresh() {
        return collections == 0 && marks.all(limit, arena.length, false);
    }

    /** Whether nothing has been put into it. */
    boolean isUntouched() {
        return top == 1 && handles.count() == 0 && isFresh();
    }

    /** Makes {@code words}, objects one behind the other up to {@code end}, the content of an empty heap. */
    void adopt(long[] words, int end) {
        growTo(end, quota);
        if (end > arena.length) {
            throw exceeded((long) Long.BYTES * end);
        }
        System.arraycopy(words, 0, arena, 0, end);
        marks.clear();
        marks.set(0, end);
        liveWords = end;
        startOver();
        if (used() > quota) {
            throw exceeded(0);
        }
    }

    // ---- the side table

    /** A word for a Java object that is charged {@code bytes}; when it is {@link Released} it will be told. Collects. */
    public long handle(HandleKind kind, Object object, long bytes) {
        if (stressed && stress.failsNow()) {
            throw exceeded(bytes);
        }
        long more = bytes + handles.growth();
        if (stress.collectsNow() || pace.isDue(handles.bytes() + bytes)) {
            collect();
        }
        if (!allows(more) && !makesRoomForHandle(bytes)) {
            throw exceeded(bytes);
        }
        return handleNow(kind, object, bytes);
    }

    private boolean makesRoomForHandle(long bytes) {
        long least = bytes + quota / RESERVE;
        if (makeRoom(least + handles.growth())) {
            return true;
        }
        return allows(least) && (handles.growth() == 0 || handles.growsLittle(quota - used() - least));
    }

    /** As {@link #handle}, without collecting. May pass the quota for a while. */
    public long handleNow(HandleKind kind, Object object, long bytes) {
        int handle = handles.add(object, bytes);
        made += bytes;
        if (kind == HandleKind.OBJECT && object instanceof Released) {
            finalizers.add(handle);
        }
        overdrawn |= used() > quota;
        return Word.handle(kind.ordinal(), handle);
    }

    /** A word for a string. Collects. */
    public long text(String text) {
        return handle(HandleKind.STRING, text, 2L * text.length() + STRING_OVERHEAD);
    }

    /** The object of a handle word. */
    public Object object(long handle) {
        return handles.get((int) handle);
    }

    /** The object of a word, null when that is no handle. */
    public Object handled(long word) {
        return Word.isHandle(word) ? handles.get((int) word) : null;
    }

    /** What the object of a handle word is charged; 0 for a constant of the program. */
    public long charge(long handle) {
        return (int) handle < 0 ? 0 : handles.charge((int) handle);
    }

    /** Whether an object of a handle is a reference that does not keep its target alive. */
    public static boolean isWeak(Object object) {
        return object instanceof WeakTable.Cell;
    }

    /** Sets what the object of a handle word is charged from now on: for collections that grow. May pass the quota for a while. */
    public void recharge(long handle, long bytes) {
        if ((int) handle >= 0) {
            made += Math.max(0, bytes - handles.charge((int) handle));
            handles.recharge((int) handle, bytes);
            overdrawn |= used() > quota;
        }
    }

    // ---- weak words

    /** A word for a reference to {@code target}, a rooted word, that does not keep it alive. Collects. */
    public long weak(long target) {
        long handle = handle(HandleKind.OBJECT, new WeakTable.Cell(target), WeakTable.BYTES);
        weak.add((int) handle);
        return handle;
    }

    /** What a weak word refers to; null when that has been freed. */
    public long target(long weakWord) {
        return ((WeakTable.Cell) object(weakWord)).target;
    }

    /** Lets a weak word refer to something else. */
    public void retarget(long weakWord, long target) {
        ((WeakTable.Cell) object(weakWord)).target = target;
    }

    // ---- objects

    /** The arena itself, for the interpreter's loop. */
    public long[] arena() {
        return arena;
    }

    /** Where the next object comes, for the interpreter's loop, which may allocate up to {@link #limit} itself. */
    public int top() {
        return top;
    }

    /** Says that words below {@code next} are objects now. */
    public void top(int next) {
        top = next;
    }

    public int limit() {
        return limit;
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
     * The number of an object of the arena or the side table, for hashing by identity: the same in every run. Does not collect, and so may pass the
     * quota for a while.
     */
    public int identity(long word) {
        int number = knownIdentity(word);
        if (number == 0) {
            number = identities.next();
            setIdentity(word, number);
            overdrawn |= used() > quota;
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

    /** Says that so many bytes more, or fewer, are held for the script outside the heap: stacks, globals. May pass the quota for a while. */
    public void holds(long delta) {
        peak = Math.max(peak, used());
        held += delta;
        overdrawn |= delta > 0 && used() > quota;
    }

    /** Makes sure that {@code bytes} more would be within the quota, before a native makes something that large. Collects. */
    public void room(long bytes) {
        if (!makeRoom(bytes)) {
            throw exceeded(bytes);
        }
    }

    /** As {@link #room}; false where that would end the run. Collects. */
    public boolean hasRoom(long bytes) {
        return makeRoom(bytes);
    }

    /** About how much of the quota is left. Collects when that seems to be little. */
    public long left() {
        if (quota - live() < quota / 2) {
            collect();
        }
        return Math.max(0, quota - live());
    }

    /** Whether {@code bytes} more would still be within the quota. */
    public boolean allows(long bytes) {
        return bytes <= quota - used();
    }

    /** Bytes taken in all. */
    public long used() {
        return arenaBytes(arena.length) + handles.bytes() + handles.tableBytes() + collector.bytes() + weak.bytes() + finalizers.bytes()
                + identities.bytes() + held;
    }

    /** The most that was taken in all: it falls at collections only, and when less is held. */
    public long peak() {
        peak = Math.max(peak, used());
        return peak;
    }

    /** Bytes of what was reachable at the last collection, and of what was made since. */
    public long live() {
        return Long.BYTES * (liveWords + handedOut - (limit - top)) + handles.bytes();
    }

    /** Bytes of all objects that have been made, dead ones too, with what handles were charged. */
    public long allocated() {
        return made + Long.BYTES * (handedOut - (limit - top));
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

    /** Walks the whole heap and says what is wrong with it: empty when nothing is. For tests. */
    public List<String> check() {
        return new HeapChecker(arena, marks, handles, top, limit).check(roots, weak, finalizers);
    }
}
