package fusabi.spec;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of a script is on the Java stack: the programs of {@code spec/deep} go a million levels deep within the default limits, through every kind
 * of call, through the library, and through equality, order, hashes and texts that the script defines.
 */
class DeepRecursionTest {

    /** A few seconds each; the rest is for machines that do other things beside. */
    private static final Duration MOST_TIME = Duration.ofMinutes(5);
    /** On this much of a thread's stack, where a Java call for each level would end at once. */
    private static final int SMALL_STACK = 512 << 10;
    private static final int SHALLOWER = 1000;

    static List<Corpus.Program> deep() {
        return Corpus.deep();
    }

    static Stream<Arguments> shallow() {
        return Corpus.deep().stream().flatMap(program -> Stream.of(Trial.Heap.values()).map(heap -> Arguments.of(program, heap)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void deep(Corpus.Program program) throws InterruptedException {
        Trial[] trial = new Trial[1];
        Thread thread = new Thread(null, () ->
                trial[0] = Trial.of(program.name() + ".fsx", program.text(), Trial.Heap.NORMAL, MOST_TIME), program.name(), SMALL_STACK);
        thread.start();
        thread.join();
        assertThat(trial[0].completed()).as(trial[0].report()).isTrue();
        assertThat(trial[0].output()).isEqualTo(program.expected());
    }

    /** The same programs, not as deep, give the same on a heap that makes it hard. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void shallow(Corpus.Program program, Trial.Heap heap) {
        String text = shallower(program.text());
        Trial easy = Trial.of(program.name() + ".fsx", text, Trial.Heap.NORMAL, MOST_TIME);
        Trial hard = Trial.of(program.name() + ".fsx", text, heap, MOST_TIME);
        assertThat(easy.completed()).as(easy.report()).isTrue();
        assertThat(hard.completed()).as(hard.report()).isTrue();
        assertThat(hard.output()).isEqualTo(easy.output());
    }

    /** With a thousandth of every number of six or more digits. */
    private static String shallower(String text) {
        return java.util.regex.Pattern.compile("\\b\\d{6,}\\b").matcher(text)
                .replaceAll(number -> Integer.toString(Integer.parseInt(number.group()) / SHALLOWER));
    }
}
