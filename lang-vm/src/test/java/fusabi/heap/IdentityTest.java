package fusabi.heap;

import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTest {

    private final List<Long> roots = new ArrayList<>();

    private Heap heap(Stress stress) {
        return new Heap(64 << 20, new Object[0], tracer -> roots.forEach(tracer::word), stress);
    }

    private static long cell(Heap heap) {
        int index = heap.allocate(Header.of(ObjectKind.CELL, 0, 1));
        heap.arena()[index + 1] = Word.NULL;
        return Word.pointer(0, index);
    }

    @Test
    void numbersComeInTheOrderOfAskingAndStay() {
        Heap heap = heap(Stress.NONE);
        for (int i = 0; i < 1000; i++) {
            roots.add(cell(heap));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(heap.identity(roots.get(i))).isEqualTo(i + 1);
        }
        heap.collect();
        for (int i = 999; i >= 0; i--) {
            assertThat(heap.identity(roots.get(i))).isEqualTo(i + 1);
        }
    }

    @Test
    void theDeadAreForgottenAndTheirPlaceHasANewNumber() {
        Heap heap = heap(Stress.NONE);
        Set<Integer> seen = new HashSet<>();
        for (int round = 0; round < 50; round++) {
            roots.clear();
            heap.collect();
            for (int i = 0; i < 100; i++) {
                roots.add(cell(heap));
                assertThat(seen.add(heap.identity(roots.getLast()))).isTrue();
            }
        }
        roots.clear();
        long before = heap.used();
        heap.collect();
        assertThat(heap.used()).isLessThanOrEqualTo(before);
        assertThat(heap.lastIdentity()).isEqualTo(5000);
    }

    @Test
    void twoHandlesOfOneJavaObjectHaveOneNumber() {
        Heap heap = heap(Stress.NONE);
        Object object = new Object();
        roots.add(heap.handle(HandleKind.OBJECT, object, 16));
        roots.add(heap.handle(HandleKind.OBJECT, object, 16));
        roots.add(heap.handle(HandleKind.OBJECT, new Object(), 16));
        assertThat(heap.identity(roots.get(0))).isEqualTo(heap.identity(roots.get(1))).isEqualTo(1);
        assertThat(heap.identity(roots.get(2))).isEqualTo(2);
        heap.collect();
        assertThat(heap.knownIdentity(roots.get(2))).isEqualTo(2);
        assertThat(heap.knownIdentity(roots.get(1))).isEqualTo(1);
    }

    @Test
    void theTableCountsAgainstTheQuota() {
        Heap heap = heap(Stress.NONE);
        for (int i = 0; i < 100_000; i++) {
            roots.add(cell(heap));
        }
        heap.collect();
        long before = heap.used();
        roots.forEach(heap::identity);
        assertThat(heap.used() - before).isBetween(1_600_000L, 2_500_000L);
    }

    @Test
    void numbersAreTheSameWhenCollectingAllTheTime() {
        Heap heap = heap(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
        for (int i = 0; i < 200; i++) {
            roots.add(cell(heap));
            cell(heap);
            assertThat(heap.identity(roots.getLast())).isEqualTo(i + 1);
        }
        assertThat(heap.check()).isEmpty();
    }
}
