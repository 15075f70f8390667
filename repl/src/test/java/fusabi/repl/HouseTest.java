package fusabi.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house that a compiler does not keep: which way the arrows point, and what a file looks like. */
class HouseTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize();

    /** Each module and those it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("lang-parser", Set.of()),
            Map.entry("lang-vm", Set.of()),
            Map.entry("lang-compiler", Set.of("lang-parser", "lang-vm")),
            Map.entry("lang-stdlib", Set.of("lang-parser", "lang-vm", "lang-compiler")),
            Map.entry("fusabi", Set.of("lang-parser", "lang-vm", "lang-compiler", "lang-stdlib")),
            Map.entry("repl", Set.of("lang-parser", "lang-vm", "lang-compiler", "lang-stdlib", "fusabi")),
            Map.entry("benchmarks", Set.of("lang-parser", "lang-vm", "lang-compiler", "lang-stdlib", "fusabi")),
            Map.entry("examples", Set.of("fusabi", "lang-stdlib", "lang-parser", "lang-vm")),
            // Of what is behind the front door, hosts see diagnostics, limits and capabilities.
            Map.entry("examples/embedding-rules", Set.of("fusabi", "lang-parser", "lang-vm")),
            Map.entry("examples/embedding-game", Set.of("fusabi", "lang-parser", "lang-vm")),
            Map.entry("examples/embedding-web", Set.of("fusabi", "lang-parser", "lang-vm", "lang-stdlib")));

    private static final Pattern OURS = Pattern.compile("\\bfusabi(?:\\.[a-z]+)*(?=\\.[A-Z*])");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([\\w.]+)\\.(\\w+|\\*);$");

    /** We aim for 140; what is a little longer reads better than a word on a line of its own. */
    private static final int MOST_COLUMNS = 170;

    private record Source(String module, Path path, String text) {

        String packageName() {
            Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
            return matcher.find() ? matcher.group(1) : "";
        }

        /** The code without comments and strings, in which names may be mentioned freely. */
        String code() {
            return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "").replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*\"", "\"\"");
        }

        @Override
        public String toString() {
            return ROOT.relativize(path).toString();
        }
    }

    private static final List<Source> MAIN = sources("main");
    private static final List<Source> ALL = Stream.concat(MAIN.stream(), sources("test").stream()).toList();

    private static List<Source> sources(String kind) {
        List<Source> found = new ArrayList<>();
        for (String module : ARROWS.keySet()) {
            Path folder = ROOT.resolve(module).resolve("src").resolve(kind).resolve("java");
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                    found.add(new Source(module, file, Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    @Test
    void thereAreSourcesToLookAt() {
        assertThat(MAIN.stream().map(Source::module).distinct()).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void theArrowsPointOneWay() {
        Map<String, String> home = new HashMap<>();
        MAIN.forEach(source -> home.put(source.packageName(), source.module()));
        List<String> wrong = new ArrayList<>();
        for (Source source : MAIN) {
            Matcher matcher = OURS.matcher(source.code());
            while (matcher.find()) {
                String target = home.get(matcher.group());
                if (target != null && !target.equals(source.module()) && !ARROWS.get(source.module()).contains(target)) {
                    wrong.add(source + " uses " + matcher.group() + " of " + target);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void moduleDescriptorsFollowTheArrows() throws IOException {
        Map<String, String> names = Map.of("fusabi.parser", "lang-parser", "fusabi.vm", "lang-vm", "fusabi.compiler", "lang-compiler",
                "fusabi.stdlib", "lang-stdlib", "fusabi", "fusabi", "fusabi.repl", "repl");
        for (Map.Entry<String, String> entry : names.entrySet()) {
            String text = Files.readString(ROOT.resolve(entry.getValue()).resolve("src/main/java/module-info.java"));
            assertThat(text).contains("module " + entry.getKey() + " {");
            Matcher matcher = Pattern.compile("requires (?:transitive |static )*(fusabi(?:\\.\\w+)?);").matcher(text);
            while (matcher.find()) {
                assertThat(ARROWS.get(entry.getValue())).as(entry.getKey()).contains(names.get(matcher.group(1)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.antlr,                    fusabi.parse",
        "com.esotericsoftware,         fusabi.bytecode",
        "picocli,                      fusabi.repl fusabi.benchmarks.running",
        "org.jline,                    fusabi.repl.interactive fusabi.examples.game",
        "com.fasterxml.jackson,        fusabi.repl fusabi.examples.web fusabi.benchmarks.running",
        "io.javalin,                   fusabi.examples.web",
        "org.openjdk.jmh,              fusabi.benchmarks"
    })
    void aThirdPartyStaysInOnePackageOfAProgram(String thirdParty, String homes) {
        assertThat(MAIN.stream()
                .filter(source -> !source.path().endsWith("module-info.java"))
                .filter(source -> Pattern.compile("\\b" + Pattern.quote(thirdParty) + "\\.").matcher(source.code()).find())
                .filter(source -> !List.of(homes.split(" ")).contains(source.packageName())))
                .isEmpty();
    }

    @Test
    void kryoStaysInTheCodecs() {
        assertThat(MAIN.stream()
                .filter(source -> !source.path().endsWith("module-info.java") && source.code().contains("com.esotericsoftware"))
                .map(source -> source.path().getFileName().toString()))
                .allMatch(name -> name.startsWith("ChunkCodec") || name.startsWith("Codec"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<Path> folders = MAIN.stream().filter(source -> !source.packageName().isEmpty()).map(source -> source.path().getParent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(folders).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void everyImportIsUsedAndNamesOneThing() {
        List<String> wrong = new ArrayList<>();
        for (Source source : ALL) {
            String code = IMPORT.matcher(source.text()).replaceAll("");
            Matcher matcher = IMPORT.matcher(source.text());
            while (matcher.find()) {
                String name = matcher.group(3);
                // The variants of one of our own types may be imported together.
                boolean ofAType = matcher.group(2).matches("fusabi\\..*[.][A-Z]\\w*");
                if (name.equals("*") ? !ofAType : !Pattern.compile("\\b" + name + "\\b").matcher(code).find()) {
                    wrong.add(source + ": " + matcher.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void linesFitAPage() {
        List<String> wrong = new ArrayList<>();
        for (Source source : MAIN) {
            String[] lines = source.text().split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].length() > MOST_COLUMNS) {
                    wrong.add(source + ":" + (i + 1));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "FIXME", "XXX", "@Disabled(", "@Disabled\n", "printStackTrace()"})
    void nothingIsLeftForLater(String marker) {
        assertThat(ALL.stream()
                .filter(source -> !source.path().endsWith("HouseTest.java"))
                .filter(source -> source.text().contains(marker)))
                .isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAreFor() {
        Pattern undocumented = Pattern.compile("(?m)(?<!\\*/\n)^public [^\n]*\\b(class|interface|record|enum) \\w+");
        List<String> wrong = MAIN.stream()
                .filter(source -> {
                    String withoutAnnotations = source.text().replaceAll("(?m)^@[A-Z]\\w*(\\([^\n]*\\))?\n", "");
                    return undocumented.matcher(withoutAnnotations).find();
                })
                .map(Source::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }
}
