package fusabi.spec;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of expressions with what F# makes of them. Every {@code STEP}th row is tried, so that a build stays short; the system property
 * {@code fusabi.tables.step} changes that (1 for all).
 */
class ExpressionTablesTest {
    /*
     * Many rows make one script, as the tables' README proposes. A row that is refused is found by the line of its error and left out,
     * then the rest is tried again; a row that ends the script costs those behind it another script.
     */

    private static final int STEP = Integer.getInteger("fusabi.tables.step", 12);
    private static final int ROWS_A_SCRIPT = 150;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private record Row(String expression, String kind, String result) {}

    private final Engine engine = Engine.withStandardLibrary();
    private final String before = Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/prelude.fsx")) + "\n"
            + Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/runner.fsx")) + "\n";
    private final List<String> wrong = new ArrayList<>();
    private int right;

    @ParameterizedTest
    @CsvSource({"printf, true, 98", "layout, true, 96", "collections, false, 97", "conversions, false, 96",
            "dotnet, false, 92", "language, false, 96", "operators, false, 98"})
    void rowsAreAsInFSharp(String table, boolean isText, int percent) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/" + table + ".tsv")).lines()
                .filter(line -> !line.startsWith("#")).toList();
        for (int i = 0; i < lines.size(); i += STEP) {
            String[] fields = lines.get(i).split("\t", -1);
            if (!fields[2].equals("error")) {
                rows.add(new Row(isText ? fields[1] : "sprintf \"%A\" (" + fields[1] + ")", fields[2], fields[3]));
            }
        }
        for (int i = 0; i < rows.size(); i += ROWS_A_SCRIPT) {
            attempt(rows.subList(i, Math.min(rows.size(), i + ROWS_A_SCRIPT)));
        }
        System.out.printf("%s: %d of %d rows as F#%n", table, right, rows.size());
        assertThat(right * 100).as("%s: %d of %d rows are as in F#%n%s", table, right, rows.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(rows.size() * percent);
    }

    private void attempt(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < rows.size(); i++) {
            text.append("case ").append(i).append(" (fun () -> ").append(rows.get(i).expression()).append(")\n");
        }
        SourceFile script = SourceFile.of("rows.fsx", text.toString());
        Outcome<Program> outcome = engine.compile(script);
        if (outcome.value().isPresent()) {
            run(rows, outcome.value().get());
            return;
        }
        Map<Integer, Diagnostic> refused = new TreeMap<>();
        int first = (int) before.lines().count() + 1;
        outcome.diagnostics().stream().filter(Diagnostic::isError)
                .forEach(error -> refused.putIfAbsent(script.lineOf(error.span().start()) - first, error));
        assertThat(refused.keySet()).as("%s", refused).allMatch(row -> row >= 0 && row < rows.size());
        List<Row> rest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (refused.containsKey(i)) {
                wrong.add(rows.get(i).expression() + "\n    refused: " + refused.get(i).code() + " " + refused.get(i).message());
            } else {
                rest.add(rows.get(i));
            }
        }
        attempt(rest);
    }

    private void run(List<Row> rows, Program program) {
        StringBuilder output = new StringBuilder();
        Object result = program.run(RunOptions.defaults().withOutput(output::append).withTime(LIMIT));
        int done = 0;
        for (String line : output.toString().split("\n")) {
            String[] fields = line.split("\t", 3);
            Row row = rows.get(done++);
            if (fields.length == 3 && fields[1].equals(row.kind()) && fields[2].equals(row.result())) {
                right++;
            } else {
                wrong.add(row.expression() + "\n    F#: " + row.kind() + " " + row.result() + "\n    we: " + line);
            }
        }
        if (done < rows.size()) {
            wrong.add(rows.get(done).expression() + "\n    ended: " + result);
            attempt(rows.subList(done + 1, rows.size()));
        }
    }
}
