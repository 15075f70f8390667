package fusabi.heap;

import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The side table: Java objects by number. */
class HandlesTest extends WithHeap {

    @AfterEach
    void isSound() {
        assertSound();
    }

    @Test
    void stringsAreFreedAndTheirHandlesReused() {
        for (int i = 0; i < 500_000; i++) {
            heap.text("text " + i);
        }
        assertThat(heap.handleCount()).isLessThan(200_000);
        heap.collect();
        assertThat(heap.handleCount()).isZero();
    }

    @Test
    void stringsInObjectsSurvive() {
        long holder = rooted(object(rooted(heap.text("kept"))));
        roots.removeFirst();
        heap.collect();
        assertThat(heap.object(heap.field(holder, 0))).isEqualTo("kept");
        assertThat(heap.handleCount()).isEqualTo(1);
    }

    @Test
    void aFreedHandleIsTheNextToBeUsed() {
        long first = heap.text("first");
        rooted(heap.text("second"));
        heap.collect();
        assertThat((int) heap.text("third")).isEqualTo((int) first);
    }

    @Test
    void noTwoLivingObjectsHaveOneHandle() {
        Set<Integer> numbers = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 1000; i++) {
                long word = heap.text("text");
                if (i % 3 == 0) {
                    rooted(word);
                    assertThat(numbers.add((int) word)).isTrue();
                }
            }
            heap.collect();
        }
        assertThat(heap.handleCount()).isEqualTo(numbers.size());
    }

    @Test
    void theTableShrinksAfterAPeak() {
        for (int i = 0; i < 200_000; i++) {
            rooted(heap.text(""));
        }
        long peak = heap.used();
        roots.clear();
        heap.collect();
        assertThat(heap.used()).isLessThan(peak / 8);
    }

    @Test
    void aHandleAtTheEndKeepsTheTableLong() {
        for (int i = 0; i < 10_000; i++) {
            heap.text("x");
        }
        long last = rooted(heap.text("last"));
        heap.collect();
        heap.collect();
        assertThat(heap.object(last)).isEqualTo("last");
        for (int i = 0; i < 10_000; i++) {
            rooted(heap.text("again"));
        }
        assertThat(heap.handleCount()).isEqualTo(10_001);
    }

    @Test
    void pinnedObjectsAreShared() {
        long word = rooted(Word.handle(HandleKind.STRING.ordinal(), -1));
        heap.collect();
        assertThat(heap.object(word)).isEqualTo("pinned");
        heap.recharge(word, 1 << 30);
        assertThat(heap.used()).isLessThan(2 << 20);
    }

    @Test
    void aFreedObjectIsJavasToCollect() throws InterruptedException {
        WeakReference<Object> seen = freedObject();
        for (int i = 0; i < 50 && seen.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(seen.get()).isNull();
    }

    private WeakReference<Object> freedObject() {
        Object object = new Object();
        heap.handle(HandleKind.OBJECT, object, 16);
        heap.collect();
        return new WeakReference<>(object);
    }

    @Test
    void chargesAddUp() {
        long before = heap.live();
        long first = rooted(heap.handle(HandleKind.OBJECT, new Object(), 1000));
        rooted(heap.handle(HandleKind.OBJECT, new Object(), 500));
        heap.recharge(first, 100);
        assertThat(heap.live()).isEqualTo(before + 600);
        roots.removeFirst();
        heap.collect();
        assertThat(heap.live()).isEqualTo(8 + 500);
    }

    @Test
    void manyBytesInHandlesBringACollection() {
        for (int i = 0; i < 1000; i++) {
            heap.handle(HandleKind.OBJECT, new Object(), 1 << 20);
        }
        assertThat(heap.collections()).isBetween(50, 400);
    }
}
