package fusabi.snapshot;

import fusabi.vm.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs of {@code spec/} that are put away in the middle, made again from bytes and resumed do what they would have done, for as much fuel. */
class SuspendedSnapshotTest {

    private static final Path SPEC = Path.of(System.getProperty("fusabi.root", "..")).resolve("spec");
    /** One program in so many, but none that is a million levels deep; all with {@code -Pfuzz}. */
    private static final int STEP = Boolean.getBoolean("fusabi.fuzz") ? 1 : 25;
    private static final int SNAPSHOTS = 3;

    @TestFactory
    Stream<DynamicTest> programsGoOn() throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(SPEC)) {
            programs = files.filter(file -> file.toString().endsWith(".out") && (STEP == 1 || !file.startsWith(SPEC.resolve("deep")))).sorted().toList();
        }
        Random random = new Random(1);
        return Stream.iterate(0, i -> i < programs.size(), i -> i + STEP).map(programs::get).map(file -> {
            double part = random.nextDouble() / 2;
            return DynamicTest.dynamicTest(SPEC.relativize(file).toString(), () -> goesOn(file, part));
        });
    }

    private static void goesOn(Path file, double part) throws IOException {
        Optional<Image> image = Run.image(Files.readString(Path.of(file.toString().replaceFirst("out$", "fsx"))));
        if (image.isPresent()) {
            Run plain = Run.plain(image.get());
            assertThat(Run.interrupted(image.get(), Math.max(1, (long) (plain.fuel() * part)), SNAPSHOTS)).isEqualTo(plain);
        }
    }
}
