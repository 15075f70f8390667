package fusabi.heap;

import fusabi.value.HandleKind;
import fusabi.value.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Weak words refer to what lives, and to null once it has been freed. */
class WeakTableTest extends WithHeap {

    @AfterEach
    void isSound() {
        assertSound();
    }

    private long weak(long target) {
        int mark = roots.size();
        rooted(target);
        long weak = heap.weak(target);
        roots.subList(mark, roots.size()).clear();
        return rooted(weak);
    }

    @Test
    void theTargetIsNotKept() {
        long weak = weak(object(Word.ofInt(1)));
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(Word.NULL);
        assertThat(heap.live()).isEqualTo(8 + WeakTable.BYTES);
    }

    @Test
    void aTargetThatLivesIsFound() {
        long target = rooted(object(Word.ofInt(1)));
        long weak = weak(target);
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(target);
        roots.removeFirst();
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(Word.NULL);
    }

    @Test
    void aStringIsATargetToo() {
        long weak = weak(heap.text("text"));
        assertThat(heap.object(heap.target(weak))).isEqualTo("text");
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(Word.NULL);
    }

    @Test
    void numbersAndConstantsAreAlwaysThere() {
        long number = weak(Word.ofInt(5));
        long constant = weak(Word.handle(HandleKind.STRING.ordinal(), -1));
        heap.collect();
        assertThat(heap.target(number)).isEqualTo(Word.ofInt(5));
        assertThat(heap.object(heap.target(constant))).isEqualTo("pinned");
    }

    @Test
    void whatIsFreedIsNotFoundInItsPlaceAgain() {
        long weak = weak(object(Word.ofInt(1)));
        heap.collect();
        rooted(object(Word.ofInt(2)));
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(Word.NULL);
    }

    @Test
    void aWeakWordThatIsNotReachableIsForgotten() {
        long target = rooted(object(Word.NULL));
        heap.collect();
        long before = heap.used();
        for (int i = 0; i < 10_000; i++) {
            heap.weak(target);
        }
        heap.collect();
        assertThat(heap.handleCount()).isZero();
        assertThat(heap.used()).isLessThan(before + 100);
    }

    @Test
    void anotherTargetCanBeSet() {
        long weak = weak(object(Word.ofInt(1)));
        heap.collect();
        long target = rooted(object(Word.ofInt(2)));
        heap.retarget(weak, target);
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(target);
    }

    @Test
    void aWeakWordMayReferToAWeakWord() {
        long inner = weak(Word.ofInt(1));
        long outer = weak(inner);
        heap.collect();
        assertThat(heap.target(outer)).isEqualTo(inner);
        roots.removeFirst();
        heap.collect();
        assertThat(heap.target(outer)).isEqualTo(Word.NULL);
    }

    @Test
    void aCycleThroughAWeakWordIsFreed() {
        long object = rooted(object(Word.NULL));
        long weak = weak(object);
        heap.setField(object, 0, weak);
        roots.clear();
        rooted(weak);
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(Word.NULL);
    }

    @ParameterizedTest
    @EnumSource(Stress.Switch.class)
    void theyHoldUnderStress(Stress.Switch hardship) {
        heap = heap(QUOTA, Stress.of(hardship));
        long target = rooted(object(Word.ofInt(3)));
        long weak = weak(target);
        for (int i = 0; i < 300; i++) {
            weak(object(Word.ofInt(i)));
        }
        garbage(100, 5);
        heap.collect();
        assertThat(heap.target(weak)).isEqualTo(target);
        assertThat(roots.stream().skip(2).filter(word -> heap.target(word) != Word.NULL)).isEmpty();
    }
}
