package fusabi.spec;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of a script is on the Java stack: the programs of {@code spec/deep} go hundreds of thousands of levels deep, some a million, within
 * the default limits, through every kind of call, through the library, and through equality, order, hashes and texts that the script defines.
 */
class DeepRecursionTest {

    /** On this much of a thread's stack, where a Java call for each level would end at once. */
    private static final int SMALL_STACK = 512 << 10;
    /** Collecting always takes time that grows with the square of the depth. */
    private static final int SHALLOWER = 4000;

    static List<Corpus.Program> deep() {
        return Corpus.deep();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void deep(Corpus.Program program) throws InterruptedException {
        Trial[] trial = new Trial[1];
        Thread thread = new Thread(null, () ->
                trial[0] = Trial.of(program.name() + ".fsx", program.text(), Trial.Heap.NORMAL), program.name(), SMALL_STACK);
        thread.start();
        thread.join();
        assertThat(trial[0].completed()).as(trial[0].report()).isTrue();
        assertThat(trial[0].output()).isEqualTo(program.expected());
    }

    static List<Corpus.Program> shallow() {
        return Corpus.deep();
    }

    /** The same programs, not as deep, give the same on heaps that make it hard. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void shallow(Corpus.Program program) {
        String text = shallower(program.text());
        Trial easy = Trial.of(program.name() + ".fsx", text, Trial.Heap.NORMAL);
        assertThat(easy.completed()).as(easy.report()).isTrue();
        for (Trial.Heap heap : List.of(Trial.Heap.COLLECTING_ALWAYS, Trial.Heap.SMALLEST)) {
            Trial hard = Trial.of(program.name() + ".fsx", text, heap);
            assertThat(hard.completed()).as("%s: %s", heap, hard.report()).isTrue();
            assertThat(hard.output()).as("%s", heap).isEqualTo(easy.output());
        }
    }

    /** With a small part of every number of six or more digits. */
    private static String shallower(String text) {
        return java.util.regex.Pattern.compile("\\b\\d{6,}\\b").matcher(text)
                .replaceAll(number -> Integer.toString(Integer.parseInt(number.group()) / SHALLOWER));
    }
}
