package fusabi.spec;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What Fusabi makes of rows of expressions. */
final class ExpressionTrial {
    /*
     * Many rows make one script, as the tables' README proposes. A row that is refused is found by the line of its error and left out,
     * then the rest is tried again; a row that ends the script costs those behind it another script. A row that F# refuses is tried alone
     * when it is not refused with F#'s code among the others: an error may hide another one.
     */

    private static final int ROWS_A_SCRIPT = 200;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Engine engine;
    private final String before = Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/prelude.fsx")) + "\n"
            + Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/runner.fsx")) + "\n";
    private final int linesBefore = (int) before.lines().count();
    private final Map<ExpressionRow, String> results = new HashMap<>();

    private ExpressionTrial(Engine engine) {
        this.engine = engine;
    }

    /** The rows for which Fusabi's answer is not F#'s: their ids, and both answers as an item of the page of differences has them. */
    static Map<String, String> differences(Engine engine, List<ExpressionRow> rows) {
        ExpressionTrial trial = new ExpressionTrial(engine);
        trial.inScripts(rows.stream().filter(row -> !row.isRefused()).toList());
        trial.inScripts(rows.stream().filter(ExpressionRow::isRefused).toList());
        Map<String, String> differences = new TreeMap<>();
        for (ExpressionRow row : rows) {
            String result = trial.results.get(row);
            if (row.isRefused() && !result.startsWith(row.expected())) {
                trial.attempt(List.of(row));
                result = trial.results.get(row);
            }
            if (row.isRefused() ? !result.startsWith(row.expected()) : !result.equals(row.expected())) {
                differences.put(row.id(), "`` " + row.expression() + " ``: F# `` " + row.expected() + " ``, Fusabi `` " + result + " ``");
            }
        }
        return differences;
    }

    private void inScripts(List<ExpressionRow> rows) {
        for (int i = 0; i < rows.size(); i += ROWS_A_SCRIPT) {
            attempt(rows.subList(i, Math.min(rows.size(), i + ROWS_A_SCRIPT)));
        }
    }

    private void attempt(List<ExpressionRow> rows) {
        List<ExpressionRow> rest = rows;
        while (!rest.isEmpty()) {
            StringBuilder text = new StringBuilder(before);
            for (int i = 0; i < rest.size(); i++) {
                text.append("case ").append(i).append(" (fun () -> ").append(rest.get(i).text()).append(")\n");
            }
            Outcome<Program> outcome = engine.compile(SourceFile.of("rows.fsx", text.toString()));
            Optional<Program> program = outcome.value();
            rest = program.isPresent() ? afterRun(rest, program.get()) : afterErrors(rest, outcome.diagnostics());
        }
    }

    /** Notes the rows that have errors; the others are left. */
    private List<ExpressionRow> afterErrors(List<ExpressionRow> rows, List<Diagnostic> diagnostics) {
        Map<Integer, String> refused = new TreeMap<>();
        for (Diagnostic error : diagnostics) {
            int row = error.span().line() - linesBefore - 1;
            if (error.isError() && row >= 0) {
                refused.putIfAbsent(Math.min(row, rows.size() - 1), "error " + error.code() + " (" + error.message() + ")");
            }
        }
        if (refused.isEmpty()) {
            throw new AssertionError("refused without an error in a row: " + diagnostics);
        }
        List<ExpressionRow> rest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (refused.containsKey(i)) {
                results.put(rows.get(i), refused.get(i));
            } else {
                rest.add(rows.get(i));
            }
        }
        return rest;
    }

    /** Notes the rows that were evaluated; those after one that ended the script are left. */
    private List<ExpressionRow> afterRun(List<ExpressionRow> rows, Program program) {
        StringBuilder output = new StringBuilder();
        String ending;
        try {
            ending = String.valueOf(program.run(RunOptions.defaults().withCapabilities(Trial.everyDayAlike()).withOutput(output::append).withTime(LIMIT)));
        } catch (RuntimeException crash) {
            ending = String.valueOf(crash);
        }
        Map<Integer, String> evaluated = new HashMap<>();
        for (String line : output.toString().split("\n")) {
            String[] fields = line.split("\t", 3);
            if (fields.length == 3 && fields[0].matches("\\d{1,4}")) {
                evaluated.put(Integer.valueOf(fields[0]), fields[1] + " " + fields[2]);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!evaluated.containsKey(i)) {
                results.put(rows.get(i), "ends the script: " + ending);
                return rows.subList(i + 1, rows.size());
            }
            results.put(rows.get(i), evaluated.get(i));
        }
        return List.of();
    }
}
