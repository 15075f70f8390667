package fusabi.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code in documents does what they say. A block {@code ```fsharp} compiles and runs to its end, {@code ```fsharp refused} does not compile,
 * {@code ```fsharp warns} compiles with a warning, {@code ```fsharp fails} ends with an exception; a block {@code ```text} right after it
 * is what the user sees. With {@code -Dfusabi.rewrite=true} those are written anew: review the difference.
 */
class DocumentsTest {

    @BeforeAll
    static void rewrite() {
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Documents.all().forEach(Documents::rewrite);
        }
    }

    /** The pages about errors have a test of their own. */
    static Stream<Documents.Block> blocks() {
        return Documents.all().stream().filter(document -> !Documents.errorPages().contains(document))
                .flatMap(document -> Documents.blocks(document).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void codeInDocumentsDoesWhatTheySay(Documents.Block block) {
        assertThat(block.mistakes(block.trial())).isEmpty();
    }

    @Test
    void linksLeadSomewhere() {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");
        List<String> broken = new ArrayList<>();
        for (Path document : Documents.all()) {
            Matcher matcher = link.matcher(Corpus.read(document).replaceAll("(?ms)^```.*?^```", ""));
            while (matcher.find()) {
                Path target = matcher.group(1).isEmpty() ? document : document.resolveSibling(matcher.group(1));
                if (!Files.exists(target) || matcher.group(2) != null && !anchors(target).contains(matcher.group(2))) {
                    broken.add(document + ": " + matcher.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theMapsShowEveryPackage() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : List.of("lang-parser", "lang-compiler", "lang-vm", "lang-stdlib", "fusabi", "repl")) {
            Path sources = Corpus.ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .forEach(file -> packages.add(sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".")));
            }
        }
        for (String map : List.of("README.md", "ARCHITECTURE.md")) {
            String text = Corpus.read(Corpus.ROOT.resolve(map));
            assertThat(packages).as(map).allMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?!\\.)").matcher(text).find());
        }
    }

    /** Whatever a message calls "not part of Fusabi" is in the list of what is left out. */
    @Test
    void whatIsLeftOutIsListed() throws IOException {
        String page = Corpus.read(Corpus.ROOT.resolve("docs/LANGUAGE.md"));
        String list = page.substring(page.indexOf("## What is left out"), page.indexOf("## Limits")).replace("`", "").toLowerCase(Locale.ROOT);
        Pattern message = Pattern.compile("new LeftOut\\(\"([^\"]+?) (?:is|are)\"|\"([^\"]*?)(?: \\([^\"]*\\))? (?:is|are) not part of Fusabi");
        List<String> subjects = new ArrayList<>();
        for (String module : List.of("lang-parser", "lang-compiler")) {
            try (Stream<Path> files = Files.walk(Corpus.ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    message.matcher(Corpus.read(file)).results()
                            .map(match -> match.group(1) != null ? match.group(1) : match.group(2).replaceFirst("^.*[.:;] ", ""))
                            .map(subject -> subject.replace("`", "").toLowerCase(Locale.ROOT))
                            .filter(subject -> !subject.isBlank())
                            .forEach(subjects::add);
                }
            }
        }
        assertThat(subjects).hasSizeGreaterThan(15);
        assertThat(subjects.stream().filter(subject -> !list.contains(subject))).isEmpty();
    }

    /** The names under which the headings of a document can be linked to. */
    private static List<String> anchors(Path document) {
        return Pattern.compile("(?m)^#+ (.*)$").matcher(Corpus.read(document)).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-')).toList();
    }
}
