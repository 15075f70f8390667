package fusabi.examples.game;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GameTest {

    private static final Path BEHAVIOR = Path.of(System.getProperty("fusabi.root", "../.."), "examples/embedding-game/behavior.fsx");
    private static final int FRAMES = 120;

    @TempDir
    private Path folder;
    private long edits = 1;

    private Path file() throws IOException {
        return Files.copy(BEHAVIOR, folder.resolve("behavior.fsx"));
    }

    /** Two edits of a test may come within what the file system's clock can tell apart. */
    private void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * edits++));
    }

    private static void advance(Game game, int frames) {
        for (int i = 0; i < frames; i++) {
            game.advance();
            assertThat(game.status()).as("frame %d", i).isEmpty();
            assertThat(game.fuel()).as("frame %d", i).isBetween(1L, Game.FUEL_PER_FRAME / 2);
        }
    }

    @Test
    void theSameSeedGivesTheSameFramesWithinTheBudget() {
        try (Game one = Game.of(BEHAVIOR, 7); Game two = Game.of(BEHAVIOR, 7)) {
            double before = disorder(one.flock());
            advance(one, FRAMES);
            advance(two, FRAMES);
            assertThat(one.fuel()).isEqualTo(two.fuel());
            assertThat(one.flock().x()).isEqualTo(two.flock().x());
            assertThat(one.flock().speedY()).isEqualTo(two.flock().speedY());
            assertThat(one.flock().isWhole(Game.ENTITIES)).isTrue();
            assertThat(disorder(one.flock())).as("they fly together").isLessThan(before / 2);
        }
    }

    /** How far, on the mean, an entity's speed is from that of one it sees. */
    private static double disorder(Flock flock) {
        Neighbourhood neighbourhood = new Neighbourhood(flock.x(), flock.y(), 5);
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < flock.count(); i++) {
            for (int j : neighbourhood.near(i, 7)) {
                sum += Math.hypot(flock.speedX()[i] - flock.speedX()[j], flock.speedY()[i] - flock.speedY()[j]);
                pairs++;
            }
        }
        return sum / pairs;
    }

    @Test
    void theNextFrameUsesTheNewText() throws IOException {
        Path file = file();
        try (Game game = Game.of(file, 7)) {
            advance(game, 1);
            edit(file, "slowest, fastest = 8.0, 20.0", "slowest, fastest = 0.0, 0.0");
            advance(game, 1);
            double[] stopped = game.flock().x();
            advance(game, 1);
            assertThat(game.flock().x()).isEqualTo(stopped);
        }
    }

    @Test
    void whatIsWrongIsTheStatusAndTheLastGoodBehaviourGoesOn() throws IOException {
        Path file = file();
        try (Game game = Game.of(file, 7)) {
            advance(game, 1);
            String[][] mistakes = {
                {"let sight = 5.0", "let sight = \"far\"", "behavior.fsx:22:", "FS0001"},
                {"let sight = \"far\"", "let sight = 5.0", ""},
                {"let step (seconds: float)", "let step (seconds: int)", "FS0001"},
                {"let step (seconds: int)", "let step (seconds: float)", ""},
                {"for i in 0 .. x.Length - 1 do", "for i in 0 .. x.Length do", "behavior.fsx:", "no entity 1000"},
                {"for i in 0 .. x.Length do", "while true do ()\n    for i in 0 .. x.Length - 1 do", "units of work"},
                {"while true do ()\n    ", "", ""},
                {"Y = newY;", "Y = [||];", "lost entities"},
                {"Y = [||];", "Y = newY;", ""},
            };
            for (String[] mistake : mistakes) {
                double[] before = game.flock().x();
                edit(file, mistake[0], mistake[1]);
                game.advance();
                assertThat(game.status()).as(mistake[1]).contains(Arrays.copyOfRange(mistake, 2, mistake.length));
                assertThat(game.status().isEmpty()).as(mistake[1]).isEqualTo(mistake[2].isEmpty());
                assertThat(game.flock().x()).as(mistake[1]).isNotEqualTo(before);
            }
        }
    }

    @Test
    void withoutABehaviourTheyStay() throws IOException {
        try (Game game = Game.of(Files.writeString(folder.resolve("broken.fsx"), "let"), 7)) {
            game.advance();
            assertThat(game.flock().x()).isEqualTo(Flock.scattered(Game.ENTITIES, 7).x());
            assertThat(game.status()).contains("broken.fsx:1:");
        }
    }
}
