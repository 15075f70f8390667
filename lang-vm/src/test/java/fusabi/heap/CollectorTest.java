package fusabi.heap;

import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is reachable survives, and nothing else. */
class CollectorTest extends WithHeap {

    @AfterEach
    void isSound() {
        assertSound();
    }

    @Test
    void whatIsReachableSurvives() {
        long inner = object(Word.ofInt(7));
        long outer = rooted(object(inner, Word.ofInt(8)));
        garbage(100_000, 3);
        heap.collect();
        assertThat(heap.field(heap.field(outer, 0), 0)).isEqualTo(Word.ofInt(7));
        assertThat(heap.field(outer, 1)).isEqualTo(Word.ofInt(8));
    }

    @Test
    void whatIsNotReachableIsFreed() {
        rooted(object(Word.NULL));
        garbage(1000, 10);
        heap.collect();
        assertThat(heap.live()).isEqualTo(8 * (1 + 2));
    }

    @Test
    void cyclesAreFreed() {
        for (int i = 0; i < 1_000_000; i++) {
            long first = rooted(object(Word.NULL));
            long second = object(first);
            heap.setField(first, 0, second);
            roots.clear();
        }
        heap.collect();
        assertThat(heap.live()).isLessThan(100);
        assertThat(heap.used()).isLessThan(4 << 20);
    }

    @Test
    void anObjectThatHoldsItselfIsFreed() {
        long self = rooted(object(Word.NULL));
        heap.setField(self, 0, self);
        heap.collect();
        assertThat(heap.field(self, 0)).isEqualTo(self);
        roots.clear();
        heap.collect();
        assertThat(heap.live()).isLessThan(20);
    }

    @Test
    void aCycleThatIsReachableSurvives() {
        long first = rooted(object(Word.NULL));
        heap.setField(first, 0, object(first, Word.ofInt(3)));
        heap.collect();
        heap.collect();
        assertThat(heap.field(heap.field(first, 0), 1)).isEqualTo(Word.ofInt(3));
    }

    @Test
    void aCycleOfAMillionIsFreedAtOnce() {
        list(1_000_000);
        long last = roots.get(0);
        while (heap.field(last, 1) != Word.NULL) {
            last = heap.field(last, 1);
        }
        heap.setField(last, 1, roots.get(0));
        heap.collect();
        assertThat(heap.live()).isEqualTo(8 * (1 + 3_000_000));
        roots.clear();
        heap.collect();
        assertThat(heap.live()).isEqualTo(8);
    }

    @Test
    void deepStructuresAreMarkedWithoutJavaStack() {
        list(1_000_000);
        heap.collect();
        assertThat(heap.live()).isGreaterThan(24_000_000);
    }

    /** Left-deep and right-deep at once, so that no order of marking keeps the stack short: more is left to do than the stack may hold. */
    @Test
    void whatTheMarkStackCannotHoldIsFoundAgain() {
        heap = heap(1L << 30, Stress.NONE);
        roots.add(array(20_000));
        for (int i = 0; i < 20_000; i++) {
            long chain = Word.NULL;
            for (int k = 0; k < 20; k++) {
                int mark = roots.size();
                roots.add(chain);
                for (int leaf = 0; leaf < 5; leaf++) {
                    rooted(object(Word.NULL));
                }
                chain = object(
                        roots.get(mark + 1), chain, roots.get(mark + 2), roots.get(mark + 3), roots.get(mark + 4), roots.get(mark + 5));
                roots.subList(mark, roots.size()).clear();
            }
            heap.setField(roots.get(0), i, chain);
        }
        heap.collect();
        assertThat(heap.live()).isEqualTo(8L * (1 + 20_001 + 20_000L * 20 * (7 + 5 * 2)));
    }

    @Test
    void aLongArrayIsMarkedInParts() {
        long array = rooted(array(300_000));
        for (int i = 0; i < 300_000; i++) {
            heap.setField(array, i, object(Word.ofInt(i)));
        }
        long before = heap.used();
        heap.collect();
        assertThat(heap.live()).isEqualTo(8L * (1 + 300_001 + 600_000));
        assertThat(heap.field(heap.field(array, 299_999), 0)).isEqualTo(Word.ofInt(299_999));
        assertThat(heap.used()).isLessThanOrEqualTo(before * 2);
    }

    @Test
    void arraysInArraysSurviveOverTheirWholeLength() {
        long outer = rooted(array(129));
        for (int i = 0; i < 129; i++) {
            heap.setField(outer, i, array(257));
            heap.setField(heap.field(outer, i), 256, object(Word.ofInt(i)));
        }
        heap.collect();
        garbage(50_000, 4);
        heap.collect();
        for (int i = 0; i < 129; i++) {
            assertThat(heap.field(heap.field(heap.field(outer, i), 256), 0)).isEqualTo(Word.ofInt(i));
        }
    }

    @Test
    void aBoxedNumberThatLooksLikeAPointerIsNotFollowed() {
        int index = heap.allocate(Header.of(ObjectKind.BOXED, NumericKind.INT64.ordinal(), 0));
        heap.arena()[index + 1] = Word.pointer(0, 1 << 29);
        rooted(Word.pointer(0, index));
        heap.collect();
        assertThat(heap.arena()[index + 1]).isEqualTo(Word.pointer(0, 1 << 29));
    }

    @Test
    void anObjectWithoutFieldsSurvives() {
        long empty = rooted(object());
        garbage(100_000, 1);
        heap.collect();
        assertThat(Header.size(heap.header(empty))).isZero();
        assertThat(heap.live()).isEqualTo(16);
    }

    @Test
    void theTagOfAPointerDoesNotMatter() {
        long object = rooted(object(Word.ofInt(1)));
        roots.set(0, Word.pointer(77, (int) object));
        heap.collect();
        assertThat(heap.field(object, 0)).isEqualTo(Word.ofInt(1));
    }

    @Test
    void aJavaObjectThatHoldsWordsIsTraced() {
        List<Long> held = new ArrayList<>();
        Traced collection = target -> held.forEach(target::word);
        rooted(heap.handle(HandleKind.OBJECT, collection, 100));
        held.add(object(Word.ofInt(5)));
        held.add(heap.text("inside"));
        heap.collect();
        assertThat(heap.field(held.get(0), 0)).isEqualTo(Word.ofInt(5));
        assertThat(heap.object(held.get(1))).isEqualTo("inside");
    }

    @Test
    void javaObjectsThatHoldEachOtherAreFreed() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        first.add(heap.handle(HandleKind.OBJECT, (Traced) target -> second.forEach(target::word), 100));
        second.add(heap.handle(HandleKind.OBJECT, (Traced) target -> first.forEach(target::word), 100));
        rooted(first.get(0));
        heap.collect();
        assertThat(heap.handleCount()).isEqualTo(2);
        roots.clear();
        heap.collect();
        assertThat(heap.handleCount()).isZero();
    }

    /** A chain through the arena and the side table, a hundred thousand long. */
    @Test
    void aChainOfJavaObjectsIsMarkedWithoutJavaStack() {
        roots.add(Word.NULL);
        for (int i = 0; i < 100_000; i++) {
            long inner = object(roots.get(0));
            rooted(inner);
            long outer = heap.handle(HandleKind.OBJECT, (Traced) target -> target.word(inner), 50);
            roots.removeLast();
            roots.set(0, outer);
        }
        heap.collect();
        assertThat(heap.handleCount()).isEqualTo(100_000);
    }
}
