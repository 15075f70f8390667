package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    /** What is printed, each line once. */
    private String offered(String shell, String script) {
        Path program = Path.of("/usr/bin/" + shell);
        assumeTrue(Files.exists(program), shell + " is not installed");
        Fus said = Fus.shell(folder, program.toString(), script);
        return said.output().lines().map(each -> each.split("\t")[0]).filter(each -> !each.isEmpty()).sorted().distinct().collect(Collectors.joining(" "));
    }

    /** Bash asks a function, and takes an equals sign for a word. */
    private String bash(String typed) {
        return offered("bash", "source completion.bash; COMP_WORDS=(fus " + typed.replaceAll("(?<=--\\S{1,20})=(\\S*)", " = $1").replace(" =  ", " = ")
                + (typed.endsWith(" ") ? " ''" : "") + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _fus; printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    /** Fish offers a value together with its option. */
    private String fish(String typed) {
        return offered("fish", "source completion.fish; complete -C 'fus " + typed + "'").replaceAll("--\\S+=(?=\\S)", "");
    }

    /** Zsh completes only where somebody types: in a terminal of its own, in which what would be offered is written to a file. */
    private String zsh(String typed) throws IOException {
        Files.writeString(folder.resolve("drive.zsh"), """
                zmodload zsh/zpty
                zpty it zsh -f -i
                zpty -w it 'autoload -U compinit; compinit -u -D; source completion.zsh'
                zpty -w it 'compadd() {
                    if ((${@[(I)-[OAD]]})); then builtin compadd "$@"; else local -a hits; builtin compadd -O hits "$@"; print -rl -- $hits >> offered; fi }'
                zpty -w it 'finish() { : > finished }; zle -N finish; bindkey "^X" finish; bindkey "^I" complete-word'
                zpty -w -n it 'fus '$TYPED$'\\t\\x18'
                for i in {1..1000}; do [[ -e finished ]] && break; zpty -rt it > /dev/null; sleep 0.02; done
                cat offered 2> /dev/null
                zpty -d it
                rm -f offered finished
                """);
        return offered("zsh", "TYPED='" + typed + "'; source ./drive.zsh").replaceAll("=(?= |$)", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "ru|run",
        "run --li|--limits",
        "run --allow-re|--allow-read",
        "explain FS000|FS0000 FS0001 FS0002 FS0003 FS0005 FS0008",
        "run arg|argot.fsx",
        "arg|argot.fsx",
        "help ch|check",
        "completion f|fish",
        "check --format |json text",
        "run --limits fuel=9 arg|argot.fsx",
        "run --allow-read=arg|argot.fsx",
        "check --format=j|json",
        "run argot.fsx arg|argot.fsx",
        "run argot.fsx ru|''",
        "-e 1 arg|argot.fsx",
        "-e 1 --li|--limits",
        "other.fsx arg|argot.fsx",
        "other.fsx --li|''",
        "run - --li|''",
        "--ver|--version",
    })
    void everyShellOffersTheSame(String typed, String offered) throws IOException {
        assertThat(bash(typed)).as("bash").isEqualTo(offered);
        assertThat(fish(typed)).as("fish").isEqualTo(offered);
        assertThat(zsh(typed)).as("zsh").isEqualTo(offered);
    }

    @Test
    void optionsBehindAScriptAreTheScripts() throws IOException {
        assertThat(bash("run argot.fsx --li")).isEmpty();
        assertThat(zsh("run argot.fsx --li")).isEmpty();
    }
}
