package fusabi.heap;

import fusabi.host.Released;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Java objects that want to be told are told once, after the collection that freed them, in their order. */
class FinalizersTest extends WithHeap {

    private final List<String> told = new ArrayList<>();

    private long host(String name) {
        return heap.handle(HandleKind.OBJECT, (Released) () -> told.add(name), 10);
    }

    private void collect() {
        heap.collect();
        heap.runFinalizers();
    }

    @Test
    void whatIsFreedIsTold() {
        host("a");
        collect();
        assertThat(told).containsExactly("a");
        assertSound();
    }

    @Test
    void whatLivesIsNotTold() {
        rooted(host("a"));
        collect();
        assertThat(told).isEmpty();
        roots.clear();
        collect();
        assertThat(told).containsExactly("a");
    }

    @Test
    void onceOnly() {
        host("a");
        collect();
        collect();
        heap.close();
        assertThat(told).containsExactly("a");
    }

    @Test
    void inTheOrderInWhichTheyCame() {
        rooted(host("a"));
        heap.text("in between");
        rooted(host("b"));
        roots.removeFirst();
        collect();
        rooted(host("c"));
        rooted(host("d"));
        roots.clear();
        collect();
        assertThat(told).containsExactly("a", "b", "c", "d");
    }

    @Test
    void outsideTheCollector() {
        host("a");
        heap.collect();
        assertThat(told).isEmpty();
        heap.poll();
        assertThat(told).containsExactly("a");
    }

    @Test
    void itsHandleIsFreeByThen() {
        long[] count = {-1};
        heap.handle(HandleKind.OBJECT, (Released) () -> count[0] = heap.handleCount(), 10);
        collect();
        assertThat(count[0]).isZero();
    }

    @Test
    void closingTellsAll() {
        rooted(host("a"));
        rooted(object(host("b")));
        heap.close();
        assertThat(told).containsExactly("a", "b");
        assertThat(heap.used()).isLessThan(5000);
    }

    @Test
    void whatFailsDoesNotKeepTheOthers() {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        List<Throwable> failures = new ArrayList<>();
        thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        try {
            host("a");
            heap.handle(HandleKind.OBJECT, (Released) () -> {
                throw new IllegalStateException("no");
            }, 10);
            host("b");
            collect();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        assertThat(told).containsExactly("a", "b");
        assertThat(failures).hasSize(1);
    }

    @Test
    void aStringIsNotAskedForOne() {
        for (int i = 0; i < 1000; i++) {
            heap.text("x");
        }
        collect();
        assertThat(told).isEmpty();
    }

    @Test
    void thousandsAreTold() {
        for (int i = 0; i < 5000; i++) {
            long word = host(Integer.toString(i));
            if (i % 2 == 0) {
                rooted(word);
            }
        }
        collect();
        assertThat(told).hasSize(2500).startsWith("1", "3", "5");
        roots.clear();
        roots.add(Word.NULL);
        collect();
        assertThat(told).hasSize(5000);
        assertSound();
    }
}
