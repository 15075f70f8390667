package fusabi.api;

import fusabi.stdlib.StandardLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The signatures that scripts are checked against are those of FSharp.Core and .NET, in {@code spec/golden/api}. What is left out is
 * listed in {@code docs/DIFFERENCES.md}, and nothing is listed there that is not left out.
 */
class ApiTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize();

    private final LibraryApi api = new LibraryApi(StandardLibrary.instance().environment());
    private final LeftOut leftOut = LeftOut.listed(read("docs/DIFFERENCES.md"));

    @Test
    void functionsAreThoseOfFSharpCore() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("fsharp-core")) {
            if (!isOut(row[11])) {
                wrong(() -> api.wrongValue(row[0], row[1], row[2], row[3].equals("yes"), row[4]))
                        .ifPresent(reason -> report(wrong, row[0] + "." + row[1], row[4], reason));
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsharp-core-types", "dotnet-types"})
    void membersAreThoseOfTheirTypes(String table) {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows(table)) {
            if (!row[1].equals("interface") && !isOut(row[row.length - 1])) {
                wrong(() -> api.wrongMember(row[0], row[1], row[2], row[3]))
                        .ifPresent(reason -> report(wrong, row[0].replaceAll("<.*>", "") + "." + row[2], row[3], reason));
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** What scripts use is there: what the page leaves out by a pattern must not hide it. */
    @Test
    void whatIsListedIsLeftOut() {
        Set<String> used = new LinkedHashSet<>();
        for (String[] row : rows("fsharp-core")) {
            wrong(() -> api.wrongValue(row[0], row[1], row[2], row[3].equals("yes"), row[4]))
                    .ifPresent(reason -> used.addAll(leftOut.matching(row[0] + "." + row[1], reason)));
        }
        for (String table : List.of("fsharp-core-types", "dotnet-types")) {
            for (String[] row : rows(table)) {
                wrong(() -> api.wrongMember(row[0], row[1], row[2], row[3])).ifPresent(reason ->
                        used.addAll(leftOut.matching(row[0].replaceAll("<.*>", "") + "." + row[2], reason)));
            }
        }
        SoftAssertions soft = new SoftAssertions();
        for (String pattern : leftOut.patterns()) {
            soft.assertThat(used).as("docs/DIFFERENCES.md leaves out what is there: `%s`", pattern).contains(pattern);
        }
        soft.assertAll();
    }

    private interface Comparison {
        Optional<String> wrong();
    }

    private static Optional<String> wrong(Comparison comparison) {
        try {
            return comparison.wrong();
        } catch (SignatureReader.UnknownType e) {
            return Optional.of("mentions " + e.getMessage());
        }
    }

    private void report(List<String> wrong, String name, String signature, String reason) {
        if (leftOut.matching(name, reason).isEmpty()) {
            wrong.add(name + ": " + signature + "\n    " + reason);
        }
    }

    private static boolean isOut(String note) {
        return note.startsWith("out") || note.equals("compiler use") || note.equals("not named in LANGUAGE.md");
    }

    private static List<String[]> rows(String table) {
        return read("spec/golden/api/" + table + ".tsv").skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static Stream<String> read(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
