package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static Saved saved(String... entries) {
        Saved saved = new Saved();
        for (String entry : entries) {
            Matcher declared = Pattern.compile("(?:let(?: rec)?|type) (\\w+)").matcher(entry);
            Set<String> names = new HashSet<>();
            while (declared.find()) {
                names.add(declared.group(1));
            }
            saved.add(new Saved.Whole(entry, names.isEmpty() ? "val it: int = 1" : "", names));
        }
        return saved;
    }

    @Test
    void whatIsDeclaredAnewIsLeftOutWhereNobodyNeedsIt() {
        assertThat(saved("let a = 1", "a + 1", "let b = 2", "let a = 3").parts()).containsExactly("// a + 1\n", "let b = 2\n", "let a = 3\n");
        assertThat(saved("let rec f n = f n", "let rec f n = f (n - 1)").parts()).containsExactly("let rec f n = f (n - 1)\n");
        assertThat(saved("type T = int", "type T = string").parts()).containsExactly("type T = string\n");
        assertThat(saved("let a = 1", "let a = a + 1").parts()).containsExactly("[<AutoOpen>]\nmodule Entry1 =\n    let a = 1\n", "let a = a + 1\n");
        assertThat(saved("let a = 1", "let f () =\n    a", "let a = 3").script())
                .isEqualTo("[<AutoOpen>]\nmodule Entry1 =\n    let a = 1\n\nlet f () =\n    a\n\nlet a = 3\n");
        assertThat(saved("type P = { A: int }", "let p = { A = 1 }", "type P = { A: int; B: int }").parts().getFirst()).startsWith("[<AutoOpen>]");
    }

    @Test
    void aSavedScriptDoesWhatTheEntriesDid() throws IOException {
        Path file = folder.resolve("anew.fsx");
        Piped.of("let a = 1\nlet f () = a\nlet a = 20\na + f ()\nlet b = 2\nprintfn \"%d\" (f () + a + b)\n:save " + file + "\n");
        String script = Files.readString(file);
        assertThat(Piped.of("a, b\n", Map.of("anew.fsx", script), "anew.fsx")).satisfies(piped -> {
            assertThat(piped.errors()).isEmpty();
            assertThat(piped.output()).startsWith("23\n").endsWith("val it: int * int = (20, 2)\n");
        });
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
