package fusabi.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code in documents does what they say: a block {@code ```fsharp} compiles and runs to its end, a block {@code ```fsharp refused} does not
 * compile.
 */
class DocumentsTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```fsharp *(\\w*)\n(.*?)^ *```");

    private record Block(String place, String kind, String text) {

        @Override
        public String toString() {
            return place;
        }
    }

    static Stream<Block> blocks() {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(Corpus.ROOT); Stream<Path> docs = Files.walk(Corpus.ROOT.resolve("docs"))) {
            Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents.stream().flatMap(document -> {
            String text = Corpus.read(document);
            return BLOCK.matcher(text).results().map(block -> new Block(
                    Corpus.ROOT.relativize(document) + ":" + text.substring(0, block.start()).lines().count(),
                    block.group(2),
                    block.group(3).indent(-block.group(1).length())));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void codeInDocumentsDoesWhatTheySay(Block block) {
        Trial trial = Trial.of(block.place(), block.text(), Trial.Heap.NORMAL);
        if (block.kind().equals("refused")) {
            assertThat(trial.firstError()).as(trial.report()).isPresent();
        } else {
            assertThat(trial.completed()).as(trial.report()).isTrue();
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
        List<String> broken = new ArrayList<>();
        try (Stream<Path> top = Files.list(Corpus.ROOT); Stream<Path> docs = Files.walk(Corpus.ROOT.resolve("docs"))) {
            for (Path document : Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher matcher = link.matcher(Files.readString(document));
                while (matcher.find()) {
                    if (!Files.exists(document.resolveSibling(matcher.group(1)))) {
                        broken.add(document + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
