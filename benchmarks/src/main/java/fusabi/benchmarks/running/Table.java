package fusabi.benchmarks.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The results in Markdown: how many times as long as Java each contender takes. */
final class Table {

    private final Results results;

    private Table(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        return new Table(results).text();
    }

    private String text() {
        List<Results.Column> inside = columns(false);
        List<Results.Column> outside = columns(true);
        return Stream.of(Stream.of(heading()), table(inside), outside.isEmpty() ? Stream.<String>empty() : table(outside), notes())
                .map(lines -> lines.collect(Collectors.joining("\n"))).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private List<Results.Column> columns(boolean outside) {
        return results.contenders().stream().filter(Results.Column::hasVersion)
                .filter(column -> column.outside() == outside && !column.name().equals(Row.BASE)).toList();
    }

    private String heading() {
        Machine machine = results.machine();
        Plan plan = results.plan();
        return "How many times as long as Java each takes, median and half the distance between the quartiles; Java in milliseconds. "
                + results.date().substring(0, 10) + (machine.commit().isEmpty() ? "" : ", commit " + machine.commit()) + ", "
                + machine.cores() + " cores of " + machine.processor() + ", " + machine.jvm() + ", `" + String.join(" ", machine.jvmOptions()) + "`, "
                + plan.forks() + (plan.forks() == 1 ? " process" : " processes") + " for each, " + plan.warmUp() + " ms to warm up, up to "
                + plan.rounds() + " rounds of " + plan.turn() + " ms"
                + (results.complete() ? "." : ". **This is not all: it was interrupted, or its time was over.**");
    }

    private Stream<String> table(List<Results.Column> columns) {
        boolean withJava = !columns.isEmpty() && !columns.getFirst().outside();
        String first = withJava ? "| Program | Java | " : "| Program | ";
        List<String> lines = new ArrayList<>();
        lines.add(first + columns.stream().map(Results.Column::title).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|" + "--:|".repeat(columns.size() + (withJava ? 1 : 0)));
        for (Row row : results.programs()) {
            Optional<String> fastest = withJava ? fastest(row, columns) : Optional.empty();
            String java = withJava ? cell(row.contenders().get(Row.BASE)) + " | " : "";
            lines.add("| `" + row.program() + "` | " + java + columns.stream().map(column -> {
                String cell = cell(row, column);
                return fastest.filter(column.name()::equals).isPresent() ? "**" + cell + "**" : cell;
            }).collect(Collectors.joining(" | ")) + " |");
        }
        lines.add("| geometric mean | " + (withJava ? "| " : "") + columns.stream().map(this::mean).collect(Collectors.joining(" | ")) + " |");
        return lines.stream();
    }

    private static Optional<String> fastest(Row row, List<Results.Column> columns) {
        return columns.stream().map(Results.Column::name).filter(row::compares)
                .min(java.util.Comparator.comparingDouble(name -> row.ratio(name).median()));
    }

    private static String cell(Measurement java) {
        return java == null || !java.hasSamples() ? "" : Numbers.of(java.milliseconds());
    }

    private String cell(Row row, Results.Column column) {
        if (row.compares(column.name())) {
            return Numbers.of(row.ratio(column.name())) + mark(row, column);
        }
        return "–" + mark(row, column);
    }

    /** The number of the note about what went wrong. */
    private String mark(Row row, Results.Column column) {
        int number = failures().indexOf(failure(row, column)) + 1;
        return number == 0 ? "" : "<sup>" + number + "</sup>";
    }

    /** Over those programs that it has; with their number, unless it has all. */
    private String mean(Results.Column column) {
        List<Row> rows = results.programs().stream().filter(row -> row.compares(column.name())).toList();
        OptionalDouble mean = Means.geometric(rows.stream().mapToDouble(row -> row.ratio(column.name()).median()));
        return mean.isEmpty() ? "–"
                : Numbers.of(mean.getAsDouble()) + (rows.size() == results.programs().size() ? "" : " (of " + rows.size() + ")");
    }

    // ---- notes

    private Stream<String> notes() {
        List<String> failures = failures();
        Stream<String> numbered = IntStream.range(0, failures.size()).mapToObj(i -> "- <sup>" + (i + 1) + "</sup> " + failures.get(i));
        Stream<String> versions = results.contenders().stream().filter(Results.Column::hasVersion).filter(column -> !column.name().equals(Row.BASE))
                .map(column -> "- " + column.title() + ": " + column.version()
                        + (column.options().isEmpty() ? "" : ", `" + String.join(" ", column.options()) + "`")
                        + (column.note().isEmpty() ? "" : "; " + column.note()));
        Stream<String> missing = results.contenders().stream().filter(column -> !column.hasVersion())
                .map(column -> "- " + column.title() + ": not on this machine" + (column.note().isEmpty() ? "" : "; " + column.note()));
        return Stream.of(numbered, versions, missing).flatMap(lines -> lines);
    }

    private List<String> failures() {
        return results.programs().stream()
                .flatMap(row -> results.contenders().stream().map(column -> failure(row, column)))
                .filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String failure(Row row, Results.Column column) {
        Measurement measurement = row.contenders().get(column.name());
        return measurement == null || measurement.note().isEmpty() ? "" : column.title() + ": " + escaped(measurement.note());
    }

    /** Without what Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("`", "'");
    }
}
