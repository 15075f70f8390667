package fusabi.heap;

import fusabi.value.HandleKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever breaks an invariant is found, reachable or not. */
class HeapCheckerTest extends WithHeap {

    private void assertFound(String what) {
        assertThat(heap.check()).anySatisfy(problem -> assertThat(problem).contains(what));
    }

    @Test
    void aSoundHeapHasNoProblems() {
        rooted(object(rooted(heap.text("a")), Word.TRUE, Word.ofDouble(1.5)));
        garbage(10_000, 7);
        array(5000);
        heap.weak(roots.get(0));
        assertSound();
        heap.collect();
        assertSound();
    }

    @Test
    void aDanglingPointer() {
        long object = rooted(object(Word.NULL));
        long lost = object(Word.ofInt(1));
        heap.collect();
        heap.setField(object, 0, lost);
        assertFound("pointer to no object");
    }

    @Test
    void aPointerIntoAnObject() {
        long object = rooted(object(Word.NULL, Word.NULL));
        heap.setField(object, 0, object + 1);
        assertFound("pointer to no object");
    }

    @Test
    void aPointerOutOfTheArena() {
        rooted(Word.pointer(0, Integer.MAX_VALUE));
        assertFound("in the roots");
    }

    @Test
    void aHandleThatIsNotInUse() {
        long object = rooted(object(Word.NULL));
        heap.setField(object, 0, Word.handle(HandleKind.STRING.ordinal(), 77));
        assertFound("handle not in use");
    }

    @Test
    void aHandleBelowTheConstants() {
        rooted(Word.handle(HandleKind.STRING.ordinal(), -2));
        assertFound("handle not in use");
    }

    @Test
    void aHeaderThatIsNone() {
        long object = rooted(object(Word.NULL));
        heap.arena()[(int) object] |= 0xFF;
        assertFound("no header");
    }

    @Test
    void anObjectThatIsLongerThanItWasMade() {
        long object = rooted(object(Word.NULL));
        object(Word.NULL);
        heap.arena()[(int) object] = Header.of(ObjectKind.DATA, 1, 2);
        assertThat(heap.check()).isNotEmpty();
    }

    @Test
    void aProblemInWhatIsNotReachable() {
        long object = object(Word.NULL);
        heap.setField(object, 0, Word.handle(HandleKind.STRING.ordinal(), 5));
        assertFound("handle not in use");
    }

    @Test
    void aProblemInAJavaObject() {
        heap.handle(HandleKind.OBJECT, (Traced) target -> target.word(Word.pointer(0, 5000)), 1);
        assertFound("in the Java object");
    }

    @Test
    void aWordOfNoForm() {
        rooted(Word.small(SmallKind.values().length, 0));
        assertFound("small word");
    }
}
