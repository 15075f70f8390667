package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The switches do what they say, and nothing that a heap may not do. */
class StressTest extends WithHeap {

    @AfterEach
    void isSound() {
        assertSound();
    }

    @Test
    void everySafepointCollects() {
        heap = heap(QUOTA, Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
        garbage(100, 3);
        heap.text("a");
        heap.poll();
        assertThat(heap.collections()).isEqualTo(102);
    }

    @Test
    void theNumberOfCollectionsKeepsAPace() {
        heap = heap(QUOTA, Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
        list(30_000);
        garbage(30_000, 2);
        assertThat(heap.collections()).isBetween(1000, 59_000);
    }

    @Test
    void theSmallestHeapIsHardlyLargerThanWhatIsLive() {
        heap = heap(QUOTA, Stress.of(Stress.Switch.SMALLEST_HEAP));
        list(1000);
        heap.collect();
        long live = heap.live();
        garbage(1000, 20);
        assertThat(heap.used()).isLessThan(live * 66 / 64 + 5000);
        assertThat(heap.collections()).isGreaterThan(100);
    }

    @Test
    void theSmallestHeapShrinksAtOnce() {
        heap = heap(QUOTA, Stress.of(Stress.Switch.SMALLEST_HEAP));
        rooted(array(100_000));
        assertThat(heap.used()).isGreaterThan(800_000);
        roots.clear();
        heap.collect();
        assertThat(heap.used()).isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void theNthAllocationFailsAndNoOther(int n) {
        heap = heap(QUOTA, Stress.failing(n));
        for (int i = 1; i < n; i++) {
            object(Word.NULL);
        }
        assertThatThrownBy(() -> object(Word.NULL)).isInstanceOf(LimitExceeded.class);
        assertSound();
        garbage(1000, 2);
    }

    @Test
    void handlesCountAsAllocations() {
        heap = heap(QUOTA, Stress.failing(2));
        object(Word.NULL);
        assertThatThrownBy(() -> heap.text("b")).isInstanceOf(LimitExceeded.class);
        assertThat(heap.handleCount()).isZero();
    }

    @Test
    void whatCannotBeRefusedDoesNotFail() {
        heap = heap(QUOTA, Stress.failing(1));
        heap.handleNow(HandleKind.OBJECT, this, 10);
        heap.allocateNow(Header.of(ObjectKind.BOXED, 0, 0));
        assertThatThrownBy(() -> object(Word.NULL)).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void switchesAdd() {
        Stress both = Stress.of(Stress.Switch.SMALLEST_HEAP).with(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT).failingAt(7);
        assertThat(both.has(Stress.Switch.SMALLEST_HEAP)).isTrue();
        assertThat(both.has(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT)).isTrue();
        assertThat(both.failingAllocation()).isEqualTo(7);
        assertThat(Stress.NONE.has(Stress.Switch.SMALLEST_HEAP)).isFalse();
        assertThatThrownBy(() -> Stress.failing(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
