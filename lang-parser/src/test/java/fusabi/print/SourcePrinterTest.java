package fusabi.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fusabi.parse.Parser;
import fusabi.parse.ParserOptions;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed parses to the tree that was printed. */
class SourcePrinterTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root", ".."));

    @Test
    void programsPrintToTheSameTree() throws IOException {
        List<String> wrong = new ArrayList<>();
        int printed = 0;
        for (Path program : files("spec", ".fsx")) {
            printed += check(program.toString(), read(program), ParserOptions.Role.SCRIPT, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(printed).isGreaterThan(100);
    }

    @Test
    void librarySourcesPrintToTheSameTree() throws IOException {
        List<String> wrong = new ArrayList<>();
        int printed = 0;
        for (Path source : files("lang-stdlib/src/main/fusabi", ".fs")) {
            printed += check(source.toString(), read(source), ParserOptions.Role.LIBRARY, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(printed).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors", "indentation"})
    void acceptedRowsPrintToTheSameTree(String table) throws JsonProcessingException {
        List<String> wrong = new ArrayList<>();
        int printed = 0;
        for (String line : read(ROOT.resolve("spec/golden/" + table + ".jsonl")).lines().toList()) {
            JsonNode row = new ObjectMapper().readTree(line);
            if (row.get("ok").asBoolean()) {
                printed += check(row.get("id").asText(), row.get("source").asText(), ParserOptions.Role.SCRIPT, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(printed).isGreaterThan(150);
    }

    @Test
    void whatFitsStandsOnALine() {
        assertThat(printed("let f x=\n if x>0 then x\n else\n  -x\nf   (1,\n      2)\n")).isEqualTo("""
                let f x = if x > 0 then x else -x
                f (1, 2)
                """);
    }

    @Test
    void blocksStandFourToTheRight() {
        assertThat(printed("""
                let f xs = let n = 1 in xs |> List.map (fun x -> let y = x + n in match y with 1 -> 2 | _ -> y) |> List.sum
                type T = A of int | B
                """)).isEqualTo("""
                let f xs =
                    let n = 1
                    xs
                    |> List.map (fun x ->
                        let y = x + n
                        match y with
                        | 1 -> 2
                        | _ -> y)
                    |> List.sum

                type T =
                    | A of int
                    | B
                """);
    }

    @Test
    void textKeepsItsMeaning() {
        assertThat(printed("let s = @\"a\\b\" + \"\"\"say \"hi\"!\"\"\" + $\"{{{1 + 1}}} %d{x}\" + $\"\"\"{f \"x\"}\"\"\"")).isEqualTo(
                "let s = \"a\\\\b\" + \"say \\\"hi\\\"!\" + $\"{{{1 + 1}}} %d{x}\" + $\"\"\"{f \"x\"}\"\"\"\n");
    }

    private static String printed(String text) {
        return SourcePrinter.print(parse(text, ParserOptions.Role.SCRIPT).value().orElseThrow());
    }

    /** Whether this is a program that the parser accepts; a difference goes to {@code wrong}. */
    private static int check(String name, String text, ParserOptions.Role role, List<String> wrong) {
        Outcome<SyntaxTree> first = parse(text, role);
        if (first.value().isEmpty()) {
            return 0;
        }
        String printed = SourcePrinter.print(first.value().get());
        Outcome<SyntaxTree> second = parse(printed, role);
        Optional<String> difference = second.value().isEmpty()
                ? Optional.of(DiagnosticRenderer.plain().render(second.diagnostics().getFirst()))
                : TreeComparison.difference(first.value().get(), second.value().get());
        difference.ifPresent(what -> wrong.add(name + ": " + what + detail(printed)));
        if (difference.isEmpty() && !SourcePrinter.print(second.value().get()).equals(printed)) {
            wrong.add(name + ": printed again, it looks different");
        }
        return 1;
    }

    private static String detail(String printed) {
        return Boolean.getBoolean("fusabi.details") ? "\n" + printed : "";
    }

    private static Outcome<SyntaxTree> parse(String text, ParserOptions.Role role) {
        return Parser.parse(SourceFile.of("test.fsx", text), ParserOptions.of(role));
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
