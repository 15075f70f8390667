package fusabi.heap;

import fusabi.value.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A heap with a list of roots, and short ways of making objects. */
abstract class WithHeap {

    static final long QUOTA = 64 << 20;

    final List<Long> roots = new ArrayList<>();
    final Traced tracer = target -> roots.forEach(target::word);
    Heap heap = heap(QUOTA, Stress.NONE);

    final Heap heap(long quota, Stress stress) {
        return new Heap(quota, new Object[] {"pinned"}, tracer, stress);
    }

    /** A new object with these fields, which stay alive while it is made. */
    final long object(long... fields) {
        int mark = roots.size();
        for (long field : fields) {
            roots.add(field);
        }
        int index = heap.allocate(Header.of(ObjectKind.DATA, 1, fields.length));
        roots.subList(mark, roots.size()).clear();
        System.arraycopy(fields, 0, heap.arena(), index + 1, fields.length);
        return Word.pointer(0, index);
    }

    /** A new array of nulls. */
    final long array(int length) {
        int index = heap.allocate(Header.of(ObjectKind.ARRAY, 0, length));
        Arrays.fill(heap.arena(), index + 1, index + 1 + length, Word.NULL);
        return Word.pointer(0, index);
    }

    final long rooted(long word) {
        roots.add(word);
        return word;
    }

    /** A list of {@code n} ints, 3 words each, as the only root. */
    final void list(int n) {
        roots.clear();
        roots.add(Word.NULL);
        for (int i = 0; i < n; i++) {
            roots.set(0, object(Word.ofInt(i), roots.get(0)));
        }
    }

    final void garbage(int objects, int fields) {
        long[] nulls = new long[fields];
        Arrays.fill(nulls, Word.NULL);
        for (int i = 0; i < objects; i++) {
            object(nulls);
        }
    }

    final void assertSound() {
        assertThat(heap.check()).isEmpty();
    }
}
