package fusabi.spec;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * The language by example: every program of {@code spec/} prints what F# prints, on a normal heap and on one that is collected at every
 * safepoint or never larger than it must be, and every program that F# refuses is refused at the same place.
 */
@Execution(ExecutionMode.CONCURRENT)
class SpecTest {

    private static final Map<String, String> PENDING = Corpus.pending();

    static Stream<Arguments> running() {
        return Corpus.running().stream().flatMap(program ->
                Stream.of(Trial.Heap.values()).filter(heap -> isDue(program, heap)).map(heap -> Arguments.of(program, heap)));
    }

    /** On the smallest heap every program runs with {@code -Pfuzz}, and one in three else. */
    private static boolean isDue(Corpus.Program program, Trial.Heap heap) {
        return heap != Trial.Heap.SMALLEST || Boolean.getBoolean("fusabi.fuzz") || Math.floorMod(program.name().hashCode(), 3) == 0;
    }

    /** All of them with {@code -Pfuzz}; else one in four, and of those every other stripped. */
    static Stream<Arguments> ground() {
        return Corpus.running().stream().filter(program -> !program.name().startsWith("deep/")).flatMap(program ->
                Stream.of(Trial.Making.GROUND, Trial.Making.STRIPPED).filter(making -> isDue(program, making)).map(making -> Arguments.of(program, making)));
    }

    private static boolean isDue(Corpus.Program program, Trial.Making making) {
        return Boolean.getBoolean("fusabi.fuzz") || Math.floorMod(program.name().hashCode(), 8) == making.ordinal();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void ground(Corpus.Program program, Trial.Making making) {
        assertTimeoutPreemptively(Trial.MOST_TIME.plusMinutes(1), () -> {
            Trial fresh = Trial.of(program.name() + ".fsx", program.text(), Trial.Heap.NORMAL);
            Trial ground = Trial.of(program.name() + ".fsx", program.text(), making);
            assertThat(ground.crash()).as(ground.report()).isEmpty();
            assertThat(ground.output()).isEqualTo(fresh.output());
            assertThat(ground.completed()).isEqualTo(fresh.completed());
        });
    }

    static Stream<Corpus.Program> refused() {
        return Corpus.refused().stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void running(Corpus.Program program, Trial.Heap heap) {
        verdict(program, assertTimeoutPreemptively(Trial.MOST_TIME.plusMinutes(1), () -> {
            Trial trial = Trial.of(program.name() + ".fsx", program.text(), heap);
            return trial.completed() && trial.output().stripTrailing().equals(program.expected().stripTrailing())
                    ? Optional.empty()
                    : Optional.of("expected:\n" + program.expected() + "\nbut was:\n" + trial.report());
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(Corpus.Program program) {
        Trial trial = Trial.check(program.name() + ".fsx", program.text());
        Optional<String> first = trial.firstError().map(error -> error.code() + " " + error.span().line());
        Set<String> expected = program.expected().lines().map(String::strip).collect(Collectors.toSet());
        verdict(program, first.isPresent() && expected.contains(first.get())
                ? Optional.empty()
                : Optional.of("expected one of " + expected + " but was " + first.orElse("accepted") + "\n" + trial.report()));
    }

    @Test
    void whatIsPendingExists() {
        Set<String> names = Stream.concat(Corpus.running().stream(), Corpus.refused().stream()).map(Corpus.Program::name)
                .collect(Collectors.toSet());
        names.add("golden/indentation");
        names.add("golden/expressions/operators");
        assertThat(names).containsAll(PENDING.keySet()).hasSizeGreaterThan(100);
    }

    private static void verdict(Corpus.Program program, Optional<String> failure) {
        boolean pending = PENDING.containsKey(program.name());
        if (failure.isPresent() && !pending) {
            fail("%s: %s", program.name(), failure.get());
        }
        if (failure.isEmpty() && pending) {
            fail("%s passes now: take it out of spec/PENDING", program.name());
        }
    }
}
