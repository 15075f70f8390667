package fusabi.api;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Constants, cases of enums and read-only fields of .NET's types have .NET's values: {@code spec/golden/api/dotnet-constants.tsv}. */
class ConstantsTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize();

    @Test
    void constantsHaveTheirValues() throws IOException {
        LibraryApi api = new LibraryApi(StandardLibrary.instance().environment());
        StringBuilder script = new StringBuilder("let show (value: string) = printfn \"%s\" value\n");
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("spec/golden/api/dotnet-constants.tsv"))) {
            String[] row = line.split("\t", -1);
            boolean isThere = !row[0].equals("type") && wrong(api, row).isEmpty();
            if (isThere && !row[4].contains("\\") && !isOfThePlace(row[0])) {
                String value = row[0] + ".``" + row[2] + "``";
                script.append("show (").append(text(row[1], row[3], value)).append(")\n");
                expected.add(row[0] + "." + row[2] + " = " + plain(row[4]));
            }
        }
        Outcome<Program> outcome = Engine.withStandardLibrary().compile(SourceFile.of("constants.fsx", script.toString()));
        Program program = outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics()));
        StringBuilder output = new StringBuilder();
        assertThat(program.run(RunOptions.defaults().withOutput(output::append))).isEqualTo(new RunResult.Completed(0));
        List<String> actual = new ArrayList<>();
        String[] lines = output.toString().split("\n", -1);
        for (int i = 0; i < expected.size(); i++) {
            actual.add(expected.get(i).substring(0, expected.get(i).indexOf(" = ") + 3) + lines[i]);
        }
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThan(200);
    }

    /** Without quotes; of times and spans the ticks. */
    private static String plain(String value) {
        return value.replaceAll("^\"|\"$", "").replaceAll("^'(.)'$", "$1").replaceAll(".*ticks (.*)\\)", "$1");
    }

    private static Optional<String> wrong(LibraryApi api, String[] row) {
        return api.wrongMember(row[0], row[1].equals("enum case") ? "enum case" : "static property", row[2], row[3]);
    }

    /** Whether the value depends on the machine. */
    private static boolean isOfThePlace(String type) {
        return type.equals("System.IO.Path") || type.equals("System.Environment");
    }

    private static String text(String kind, String type, String value) {
        return kind.equals("enum case") ? "string (int " + value + ")" : switch (type) {
            case "System.TimeSpan", "System.DateTime" -> value + ".Ticks.ToString()";
            case "bool" -> "(string " + value + ").ToLower()";
            case "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly" -> value + ".ToString \"o\"";
            default -> "string " + value;
        };
    }
}
