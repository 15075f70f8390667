package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What {@code --help} says of each command: all of it, and nothing that does not work. */
class HelpTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void whatTheExamplesNeed() throws IOException {
        Files.writeString(folder.resolve("hello.fsx"), "printfn \"hello\"\n");
        Files.writeString(folder.resolve("lib.fsx"), "let name = \"lib\"\n");
        Files.writeString(folder.resolve("prices.fsx"), "let prices = [1.5; 2.0]\n");
        for (String home : List.of(".zsh", ".config/fish/completions", ".local/share/bash-completion/completions")) {
            Files.createDirectories(folder.resolve(home));
        }
    }

    static List<String> commands() {
        return Stream.of(InProcess.run("--help").output().split("\n")).dropWhile(line -> !line.equals("Commands:")).skip(1)
                .takeWhile(line -> !line.isBlank()).filter(line -> !line.startsWith("   ")).map(line -> line.strip().split(" ")[0]).toList();
    }

    /** Examples stand behind their heading, two columns in; watching never ends. */
    static Stream<String> examples() {
        return Stream.concat(Stream.of(""), commands().stream())
                .flatMap(command -> InProcess.run("help", command).output().lines().dropWhile(line -> !line.equals("Examples:")))
                .filter(line -> line.matches("  [^ ].*") && !line.contains("--watch")).map(String::strip).distinct();
    }

    @Test
    void everyCommandIsListed() {
        assertThat(commands()).containsExactly("repl", "run", "check", "grind", "explain", "disasm", "completion", "help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsItsFormWhatItDoesAndExamples(String command) {
        Fus help = InProcess.run("help", command);
        assertThat(help.code()).isZero();
        assertThat(help.output()).startsWith("Usage: fus ").contains("Options:\n", "-h, --help", "Examples:\n").doesNotContain("%n", "@|");
        assertThat(help.output().lines()).noneMatch(line -> line.length() > 100);
        assertThat(InProcess.run(command, "--help")).isEqualTo(help);
        assertThat(InProcess.run(command, "-h")).isEqualTo(help);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @MethodSource("examples")
    void examplesWork(String line) {
        for (String needed : List.of("openssl", "zsh", "fish")) {
            assumeTrue(!line.contains(needed + " gen") || Files.exists(Path.of("/usr/bin/" + needed)));
        }
        Fus fus = Fus.shell(folder, "sh", line);
        assertThat(fus.code()).as(fus.toString()).isEqualTo(line.contains("let x: int = \"one\"") ? 3 : 0);
        assertThat(fus.isReadable()).as(fus.toString()).isTrue();
    }

    @Test
    void aMistakenWordIsMended() {
        assertThat(InProcess.run("help", "rum").errors()).isEqualTo("fus: there is no command 'rum'; did you mean 'run'?\nTry 'fus help --help'.\n");
        assertThat(InProcess.run("--vesion").errors()).startsWith("fus: there is no option '--vesion'; did you mean '--version'?\n");
        assertThat(InProcess.run("run", "--wathc", "a.fsx").errors()).startsWith("fus: there is no option '--wathc'; did you mean '--watch'?\n");
        assertThat(InProcess.run("--versoin").errors()).startsWith("fus: there is no option '--versoin'");
        assertThat(InProcess.run("run", "--limits").errors()).isEqualTo("fus: the option '--limits' needs a value: NAME=AMOUNT[,...]\nTry 'fus run --help'.\n");
        assertThat(InProcess.run("help", "run", "check").errors()).isEqualTo("fus: 'check' is one word too many\nTry 'fus help --help'.\n");
        assertThat(InProcess.run("completion", "tcsh").errors()).startsWith("fus: there is no completion for 'tcsh'; the shells are bash, zsh and fish\n");
    }
}
