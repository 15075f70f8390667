package fusabi.random;

import fusabi.capability.Capabilities;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.heap.Stress;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

import static org.assertj.core.api.Assertions.assertThat;

/** A random program that is paused again and again, at random points, prints the same and uses the same fuel as one that is not. */
class PausedProgramTest {

    private static final StandardLibrary LIBRARY = StandardLibrary.instance();

    @Property(tries = 60)
    void aPauseChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        check(seed, size);
    }

    @Property(tries = 5_000)
    @AddLifecycleHook(OnlyWhenFuzzing.class)
    void manyPausesChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        check(seed, size);
    }

    private static void check(long seed, int size) {
        Optional<RandomProgram> made = RandomProgram.of(seed, size);
        Assume.that(made.isPresent());
        RandomProgram program = made.get();
        Image image = LIBRARY.image().with(List.of(Compiler.compile(
                SourceFile.of("random.fsx", program.text()), SourceResolver.none(), LIBRARY.environment()).value().orElseThrow().chunk()));
        Run plain = new Run(image, Stress.NONE);
        plain.toEnd(null);
        Random random = new Random(seed);
        int pauses = 1 + random.nextInt(100);
        List<Stress> hardships = new ArrayList<>(List.of(Stress.NONE));
        for (Stress.Switch each : Stress.Switch.values()) {
            hardships.add(Stress.of(each));
        }
        for (Stress stress : hardships) {
            Run paused = new Run(image, stress);
            paused.toEnd(() -> 1 + random.nextLong(Math.max(1, 2 * plain.instance.fuelUsed() / pauses)));
            assertThat(paused.output).as(program.text()).hasToString(plain.output.toString());
            assertThat(paused.instance.fuelUsed()).as(program.text()).isEqualTo(plain.instance.fuelUsed());
            assertThat(paused.ending).as(program.text()).hasSameClassAs(plain.ending);
        }
    }

    /** How many units to run before the next pause. */
    private interface Slices {
        long next();
    }

    private static final class Run {

        private final StringBuilder output = new StringBuilder();
        private final Instance instance;
        private Ending ending;

        Run(Image image, Stress stress) {
            instance = Instance.of(image, Limits.defaults().under(stress), output::append, output::append, () -> null, List.of("random"),
                    WorldNatives.services(Capabilities.none()));
        }

        void toEnd(Slices slices) {
            if (slices != null) {
                instance.pauseAfter(slices.next());
            }
            ending = instance.runAll();
            while (ending instanceof Ending.Suspended) {
                assertThat(instance.checkHeap()).isEmpty();
                instance.pauseAfter(slices.next());
                ending = instance.resume();
            }
            assertThat(instance.checkHeap()).isEmpty();
        }
    }
}
