package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.value.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where objects find room, and how long the arena is. */
class AllocationTest extends WithHeap {

    @AfterEach
    void isSound() {
        assertSound();
    }

    @Test
    void garbageIsReused() {
        long before = heap.used();
        garbage(2_000_000, 2);
        assertThat(heap.used()).isLessThan(before + (2 << 20));
        assertThat(heap.collections()).isPositive();
    }

    @Test
    void holesAreTakenBeforeTheArenaGrows() {
        long keeper = rooted(array(100_000));
        for (int i = 0; i < 100_000; i++) {
            long object = object(Word.NULL, Word.NULL, Word.NULL);
            if (i % 2 == 0) {
                heap.setField(keeper, i, object);
            }
        }
        heap.collect();
        // The arena becomes as long as the collection wants it to be when its runs have been used up.
        garbage(60_000, 3);
        long before = heap.used();
        for (int i = 1; i < 40_000; i += 2) {
            heap.setField(keeper, i, object(Word.NULL, Word.NULL, Word.NULL));
        }
        assertThat(heap.used()).isEqualTo(before);
    }

    /** A collection that a host asks for takes no memory. */
    @Test
    void theArenaGrowsWhenItIsFullAndNotBefore() {
        list(500_000);
        heap.collect();
        long before = heap.used();
        heap.collect();
        assertThat(heap.used()).isLessThanOrEqualTo(before);
        int collections = heap.collections();
        garbage(400_000, 2);
        assertThat(heap.collections()).isEqualTo(collections);
        assertThat(heap.used()).isGreaterThan(before);
    }

    /** Survivors so dense that no run between them is long: neither growing for ever nor collecting for every object. */
    @Test
    void aFragmentedHeapDoesNotCollectAllTheTime() {
        for (int i = 0; i < 200_000; i++) {
            long object = object(Word.ofInt(i), Word.NULL, Word.NULL, Word.NULL);
            if (i % 4 == 0) {
                rooted(object);
            }
        }
        int before = heap.collections();
        garbage(200_000, 4);
        assertThat(heap.collections() - before).isLessThan(20);
        assertThat(heap.used()).isLessThan(QUOTA / 2);
    }

    @Test
    void largeObjectsAreFreedAndPlacedAgain() {
        for (int i = 0; i < 200; i++) {
            array(1_000_000);
        }
        assertThat(heap.used()).isLessThan(QUOTA);
        heap.collect();
        assertThat(heap.live()).isLessThan(100);
    }

    @Test
    void aLargeObjectLeavesTheCurrentRunAlone() {
        rooted(object(Word.NULL));
        array(400);
        rooted(object(Word.NULL));
        heap.collect();
        long first = object(Word.NULL);
        rooted(array(20_000));
        long second = object(Word.NULL);
        assertThat((int) second).isEqualTo((int) first + 2);
    }

    @Test
    void largeAndSmallObjectsTakeTurns() {
        long keeper = rooted(array(300));
        for (int i = 0; i < 3000; i++) {
            heap.setField(keeper, i % 300, array(i % 7 == 0 ? 5000 : 1 + i % 600));
            garbage(10, i % 20);
        }
        assertThat(heap.used()).isLessThan(QUOTA / 4);
        for (int i = 0; i < 300; i++) {
            int last = i + 2700;
            assertThat(Header.size(heap.header(heap.field(keeper, i)))).isEqualTo(last % 7 == 0 ? 5000 : 1 + last % 600);
        }
    }

    /** Large objects between many small holes: each must not cost a walk over all of them, which would take hours. */
    @Test
    @Timeout(600)
    void largeObjectsDoNotSearchTheHolesEachTime() {
        heap = heap(1L << 30, Stress.NONE);
        long keeper = rooted(array(500_000));
        for (int i = 0; i < 1_000_000; i++) {
            long object = object(Word.NULL);
            if (i % 2 == 0) {
                heap.setField(keeper, i / 2, object);
            }
        }
        heap.collect();
        for (int i = 0; i < 20_000; i++) {
            array(600);
        }
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void theArenaGrowsWithWhatIsLive() {
        list(500_000);
        assertThat(heap.used()).isBetween(500_000 * 24L, 500_000 * 24L * 4);
        assertThat(heap.collections()).isLessThan(20);
    }

    @Test
    void theArenaShrinksAfterAPeak() {
        list(1_500_000);
        assertThat(heap.used()).isGreaterThan(36_000_000);
        roots.clear();
        heap.collect();
        heap.collect();
        assertThat(heap.used()).isLessThan(3 << 20);
        list(1000);
        heap.collect();
        assertThat(heap.live()).isEqualTo(8 * 3001);
    }

    @Test
    void theArenaShrinksByItselfWhileTheScriptRuns() {
        list(1_500_000);
        roots.clear();
        garbage(20_000_000, 1);
        assertThat(heap.used()).isLessThan(3 << 20);
    }

    @Test
    void whatLivesAtTheEndKeepsTheArenaLong() {
        list(500_000);
        long last = rooted(object(Word.ofInt(9)));
        roots.removeFirst();
        heap.collect();
        heap.collect();
        assertThat(heap.used()).isGreaterThan(8L * (int) last);
        assertThat(heap.field(last, 0)).isEqualTo(Word.ofInt(9));
    }

    @Test
    void aSawDoesNotCopyTheArenaAtEachTooth() {
        long before = 0;
        for (int i = 0; i < 20; i++) {
            list(i % 2 == 0 ? 300_000 : 10);
            heap.collect();
            if (i == 2) {
                before = heap.used();
            }
        }
        assertThat(heap.used()).isLessThanOrEqualTo(before);
    }

    @Test
    void anObjectOfAnySizeIsRefusedInTime() {
        assertThatThrownBy(() -> heap.allocate(Header.of(ObjectKind.ARRAY, 0, Integer.MAX_VALUE))).isInstanceOf(LimitExceeded.class);
        assertThatThrownBy(() -> heap.allocate(Header.of(ObjectKind.ARRAY, 0, Integer.MAX_VALUE - 1))).isInstanceOf(LimitExceeded.class);
        assertThatThrownBy(() -> heap.allocate(Header.of(ObjectKind.ARRAY, 0, 1 << 30))).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void afterALimitTheHeapGoesOn() {
        heap = heap(2 << 20, Stress.NONE);
        assertThatThrownBy(() -> heap.allocate(Header.of(ObjectKind.ARRAY, 0, 10_000_000))).isInstanceOf(LimitExceeded.class);
        assertSound();
        long object = rooted(object(Word.ofInt(1)));
        heap.collect();
        assertThat(heap.field(object, 0)).isEqualTo(Word.ofInt(1));
    }
}
