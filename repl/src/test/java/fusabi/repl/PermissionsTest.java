package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code fus run} lets a script reach, with and without the options that allow more. */
class PermissionsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theScripts() throws IOException {
        Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(folder.resolve("scripts/beside.txt"), "beside");
        Files.writeString(folder.resolve("elsewhere.txt"), "elsewhere");
        script("read.fsx", "printf \"%s\" (System.IO.File.ReadAllText fsi.CommandLineArgs.[1])");
        script("write.fsx", "System.IO.File.WriteAllText(\"new.txt\", \"x\")");
        script("variable.fsx", "printf \"%b\" (isNull (System.Environment.GetEnvironmentVariable \"PATH\"))");
        script("always.fsx", "printf \"%b %b\" (System.DateTime.Now.Year > 2000) (System.Random().Next() >= 0)");
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve("scripts").resolve(name), text + "\n");
    }

    @Test
    void clockRandomNumbersAndTheScriptsFolderAreThereWithoutAsking() {
        assertThat(Fus.run(folder, "run", "scripts/always.fsx").output()).isEqualTo("true true");
        assertThat(Fus.run(folder, "run", "scripts/read.fsx", "scripts/beside.txt").output()).isEqualTo("beside");
    }

    @Test
    void whatIsRefusedNamesTheOptionThatAllowsIt() {
        Fus refused = Fus.run(folder, "run", "scripts/read.fsx", "elsewhere.txt");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).contains("Reading 'elsewhere.txt' is not allowed. To allow it: --allow-read=elsewhere.txt");
        assertThat(Fus.run(folder, "run", "--allow-read=elsewhere.txt", "scripts/read.fsx", "elsewhere.txt").output()).isEqualTo("elsewhere");
    }

    @Test
    void anOptionWithoutAValueAllowsAllAndDoesNotTakeTheScriptForItsValue() {
        assertThat(Fus.run(folder, "run", "--allow-read", "scripts/read.fsx", "elsewhere.txt").output()).isEqualTo("elsewhere");
        assertThat(Fus.run(folder, "run", "--allow-env", "scripts/variable.fsx").output()).isEqualTo("false");
        assertThat(Fus.run(folder, "run", "--allow-all", "scripts/read.fsx", "elsewhere.txt").output()).isEqualTo("elsewhere");
    }

    @Test
    void writingIsRefusedUntilItIsAllowed() {
        assertThat(Fus.run(folder, "run", "scripts/write.fsx").errors()).contains("--allow-write=new.txt");
        assertThat(folder.resolve("new.txt")).doesNotExist();
        assertThat(Fus.run(folder, "run", "--allow-write=new.txt", "scripts/write.fsx").code()).isZero();
        assertThat(folder.resolve("new.txt")).hasContent("x");
    }
}
