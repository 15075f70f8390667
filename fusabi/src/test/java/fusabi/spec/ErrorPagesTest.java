package fusabi.spec;

import fusabi.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every code has its page in {@code docs/errors}, and every page shows what it is about: a script that gets the code and nothing else, with
 * the message, and one that is right. When a message has changed, run {@link DocumentsTest} with {@code -Dfusabi.rewrite=true}.
 */
class ErrorPagesTest {

    /** Limits, where a script that reaches one is too long for a page, and what is wrong with compiled programs. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("FU0002", "FU0004", "FU0005", "FU0020", "FU0021", "FU0022", "FU0023", "FU0101");

    private static final Pattern CODE = Pattern.compile("\"(F[SU]\\d{4})\"");

    private static Set<String> codesInSources() {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("lang-parser", "lang-compiler", "lang-vm", "lang-stdlib", "fusabi", "repl")) {
            try (Stream<Path> files = Files.walk(Corpus.ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> CODE.matcher(Corpus.read(file)).results().forEach(match -> codes.add(match.group(1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return codes;
    }

    private static String code(Path page) {
        return page.getFileName().toString().replace(".md", "");
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        assertThat(Documents.errorPages().stream().map(ErrorPagesTest::code)).containsExactlyInAnyOrderElementsOf(codesInSources());
    }

    static List<Path> pages() {
        return Documents.errorPages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsItsCodeAndHowToMendIt(Path page) {
        String code = code(page);
        String text = Corpus.read(page);
        assertThat(text).matches("(?s)# " + code + ": [^\n]{5,80}\n\n.*\n").doesNotContain("\n\n\n");
        List<Documents.Block> blocks = Documents.blocks(page);
        if (!WITHOUT_EXAMPLE.contains(code)) {
            assertThat(blocks).as("an example that goes wrong").anyMatch(block -> block.kind() != Documents.Kind.RUNS);
            assertThat(blocks).as("an example that is right").anyMatch(block -> block.kind() == Documents.Kind.RUNS);
        }
        for (Documents.Block block : blocks) {
            Trial trial = block.trial();
            assertThat(block.mistakes(trial)).isEmpty();
            Set<String> expected = block.kind() == Documents.Kind.RUNS ? Set.of() : Set.of(code);
            assertThat(trial.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet())).as(block.place()).isEqualTo(expected);
            assertThat(block.kind() == Documents.Kind.RUNS || block.shown().isPresent()).as("%s: the message is shown", block).isTrue();
        }
    }
}
