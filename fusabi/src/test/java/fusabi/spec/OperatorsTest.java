package fusabi.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators on {@code int}, {@code float}, {@code string}, {@code char} and {@code bool} at edge values, as F# evaluates them. */
class OperatorsTest {

    private record Row(String id, String expression, String kind, String result) {}

    /** A literal with a suffix: of another type. */
    private static final Pattern SUFFIXED = Pattern.compile(
            "\\b(?:0[xob][0-9a-f_]+|\\d[\\d_]*(?:\\.[\\d_]*)?(?:e[+-]?\\d+)?)(?:y|uy|s|us|u|l|ul|n|un|f|lf|m|i)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_][\\w']*(?:\\.[A-Za-z]\\w*)*|(?<=[)\"\\d])\\.[A-Za-z]\\w*");

    /** The only words a row may have: functions and values of these types, and names that rows bind. */
    private static final Set<String> WORDS = Set.of("true", "false", "nan", "infinity", "pown", "compare", "min", "max", "sign", "abs",
            "let", "in", "round", "sqrt", "floor", "ceil", "truncate", "int", "float", "string", "char", "bool", "not", "failwith", "if",
            "then", "else", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "tanh", "a", "b", "x", "f", "g", "id",
            "fun", "String", "s");

    @Test
    void everyRowIsAsInFSharp() {
        List<String> wrong = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            String found = evaluate(row);
            if (!found.equals(row.kind() + " " + row.result())) {
                wrong.add(row.id() + "  " + row.expression() + "  F#: " + row.kind() + " " + row.result() + "  we: " + found);
            }
        }
        int right = rows.size() - wrong.size();
        System.out.printf("operators: %d of %d rows as F#%n", right, rows.size());
        assertThat(rows).hasSizeGreaterThan(500);
        Corpus.threshold("golden/expressions/operators", right, rows.size(), wrong);
    }

    private static List<Row> rows() {
        return Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/operators.tsv")).lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new Row(fields[0], fields[1], fields[2], fields[3]))
                .filter(row -> usesOnlyPlainTypes(row.expression()))
                .toList();
    }

    private static boolean usesOnlyPlainTypes(String expression) {
        String bare = expression.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"").replaceAll("'(?:\\\\[^']+|[^'\\\\])'", "'x'");
        if (SUFFIXED.matcher(bare).find()) {
            return false;
        }
        Matcher words = WORD.matcher(bare.replace("'x'", "\"\""));
        while (words.find()) {
            if (!WORDS.contains(words.group())) {
                return false;
            }
        }
        return true;
    }

    private static String evaluate(Row row) {
        Trial trial = Trial.of(row.id() + ".fsx", "open System\nprintf \"%s\" (sprintf \"%A\" (" + row.expression() + "))\n",
                Trial.Heap.NORMAL);
        if (trial.firstError().isPresent()) {
            return "error " + trial.firstError().get().code();
        }
        if (trial.crash().isPresent()) {
            return "crash " + trial.crash().get();
        }
        return trial.exception().map(exception -> "raises " + escape(exception)).orElseGet(() -> "value " + escape(trial.output()));
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || c == 127 || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
