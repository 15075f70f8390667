package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SavedTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsAScript() throws IOException {
        Path file = folder.resolve("saved.fsx");
        Piped piped = Piped.of("""
                let price = 1
                let price = 20;; let twice x = x * 2;;
                price + 1
                printfn "%d" (twice price)
                let broken : int = "a"
                type Colour =
                    | Red
                    | Blue
                :save FILE
                :save FILE
                :save! FILE
                """.replace("FILE", file.toString()));
        assertThat(piped.errors()).contains("'" + file + "' is there already; :save! " + file + " replaces it.");
        String script = Files.readString(file);
        assertThat(script).isEqualTo("""
                let price = 20

                let twice x = x * 2

                // price + 1

                printfn "%d" (twice price)

                type Colour =
                    | Red
                    | Blue
                """);
        Piped loaded = Piped.of("twice price\n", Map.of("saved.fsx", script), "saved.fsx");
        assertThat(loaded).isEqualTo(new Piped(0, """
                40
                val price: int = 20
                val twice: x: int -> int
                type Colour =
                  | Red
                  | Blue
                val it: int = 40
                """, ""));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(Piped.of("let x = 1\n:save /nowhere/at/all.fsx\n").errors()).isEqualTo("'/nowhere/at/all.fsx' cannot be written: there is no such folder.\n");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThat(Piped.of("let x = 1\n:save /tmp\n").errors()).isEqualTo("'/tmp' is a folder.\n");
    }
}
