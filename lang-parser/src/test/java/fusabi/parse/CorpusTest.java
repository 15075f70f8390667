package fusabi.parse;

import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The programs of {@code spec/}: what changes nothing to a reader changes nothing in the tree, and no change breaks the parser. */
class CorpusTest {

    private static final Path SPEC = Path.of(System.getProperty("fusabi.root", "..")).resolve("spec");

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(SPEC)) {
            return files.filter(file -> file.toString().endsWith(".fsx")).filter(file -> !file.toString().contains("negative"))
                    .sorted().toList();
        }
    }

    static List<Path> programsWithoutTextOverLines() throws IOException {
        return programs().stream().filter(program -> read(program).lines().allMatch(CorpusTest::closesItsStrings))
                .filter(program -> !program.toString().contains("lexical") && !program.toString().contains("golden"))
                .filter(program -> Files.exists(Path.of(program.toString().replace(".fsx", ".out"))) && !read(program).contains("__LINE__"))
                .toList();
    }

    private static boolean closesItsStrings(String line) {
        return !line.contains("\"\"\"") && line.replace("\\\"", "").replace("'\"'", "").chars().filter(c -> c == '"').count() % 2 == 0;
    }

    @ParameterizedTest
    @MethodSource("programsWithoutTextOverLines")
    void aTreeDoesNotDependOnLineEndsOrEmptyLines(Path program) {
        String text = read(program);
        String tree = tree(text);
        assertThat(tree(perLine(text, line -> line + "\n"))).as("with empty lines").isEqualTo(tree);
        assertThat(tree(perLine(text, line -> line + "\r"))).as("with carriage returns").isEqualTo(tree);
        assertThat(tree(perLine(text, line -> isDocumentation(line) ? line : line + "   // \"it\" (* is"))).as("with comments at the ends of lines").isEqualTo(tree);
        assertThat(tree(perLine(text, line -> "(* a \"*)\" b *)\n" + line))).as("with comments between lines").isEqualTo(tree);
    }

    /** What follows in such a line is its text, not a comment. */
    private static boolean isDocumentation(String line) {
        return line.stripLeading().startsWith("///");
    }

    @Provide
    Arbitrary<Path> anyProgram() throws IOException {
        return Arbitraries.of(programs());
    }

    @Property(tries = 300)
    void aDamagedProgramGivesATreeOrAnError(@ForAll("anyProgram") Path program, @ForAll long seed) {
        String damaged = damage(read(program), new Random(seed));
        Outcome<SyntaxTree> outcome = Parser.parse(SourceFile.of("damaged.fsx", damaged));
        outcome.diagnostics().forEach(one -> assertThat(one.span().end()).isLessThanOrEqualTo(damaged.length()));
    }

    private static final String PIECES = "(|)|[|]|{|}|let |in |if |then |else |match |with |fun |->|=|type |member |\n|    |\"|$\"|<|>|:|,"
            + "|;|.|and |of |new |'";

    private static String damage(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        String[] pieces = PIECES.split("\\|");
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(damaged.length() + 1);
            if (random.nextBoolean()) {
                damaged.insert(at, pieces[random.nextInt(pieces.length)]);
            } else {
                damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(10)));
            }
        }
        return damaged.toString();
    }

    private static String read(Path program) {
        try {
            return Files.readString(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String perLine(String text, UnaryOperator<String> change) {
        return text.lines().map(change).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The tree in words, without the places. */
    private static String tree(String text) {
        return Sketch.tree(text).declarations().toString().replaceAll("test\\.fsx:\\d+:\\d+", "");
    }
}
