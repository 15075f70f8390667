package fusabi.heap;

import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks everything reachable and judges each word and object by the collector's invariants: pointers lead to headers, objects lie inside
 * the arena without overlapping, in memory that was handed out; handles are in use; other words are of a known form.
 */
final class HeapChecker implements Tracer {

    private static final int MAX_PROBLEMS = 20;

    private final long[] arena;
    private final Bitmap marks;
    private final Handles handles;
    /** Every word of every object seen; and their first words. */
    private final Bitmap covered;
    private final Bitmap starts;
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();
    private final ArrayDeque<Traced> traced = new ArrayDeque<>();
    private final List<Integer> seenHandles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    HeapChecker(long[] arena, Bitmap marks, Handles handles) {
        this.arena = arena;
        this.marks = marks;
        this.handles = handles;
        this.covered = new Bitmap(arena.length);
        this.starts = new Bitmap(arena.length);
    }

    List<String> check(Traced roots) {
        roots.trace(this);
        while (!pending.isEmpty() || !traced.isEmpty()) {
            if (!pending.isEmpty()) {
                int index = pending.pop();
                words(arena, index + 1, index + 1 + Header.size(arena[index]));
            } else {
                traced.pop().trace(this);
            }
        }
        return List.copyOf(problems);
    }

    @Override
    public void word(long word) {
        switch (Word.top(word)) {
            case Word.POINTER -> pointer(word);
            case Word.HANDLE -> handle((int) word);
            case Word.SMALL -> expect(Word.tag(word) >= SmallKind.FIRST_ENUM || Word.tag(word) < SmallKind.values().length, "small word", word);
            default -> { }
        }
    }

    private void pointer(long word) {
        int index = (int) word;
        if (!expect(index > 0 && index < arena.length, "pointer out of the arena", word) || starts.get(index)) {
            return;
        }
        long header = arena[index];
        int extent = Header.hasKind(header) ? Header.extent(header) : 0;
        if (expect(extent > 0 && index + extent <= arena.length && index + extent > 0, "header of", word)) {
            int end = index + extent;
            expect(covered.all(index, end, false), "overlapping object", word);
            expect(marks.all(index, end, true), "object in free memory", word);
            starts.set(index);
            covered.set(index, end);
            pending.push(index);
        }
    }

    private void handle(int handle) {
        if (expect(handles.isValid(handle), "handle not in use", handle) && handles.get(handle) instanceof Traced object && !seenHandles.contains(handle)) {
            seenHandles.add(handle);
            traced.push(object);
        }
    }

    private boolean expect(boolean condition, String what, long word) {
        if (!condition && problems.size() < MAX_PROBLEMS) {
            problems.add(what + " " + Long.toHexString(word));
        }
        return condition;
    }
}
