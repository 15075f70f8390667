package fusabi.random;

import fusabi.snapshot.Run;
import fusabi.vm.Image;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

import static org.assertj.core.api.Assertions.assertThat;

/** A random program that is put away at random points, made again from bytes and resumed prints the same and uses the same fuel in all. */
class RestoredProgramTest {

    private static final int MOST_SNAPSHOTS = 10;

    @Property(tries = 60)
    void aSnapshotChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        check(seed, size);
    }

    @Property(tries = 5_000)
    @AddLifecycleHook(OnlyWhenFuzzing.class)
    void manySnapshotsChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        check(seed, size);
    }

    private static void check(long seed, int size) {
        Optional<RandomProgram> made = RandomProgram.of(seed, size);
        Assume.that(made.isPresent());
        Image image = Run.image(made.get().text()).orElseThrow();
        Run plain = Run.plain(image);
        long every = 1 + new Random(seed).nextLong(Math.max(1, plain.fuel() / 2));
        assertThat(plain.output()).isEqualTo(made.get().expected());
        assertThat(Run.interrupted(image, every, MOST_SNAPSHOTS)).as(made.get().text()).isEqualTo(plain);
    }
}
