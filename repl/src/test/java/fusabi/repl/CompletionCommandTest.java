package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the shells themselves offer; those that are not installed are left out. */
class CompletionCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("argot.fsx"), "");
        for (String shell : new String[] {"bash", "zsh", "fish"}) {
            Fus script = InProcess.run("completion", shell);
            assertThat(script.code()).isZero();
            Files.writeString(folder.resolve("completion." + shell), script.output());
        }
    }

    private String offered(String shell, String line) {
        Path program = Path.of("/usr/bin/" + shell);
        assumeTrue(Files.exists(program), shell + " is not installed");
        Fus said = Fus.shell(folder, program.toString(), line);
        return said.output().lines().map(each -> each.split("\t")[0]).sorted().reduce("", (all, each) -> all + " " + each).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ru                | run",
        "run --li          | --limits",
        "run --allow-re    | --allow-read",
        "explain FS000     | FS0000 FS0001 FS0002 FS0003 FS0005 FS0008",
        "run arg           | argot.fsx",
        "arg               | argot.fsx",
        "help ch           | check",
        "completion f      | fish",
    })
    void everyShellOffersTheSame(String typed, String offered) {
        String bash = "source completion.bash; COMP_WORDS=(fus " + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_fus 2> /dev/null; "
                + "printf '%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(offered("bash", bash)).isEqualTo(offered);
        assertThat(offered("fish", "source completion.fish; complete -C 'fus " + typed + "'")).isEqualTo(offered);
        String zsh = "autoload -U compinit; compinit -u -D; source completion.zsh; setopt ksharrays shwordsplit; COMP_WORDS=(fus " + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_fus 2> /dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        // zsh itself leaves out what does not begin so.
        assertThat(offered("zsh", zsh).split(" ")).contains(offered.split(" "));
    }
}
