package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HeapTest {

    private static final long QUOTA = 64 << 20;

    private final List<Long> roots = new ArrayList<>();
    private final Traced tracer = target -> roots.forEach(target::word);
    private Heap heap = new Heap(QUOTA, new Object[] {"pinned"}, tracer, Stress.NONE);

    private long object(long... fields) {
        int mark = roots.size();
        for (long field : fields) {
            roots.add(field);
        }
        int index = heap.allocate(Header.of(ObjectKind.DATA, 1, fields.length));
        roots.subList(mark, roots.size()).clear();
        System.arraycopy(fields, 0, heap.arena(), index + 1, fields.length);
        return Word.pointer(0, index);
    }

    private long rooted(long word) {
        roots.add(word);
        return word;
    }

    @Test
    void whatIsReachableSurvives() {
        long inner = object(Word.ofInt(7));
        long outer = rooted(object(inner, Word.ofInt(8)));
        for (int i = 0; i < 100_000; i++) {
            object(Word.NULL, Word.NULL, Word.NULL);
        }
        heap.collect();
        assertThat(heap.field(heap.field(outer, 0), 0)).isEqualTo(Word.ofInt(7));
        assertThat(heap.field(outer, 1)).isEqualTo(Word.ofInt(8));
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void garbageIsReused() {
        long before = heap.used();
        for (int i = 0; i < 2_000_000; i++) {
            object(Word.NULL, Word.NULL);
        }
        assertThat(heap.used()).isLessThan(before + (2 << 20));
        assertThat(heap.collections()).isPositive();
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
    void aCycleThatIsReachableSurvives() {
        long first = rooted(object(Word.NULL));
        heap.setField(first, 0, object(first, Word.ofInt(3)));
        heap.collect();
        heap.collect();
        assertThat(heap.field(heap.field(first, 0), 1)).isEqualTo(Word.ofInt(3));
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void deepStructuresAreMarkedWithoutJavaStack() {
        roots.add(Word.NULL);
        for (int i = 0; i < 1_000_000; i++) {
            roots.set(0, object(Word.ofInt(i), roots.get(0)));
        }
        heap.collect();
        assertThat(heap.live()).isGreaterThan(24_000_000);
        assertThat(heap.check()).isEmpty();
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
    void aJavaObjectThatHoldsWordsIsTraced() {
        List<Long> held = new ArrayList<>();
        Traced collection = target -> held.forEach(target::word);
        rooted(heap.handle(HandleKind.OBJECT, collection, 100));
        held.add(object(Word.ofInt(5)));
        held.add(heap.text("inside"));
        heap.collect();
        assertThat(heap.field(held.get(0), 0)).isEqualTo(Word.ofInt(5));
        assertThat(heap.object(held.get(1))).isEqualTo("inside");
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void aCollectionThatHoldsItselfIsFreed() {
        List<Long> held = new ArrayList<>();
        Traced collection = target -> held.forEach(target::word);
        held.add(heap.handle(HandleKind.OBJECT, collection, 100));
        heap.collect();
        assertThat(heap.handleCount()).isZero();
    }

    @Test
    void pinnedObjectsAreShared() {
        long word = rooted(Word.handle(HandleKind.STRING.ordinal(), -1));
        heap.collect();
        assertThat(heap.object(word)).isEqualTo("pinned");
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void aBoxedNumberThatLooksLikeAPointerIsNotFollowed() {
        int index = heap.allocate(Header.of(ObjectKind.BOXED, NumericKind.INT64.ordinal(), 0));
        heap.arena()[index + 1] = Word.pointer(0, 1 << 29);
        rooted(Word.pointer(0, index));
        heap.collect();
        assertThat(heap.arena()[index + 1]).isEqualTo(Word.pointer(0, 1 << 29));
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void largeObjectsAreFreedAndPlacedAgain() {
        for (int i = 0; i < 200; i++) {
            int index = heap.allocate(Header.of(ObjectKind.ARRAY, 0, 1_000_000));
            java.util.Arrays.fill(heap.arena(), index + 1, index + 1_000_001, Word.NULL);
        }
        assertThat(heap.used()).isLessThan(QUOTA);
        heap.collect();
        assertThat(heap.live()).isLessThan(100);
    }

    @Test
    void theQuotaIsExact() {
        heap = new Heap(1 << 20, new Object[0], tracer, Stress.NONE);
        roots.add(Word.NULL);
        assertThatThrownBy(() -> {
            for (;;) {
                roots.set(0, object(roots.get(0)));
            }
        }).isInstanceOf(LimitExceeded.class);
        assertThat(heap.used()).isLessThanOrEqualTo(1 << 20).isGreaterThan((1 << 20) * 98 / 100);
        assertThat(heap.check()).isEmpty();
    }

    @Test
    void theQuotaCountsStrings() {
        heap = new Heap(1 << 20, new Object[0], tracer, Stress.NONE);
        assertThatThrownBy(() -> {
            for (;;) {
                rooted(heap.text("x".repeat(1000)));
            }
        }).isInstanceOf(LimitExceeded.class);
        assertThat(roots.size()).isBetween(400, 514);
        roots.clear();
        assertThat(heap.text("again")).isNotZero();
    }

    @Test
    void afterALimitTheHeapGoesOn() {
        heap = new Heap(2 << 20, new Object[0], tracer, Stress.NONE);
        assertThatThrownBy(() -> heap.allocate(Header.of(ObjectKind.ARRAY, 0, 10_000_000))).isInstanceOf(LimitExceeded.class);
        assertThat(heap.check()).isEmpty();
        long object = rooted(object(Word.ofInt(1)));
        heap.collect();
        assertThat(heap.field(object, 0)).isEqualTo(Word.ofInt(1));
    }

    @Test
    void theCheckerFindsADanglingPointer() {
        long object = rooted(object(Word.NULL));
        long lost = object(Word.ofInt(1));
        heap.collect();
        heap.setField(object, 0, lost);
        assertThat(heap.check()).isNotEmpty();
    }

    @Test
    void theCheckerFindsAHandleThatIsNotInUse() {
        long object = rooted(object(Word.NULL));
        heap.setField(object, 0, Word.handle(HandleKind.STRING.ordinal(), 77));
        assertThat(heap.check()).isNotEmpty();
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
        for (int i = 0; i < 200_000; i++) {
            object(Word.ofInt(i), Word.NULL, Word.NULL, Word.NULL);
        }
        assertThat(heap.collections() - before).isLessThan(20);
        assertThat(heap.used()).isLessThan(QUOTA / 2);
        assertThat(heap.check()).isEmpty();
    }

    /** Random graphs against a model in Java, with collections in between. */
    @Property(tries = 60)
    void agreesWithAModel(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rootCount, @ForAll boolean stress) {
        Random random = new Random(seed);
        roots.clear();
        heap = new Heap(QUOTA, new Object[0], tracer, stress ? Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT) : Stress.NONE);
        record Node(int value, Node[] links) {}
        Node[] model = new Node[rootCount];
        for (int i = 0; i < rootCount; i++) {
            roots.add(Word.NULL);
        }
        for (int step = 0; step < (stress ? 300 : 3000); step++) {
            int target = random.nextInt(rootCount);
            int left = random.nextInt(rootCount);
            int right = random.nextInt(rootCount);
            if (random.nextInt(10) == 0) {
                model[target] = null;
                roots.set(target, Word.NULL);
            } else if (random.nextInt(5) == 0 && model[target] != null) {
                model[target].links()[0] = model[left];
                heap.setField(roots.get(target), 1, roots.get(left));
            } else {
                model[target] = new Node(step, new Node[] {model[left], model[right]});
                long[] padding = new long[3 + random.nextInt(stress ? 40 : 700)];
                java.util.Arrays.fill(padding, Word.UNIT);
                padding[0] = Word.ofInt(step);
                padding[1] = roots.get(left);
                padding[2] = roots.get(right);
                roots.set(target, object(padding));
            }
        }
        heap.collect();
        assertThat(heap.check()).isEmpty();
        for (int i = 0; i < rootCount; i++) {
            Node node = model[i];
            long word = roots.get(i);
            for (int hops = 0; node != null && hops < 100; hops++) {
                assertThat(heap.field(word, 0)).isEqualTo(Word.ofInt(node.value()));
                int link = hops % 2;
                word = heap.field(word, 1 + link);
                node = node.links()[link];
            }
            assertThat(node == null).isEqualTo(word == Word.NULL || node == null);
        }
    }
}
