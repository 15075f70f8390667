package fusabi.heap;

import fusabi.host.LimitExceeded;
import fusabi.host.Released;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Random graphs of objects, strings, Java objects and weak words, against the same graph in Java, under each switch. */
class HeapModelTest extends WithHeap {

    /** What an object of the heap is in Java: its first field is the number, those behind it are the links. */
    private static final class Node {

        final int number;
        final Node[] links;
        long word;

        Node(int number, int links) {
            this.number = number;
            this.links = new Node[links];
        }
    }

    private record Weak(long word, Node target) {}

    private Node[] model;
    private Random random;
    private final Set<Integer> alive = new TreeSet<>();
    private final List<Weak> weak = new ArrayList<>();

    @Provide
    Arbitrary<Stress> stresses() {
        return Arbitraries.of(
                Stress.NONE, Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT), Stress.of(Stress.Switch.SMALLEST_HEAP),
                Stress.of(Stress.Switch.SMALLEST_HEAP, Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
    }

    @Property(tries = 120)
    void agreesWithAModel(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rootCount, @ForAll("stresses") Stress stress,
            @ForAll @IntRange(min = 0, max = 2) int size) {
        random = new Random(seed);
        roots.clear();
        alive.clear();
        weak.clear();
        heap = heap(QUOTA, stress);
        model = new Node[rootCount];
        for (int i = 0; i < rootCount; i++) {
            roots.add(Word.NULL);
        }
        int steps = stress == Stress.NONE ? 4000 : 400;
        for (int step = 0; step < steps; step++) {
            change(step, size);
            if (random.nextInt(steps / 4) == 0) {
                compare();
            }
        }
        compare();
    }

    private void change(int step, int size) {
        int target = random.nextInt(model.length);
        int other = random.nextInt(model.length);
        switch (random.nextInt(8)) {
            case 0 -> {
                model[target] = null;
                roots.set(target, Word.NULL);
            }
            case 1, 2 -> {
                if (model[target] != null && model[target].links.length > 0) {
                    int link = random.nextInt(model[target].links.length);
                    model[target].links[link] = model[other];
                    heap.setField(roots.get(target), 2 + link, roots.get(other));
                }
            }
            case 3 -> {
                if (model[target] != null) {
                    weak.add(new Weak(rooted(heap.weak(roots.get(target))), model[target]));
                }
            }
            default -> make(step, target, random.nextInt(switch (size) {
                case 0 -> 3;
                case 1 -> 40;
                default -> random.nextInt(20) == 0 ? 3000 : 10;
            }));
        }
    }

    /** A node with a Java object beside its number, which tells when it is freed; each link is one of the roots. */
    private void make(int number, int target, int links) {
        Node node = new Node(number, links);
        long[] fields = new long[2 + links];
        Arrays.fill(fields, Word.NULL);
        fields[0] = Word.ofInt(number);
        alive.add(number);
        fields[1] = heap.handle(HandleKind.OBJECT, (Released) () -> alive.remove(number), 20);
        for (int i = 0; i < Math.min(links, 3); i++) {
            int from = random.nextInt(model.length);
            node.links[i] = model[from];
            fields[2 + i] = roots.get(from);
        }
        node.word = object(fields);
        roots.set(target, node.word);
        model[target] = node;
    }

    private void compare() {
        heap.collect();
        heap.runFinalizers();
        assertSound();
        Set<Node> reachable = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Node> pending = new ArrayDeque<>();
        for (int i = 0; i < model.length; i++) {
            assertThat(roots.get(i)).isEqualTo(wordOf(model[i]));
            add(model[i], reachable, pending);
        }
        long words = 1;
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            words += 3 + node.links.length;
            assertThat(heap.field(node.word, 0)).isEqualTo(Word.ofInt(node.number));
            for (int i = 0; i < node.links.length; i++) {
                assertThat(heap.field(node.word, 2 + i)).isEqualTo(wordOf(node.links[i]));
                add(node.links[i], reachable, pending);
            }
        }
        assertThat(heap.live()).isEqualTo(8 * words + 20L * reachable.size() + WeakTable.BYTES * weak.size());
        assertThat(alive).hasSize(reachable.size());
        for (Weak reference : weak) {
            assertThat(heap.target(reference.word())).isEqualTo(reachable.contains(reference.target()) ? reference.target().word : Word.NULL);
        }
    }

    private static long wordOf(Node node) {
        return node == null ? Word.NULL : node.word;
    }

    private static void add(Node node, Set<Node> reachable, ArrayDeque<Node> pending) {
        if (node != null && reachable.add(node)) {
            pending.push(node);
        }
    }

    /** Whatever is asked for, and whenever that is too much: the heap is sound, within its quota, and goes on. */
    @Property(tries = 150)
    void aLimitLeavesTheHeapSound(@ForAll long seed, @ForAll @IntRange(min = 200_000, max = 3_000_000) int quota, @ForAll("stresses") Stress stress) {
        random = new Random(seed);
        roots.clear();
        heap = heap(quota, stress);
        for (int i = 0; i < (stress == Stress.NONE ? 3000 : 300); i++) {
            try {
                switch (random.nextInt(5)) {
                    case 0 -> rooted(heap.text("x".repeat(random.nextInt(3000))));
                    case 1 -> rooted(array(random.nextInt(5000)));
                    case 2 -> heap.room(random.nextInt(quota));
                    case 3 -> heap.collect();
                    default -> rooted(object(Word.NULL, Word.TRUE));
                }
            } catch (LimitExceeded _) {
                assertThat(heap.used()).isLessThanOrEqualTo(quota);
                assertSound();
                roots.subList(0, random.nextInt(roots.size() + 1)).clear();
            }
        }
        assertSound();
        roots.clear();
        rooted(object(Word.NULL));
    }
}
