package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code fus explain}, and the line that leads to it. */
class ExplainTest {

    private static final List<String> TERMINAL = List.of("-Dfusabi.terminal=12");
    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"FS0026", "fs0026", "Fs26", "26", "0026"})
    void aPageIsFoundHoweverItsCodeIsWritten(String code) {
        Fus fus = Fus.run(folder, "explain", code);
        assertThat(fus.code()).isZero();
        assertThat(fus.errors()).isEmpty();
        assertThat(fus.output()).startsWith("FS0026: a rule that is never reached\n=====")
                .contains("    let size n =\n", "    script.fsx:5:7: warning FS0026:").doesNotContain("```", ESCAPE);
    }

    @Test
    void severalPagesFollowEachOther() {
        assertThat(Fus.run(folder, "explain", "fs1", "fu2").output()).contains("FS0001: ", "\nFU0002: ");
    }

    @Test
    void withoutACodeAllAreListed() throws IOException {
        Fus fus = Fus.run(folder, "explain");
        Path pages = Path.of(System.getProperty("fusabi.root", "..")).resolve("docs/errors");
        try (Stream<Path> files = Files.list(pages)) {
            List<String> codes = files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
            assertThat(fus.output().lines().map(line -> line.substring(0, line.indexOf(' ')))).containsExactlyElementsOf(codes);
        }
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseNearIt() {
        Fus fus = Fus.run(folder, "explain", "FS0040");
        assertThat(fus.code()).isEqualTo(2);
        assertThat(fus.output()).isEmpty();
        assertThat(fus.errors()).startsWith("fus: there is no page about 'FS0040'; did you mean one of these?\n")
                .contains("  FS0039  there is nothing of this name\n").hasLineCount(4);
    }

    @Test
    void aWordFindsTitlesThatHaveIt() {
        assertThat(Fus.run(folder, "explain", "mutable").errors()).contains("  FS0880  ");
        assertThat(Fus.run(folder, "explain", "9999").errors()).isEqualTo("fus: there is no page about '9999'; 'fus explain' lists all\n");
        assertThat(Fus.run(folder, "explain", "xyzzy"))
                .isEqualTo(new Fus(2, "", "fus: there is no page about 'xyzzy'; 'fus explain' lists all\n"));
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        assertThat(Fus.run(folder, Map.of(), TERMINAL, "explain", "1").output()).contains(ESCAPE);
        assertThat(Fus.run(folder, Map.of("NO_COLOR", "1"), TERMINAL, "explain", "1").output()).doesNotContain(ESCAPE);
        assertThat(Fus.run(folder, Map.of("TERM", "dumb"), TERMINAL, "explain", "1").output()).doesNotContain(ESCAPE);
    }

    @Test
    void proseIsAsWideAsTheTerminal() {
        String narrow = Fus.run(folder, Map.of("COLUMNS", "50", "NO_COLOR", "1"), TERMINAL, "explain", "FU0002").output();
        assertThat(narrow.lines()).allMatch(line -> line.length() <= 50).anyMatch(line -> line.length() > 40);
    }

    @Test
    void afterAnErrorOnATerminalTheCommandIsNamedOnce() throws IOException {
        Files.writeString(folder.resolve("a.fsx"), "let x: int = \"one\"\nlet y = z\n");
        Files.writeString(folder.resolve("b.fsx"), "let x = y\n");
        Fus fus = Fus.run(folder, Map.of(), TERMINAL, "check", "a.fsx", "b.fsx");
        assertThat(fus.errors()).endsWith("\nMore about FS0001: fus explain FS0001\n").containsOnlyOnce("fus explain");
        assertThat(Fus.run(folder, Map.of(), TERMINAL, "run", "a.fsx").errors()).containsOnlyOnce("fus explain");
        assertThat(Fus.run(folder, "run", "a.fsx").errors()).doesNotContain("fus explain");
    }
}
