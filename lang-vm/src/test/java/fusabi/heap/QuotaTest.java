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

/** What is owned is counted, to the byte, and the quota is used to within a hundredth. */
class QuotaTest extends WithHeap {

    /** What a word of the arena costs with its bit of the bitmap. */
    private static final double WORD = 8 + 1.0 / 8;

    @AfterEach
    void isSound() {
        assertSound();
    }

    private void fillWithList(long quota) {
        heap = heap(quota, Stress.NONE);
        list((int) (quota * 0.99 / 3 / WORD));
    }

    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 5_000_000, 64 << 20, 200_000_001})
    void aLiveSetWithinAHundredthOfTheQuotaRuns(long quota) {
        fillWithList(quota);
        assertThat(heap.used()).isLessThanOrEqualTo(quota);
    }

    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 5_000_000, 64 << 20})
    void aLiveSetBeyondTheQuotaStops(long quota) {
        heap = heap(quota, Stress.NONE);
        assertThatThrownBy(() -> list((int) (quota / 3 / WORD) + 1)).isInstanceOf(LimitExceeded.class);
        assertThat(heap.used()).isBetween(quota * 98 / 100, quota);
    }

    @Test
    void aLiveSetCloseToTheQuotaLeavesRoomForGarbage() {
        fillWithList(8 << 20);
        garbage(500_000, 2);
        assertThat(heap.used()).isLessThanOrEqualTo(8 << 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 1000, 100_000})
    void stringsMayTakeNearlyAllOfTheQuota(int length) {
        heap = heap(16 << 20, Stress.NONE);
        long each = 2L * length + Heap.STRING_OVERHEAD + 16 + 1 + 8;
        long arena = 8 * 1024 * 9;
        String text = "x".repeat(length);
        long holder = rooted(array((int) ((16 << 20) / each)));
        int count = (int) (((16 << 20) * 0.98 - arena) / each);
        for (int i = 0; i < count; i++) {
            heap.setField(holder, i, heap.text(text));
        }
        assertThat(heap.used()).isLessThanOrEqualTo(16 << 20);
        assertThat(heap.handleCount()).isEqualTo(count);
    }

    @Test
    void stringsBeyondTheQuotaStop() {
        heap = heap(1 << 20, Stress.NONE);
        assertThatThrownBy(() -> {
            for (;;) {
                rooted(heap.text("x".repeat(1000)));
            }
        }).isInstanceOf(LimitExceeded.class);
        assertThat(roots.size()).isBetween(460, 514);
        roots.clear();
        assertThat(heap.text("again")).isNotZero();
    }

    @Test
    void whatTheArenaDoesNotNeedTheSideTableMayHave() {
        heap = heap(8 << 20, Stress.NONE);
        list(200_000);
        roots.clear();
        for (int i = 0; i < 3500; i++) {
            rooted(heap.text("x".repeat(1000)));
        }
        assertThat(heap.used()).isLessThanOrEqualTo(8 << 20);
    }

    @Test
    void whatTheSideTableDoesNotNeedTheArenaMayHave() {
        heap = heap(8 << 20, Stress.NONE);
        for (int i = 0; i < 100_000; i++) {
            rooted(heap.text(""));
        }
        list(300_000);
        assertThat(heap.used()).isLessThanOrEqualTo(8 << 20);
    }

    @Test
    void aChargeIsNotCut() {
        heap = heap(1L << 40, Stress.NONE);
        long word = rooted(heap.handle(HandleKind.OBJECT, new Object(), 5L << 30));
        assertThat(heap.used()).isGreaterThan(5L << 30);
        heap.recharge(word, 7L << 30);
        assertThat(heap.live()).isGreaterThan(7L << 30);
        roots.clear();
        heap.collect();
        assertThat(heap.used()).isLessThan(2 << 20);
    }

    @Test
    void theTablesThemselvesCount() {
        long before = heap.used();
        for (int i = 0; i < 10_000; i++) {
            rooted(heap.handleNow(HandleKind.OBJECT, this, 0));
        }
        assertThat(heap.used() - before).isBetween(10_000L * 16, 10_000L * 40);
    }

    @Test
    void whatOthersHoldCounts() {
        long before = heap.used();
        heap.holds(1_000_000);
        assertThat(heap.used()).isEqualTo(before + 1_000_000);
        assertThat(heap.allows(QUOTA - 1_000_000)).isFalse();
        heap.holds(-1_000_000);
        assertThat(heap.used()).isEqualTo(before);
    }

    @Test
    void whatOthersHoldLimitsTheArena() {
        heap = heap(4 << 20, Stress.NONE);
        heap.holds(3 << 20);
        assertThatThrownBy(() -> list(60_000)).isInstanceOf(LimitExceeded.class);
        assertThat(heap.used()).isLessThanOrEqualTo(4 << 20);
    }

    @Test
    void roomIsMadeFromGarbage() {
        heap = heap(4 << 20, Stress.NONE);
        for (int i = 0; i < 30; i++) {
            heap.text("x".repeat(60_000));
        }
        heap.room(3 << 20);
        assertThat(heap.handleCount()).isZero();
        assertThatThrownBy(() -> heap.room(5 << 20)).isInstanceOf(LimitExceeded.class);
        assertThat(heap.hasRoom(5 << 20)).isFalse();
    }

    @Test
    void whatCannotBeRefusedIsSettledAtTheNextPoll() {
        heap = heap(1 << 20, Stress.NONE);
        long word = rooted(heap.handle(HandleKind.OBJECT, new StringBuilder(), 100));
        heap.recharge(word, 2 << 20);
        assertThat(heap.isOverdrawn()).isTrue();
        assertThatThrownBy(heap::poll).isInstanceOf(LimitExceeded.class);
        roots.clear();
        heap.poll();
        heap.collect();
        assertThat(heap.isOverdrawn()).isFalse();
    }

    @Test
    void garbageThatPassedTheQuotaIsCollectedAtTheNextPoll() {
        heap = heap(1 << 20, Stress.NONE);
        for (int i = 0; i < 200_000; i++) {
            heap.allocateNow(Header.of(ObjectKind.BOXED, 0, 0));
            if (heap.isOverdrawn()) {
                heap.poll();
            }
        }
        assertThat(heap.used()).isLessThanOrEqualTo((1 << 20) + (1 << 18));
        assertThat(heap.collections()).isPositive();
    }

    @Test
    void thePeakIsRemembered() {
        list(500_000);
        long used = heap.used();
        roots.clear();
        heap.collect();
        heap.collect();
        assertThat(heap.peak()).isGreaterThanOrEqualTo(used);
        assertThat(heap.used()).isLessThan(used / 4);
    }

    @Test
    void theMarkStackIsCutDownAndCounts() {
        heap = heap(1L << 30, Stress.NONE);
        long empty = heap.used();
        list(100_000);
        heap.collect();
        roots.clear();
        heap.collect();
        heap.collect();
        assertThat(heap.used()).isBetween(empty, empty + (2 << 20));
    }

    @Test
    void aRunThatNearlyFillsItsQuotaDoesNotCollectForEveryObject() {
        heap = heap(4 << 20, Stress.NONE);
        assertThatThrownBy(() -> {
            roots.add(Word.NULL);
            for (;;) {
                roots.set(0, object(Word.ofInt(1), roots.get(0)));
            }
        }).isInstanceOf(LimitExceeded.class);
        assertThat(heap.collections()).isLessThan(60);
    }
}
