package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The REPL as a process without a terminal. */
class ReplProcessTest {

    @TempDir
    private Path folder;

    private Path script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void withoutInputThereIsNothingToSay() {
        assertThat(Fus.run(folder, "repl")).isEqualTo(new Fus(0, "", ""));
    }

    @Test
    void scriptsAreLoadedFirstAndFilesBelowAreTheirs() throws IOException {
        script("data.txt", "read");
        script("a.fsx", "let text = System.IO.File.ReadAllText \"data.txt\"");
        script("b.fsx", "printfn \"%s twice\" text");
        assertThat(Fus.run(folder, "repl", "--load", "a.fsx", "-l", "b.fsx")).isEqualTo(new Fus(0, "val text: string = \"read\"\nread twice\n", ""));
    }

    @Test
    void aScriptThatIsNotThereOrFailsIsTheExitCode() throws IOException {
        assertThat(Fus.run(folder, "repl", "--load=c.fsx")).isEqualTo(new Fus(2, "", "there is no file 'c.fsx'\n"));
        script("a.fsx", "let x : int = \"a\"");
        Fus fus = Fus.run(folder, "repl", "--load=a.fsx");
        assertThat(fus.code()).isEqualTo(3);
        assertThat(fus.errors()).startsWith("a.fsx:1:15: error FS0001").doesNotContain("\u001b");
    }

    @Test
    void whereNobodyReadsItEndsQuietly() throws IOException {
        script("a.fsx", "for i in 1 .. 1000000 do printfn \"%d\" i");
        Fus fus = Fus.piped(folder, "head -1", "repl", "--load", "a.fsx");
        assertThat(fus.code()).isEqualTo(141);
        assertThat(fus.output()).isEqualTo("1\n");
        assertThat(fus.errors()).isEmpty();
    }

    @Test
    void limitsAreThoseOfTheCommandLine() throws IOException {
        script("a.fsx", "while true do ()");
        Fus fus = Fus.run(folder, Map.of(), List.of(), "repl", "--limits", "fuel=1000", "--load", "a.fsx");
        assertThat(fus.code()).isEqualTo(4);
        assertThat(fus.errors()).startsWith("The script did more than its limit of 1,000 units of work");
    }
}
