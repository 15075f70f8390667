package fusabi.heap;

import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the whole heap and judges each word and object by the collector's invariants: what the bitmap says is handed out is one object after the
 * other; pointers, wherever they are, lead to the headers of such objects; handles are in use; other words are of a known form; the tables add up.
 */
final class HeapChecker implements Tracer {

    private static final int MAX_PROBLEMS = 20;

    private final long[] arena;
    private final Bitmap marks;
    private final Handles handles;
    /** The current run: its bits are set, and no objects are in it. */
    private final int top;
    private final int limit;
    /** The first words of objects. */
    private final Bitmap starts;
    private final List<String> problems = new ArrayList<>();
    private String where = "";

    HeapChecker(long[] arena, Bitmap marks, Handles handles, int top, int limit) {
        this.arena = arena;
        this.marks = marks;
        this.handles = handles;
        this.top = top;
        this.limit = limit;
        this.starts = new Bitmap(arena.length);
    }

    List<String> check(Traced roots, WeakTable weak, Finalizers finalizers) {
        expect(arena.length == 0 || marks.get(0), "the first word is free", 0);
        objects();
        for (int i = starts.nextSet(1); i < arena.length; i = starts.nextSet(i + 1)) {
            where = " in " + Header.kind(arena[i]) + " at " + i;
            words(arena, i + 1, i + 1 + Header.size(arena[i]));
        }
        where = " in the roots";
        roots.trace(this);
        for (int i = 0; i < handles.size(); i++) {
            if (handles.isValid(i) && handles.get(i) instanceof Traced object) {
                where = " in the Java object " + i;
                object.trace(this);
            }
        }
        tables(weak, finalizers);
        return List.copyOf(problems);
    }

    /** Finds the objects: each begins where the one before ends, or at the next set bit. */
    private void objects() {
        int i = next(1);
        while (i < arena.length) {
            int extent = Header.hasKind(arena[i]) ? Header.extent(arena[i]) : 0;
            boolean fits = extent > 0 && extent <= arena.length - i && (i >= limit || extent <= top - i || top >= limit);
            if (!expect(fits, "no header at", i) || !expect(marks.all(i, i + extent, true), "object in free memory at", i)) {
                return;
            }
            starts.set(i);
            i = next(i + extent);
        }
    }

    private int next(int from) {
        int i = from == top && top < limit ? limit : from;
        i = marks.nextSet(i);
        return i == top && top < limit ? marks.nextSet(limit) : i;
    }

    private void tables(WeakTable weak, Finalizers finalizers) {
        expect(handles.check().isEmpty(), handles.check(), 0);
        where = " in a weak reference";
        for (int i = 0; i < weak.count(); i++) {
            if (expect(handles.isValid(weak.handle(i)) && handles.get(weak.handle(i)) instanceof WeakTable.Cell, "handle", weak.handle(i))) {
                word(((WeakTable.Cell) handles.get(weak.handle(i))).target);
            }
        }
        where = " of a finaliser";
        for (int i = 0; i < finalizers.count(); i++) {
            expect(handles.isValid(finalizers.handle(i)), "handle", finalizers.handle(i));
        }
    }

    @Override
    public void word(long word) {
        switch (Word.top(word)) {
            case Word.POINTER -> {
                int index = (int) word;
                expect(index > 0 && index < arena.length && starts.get(index), "pointer to no object", word);
            }
            case Word.HANDLE -> expect(handles.isValid((int) word), "handle not in use", word);
            case Word.SMALL -> expect(Word.tag(word) >= SmallKind.FIRST_ENUM || Word.tag(word) < SmallKind.values().length, "small word", word);
            default -> { }
        }
    }

    private boolean expect(boolean condition, String what, long word) {
        if (!condition && problems.size() < MAX_PROBLEMS) {
            problems.add(what + " " + Long.toHexString(word) + where);
        }
        return condition;
    }
}
