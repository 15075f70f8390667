package fusabi.repl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line says before any script runs: help, mistakes of usage, files that are no scripts. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private Fus refused(String... arguments) {
        Fus fus = Fus.run(folder, arguments);
        assertThat(fus.code()).as(fus.toString()).isEqualTo(2);
        assertThat(fus.output()).isEmpty();
        assertThat(fus.isReadable()).as(fus.errors()).isTrue();
        return fus;
    }

    @Test
    void helpListsCommandsAndExitCodes() {
        Fus fus = Fus.run(folder, "--help");
        assertThat(fus.code()).isZero();
        assertThat(fus.errors()).isEmpty();
        assertThat(fus.output()).contains("Usage: fus", "run ", "check ", "explain ", "disasm ", "Exit codes:", "does not compile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "disasm"})
    void everyCommandHasHelp(String command) {
        Fus fus = Fus.run(folder, command, "--help");
        assertThat(fus.code()).isZero();
        assertThat(fus.output()).startsWith("Usage: fus " + command).contains("FILE");
    }

    @Test
    void theVersionIsOneLine() {
        Fus fus = Fus.run(folder, "--version");
        assertThat(fus.code()).isZero();
        assertThat(fus.output()).startsWith("fus ").endsWith(")\n").hasLineCount(1);
    }

    @Test
    void withoutACommandEntriesAreReadWhichAreNoneHere() {
        assertThat(Fus.run(folder)).isEqualTo(new Fus(0, "", ""));
    }

    @Test
    void aCommandThatDoesNotExistIsRefusedWithASuggestion() {
        assertThat(refused("chek", "a.fsx").errors())
                .isEqualTo("fus: there is neither a command nor a script 'chek'; did you mean 'fus check'?\nTry 'fus --help'.\n");
        assertThat(refused("rnu").errors()).contains("'fus run'");
        assertThat(refused("hello").errors()).startsWith("fus: there is neither a command nor a script 'hello'\n");
    }

    @Test
    void aScriptWithoutItsExtensionIsFound() throws IOException {
        write("hello.fsx", new byte[0]);
        assertThat(refused("hello").errors()).contains("did you mean 'hello.fsx'?");
        assertThat(refused("run", "helo.fsx").errors()).contains("did you mean 'hello.fsx'?");
        assertThat(refused("run", "other.fsx").errors()).doesNotContain("did you mean");
    }

    @Test
    void anOptionThatDoesNotExistIsRefused() {
        assertThat(refused("run", "--fast", "a.fsx").errors()).contains("--fast");
        assertThat(refused("check", "--format=xml", "a.fsx").errors()).contains("xml", "json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "disasm"})
    void aFileMustBeNamed(String command) {
        assertThat(refused(command).errors()).contains("FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "disasm"})
    void aMissingFileIsNamed(String command) throws IOException {
        write("script.fsx", new byte[0]);
        assertThat(refused(command, "nothing.fsx").errors()).isEqualTo("fus: there is no file 'nothing.fsx'\n");
        assertThat(refused(command, "Script.fs").errors()).contains("did you mean 'script.fsx'?");
    }

    @Test
    void aScriptCanBeNamedWithoutACommand() {
        assertThat(refused("nothing.fsx").errors()).isEqualTo("fus: there is no file 'nothing.fsx'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "disasm"})
    void aDirectoryIsNoScript(String command) {
        assertThat(refused(command, ".").errors()).isEqualTo("fus: '.' is a directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "disasm"})
    void aBinaryFileIsNoScript(String command) throws IOException {
        write("a.fsx", new byte[] {'p', 'r', 0, 1, 2});
        assertThat(refused(command, "a.fsx").errors()).contains("'a.fsx' is a binary file");
    }

    @Test
    void aFileInAnotherEncodingIsNoScript() throws IOException {
        write("a.fsx", "let café = 1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused("run", "a.fsx").errors()).contains("'a.fsx' is not UTF-8 text");
    }

    @Test
    void anEndlessFileIsNotReadForEver() {
        assertThat(refused("run", "/dev/zero").errors()).contains("/dev/zero");
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThat(refused("run", "").errors()).isEqualTo("fus: there is no file ''\n");
    }

    @Test
    void whatCannotBeWrittenIsToldWithTheReason() throws IOException {
        write("a.fsx", new byte[0]);
        assertThat(refused("grind", "a.fsx", "-o", "nowhere/a.fzb").errors()).isEqualTo("fus: cannot write 'nowhere/a.fzb': there is no such folder\n");
        assertThat(refused("grind", "/").errors()).startsWith("fus: '/' is a directory");
        assertThat(refused("grind", "a.fsx", "-o", ".").errors()).isEqualTo("fus: cannot write '.': is a directory\n");
    }

    @Test
    void everyMissingFileOfACheckIsNamed() {
        assertThat(refused("check", "a.fsx", "b.fsx").errors()).contains("'a.fsx'", "'b.fsx'");
    }
}
