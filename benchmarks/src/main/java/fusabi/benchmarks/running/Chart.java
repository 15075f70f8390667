package fusabi.benchmarks.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The results as a picture in SVG: a line for each contender, the fastest at the top, with a dot for each program where its ratio to Java lies, and a
 * bar to their geometric mean. Light and dark, as the reader's system is.
 */
final class Chart {

    private static final int WIDTH = 860;
    private static final int LEFT = 190;
    private static final int RIGHT = 90;
    private static final int TOP = 74;
    private static final int LINE = 30;
    private static final int BOTTOM = 46;

    /** A contender's line. */
    private record Line(Results.Column column, List<Dot> dots, double mean) {}

    private record Dot(String program, double ratio) {}

    private final Results results;
    private final List<Line> lines;
    private final double least;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    private Chart(Results results) {
        this.results = results;
        this.lines = lines(results);
        this.least = Math.pow(10, Math.floor(Math.log10(Math.min(0.99, all().min().orElse(1)))));
        this.most = Math.pow(10, Math.ceil(Math.log10(Math.max(10.1, all().max().orElse(10)))));
    }

    static String of(Results results) {
        return new Chart(results).draw();
    }

    private java.util.stream.DoubleStream all() {
        return lines.stream().flatMap(line -> line.dots.stream()).mapToDouble(Dot::ratio);
    }

    private static List<Line> lines(Results results) {
        List<Line> lines = new ArrayList<>();
        for (Results.Column column : results.contenders()) {
            List<Dot> dots = results.programs().stream().filter(row -> row.compares(column.name()) && !column.name().equals(Row.BASE))
                    .map(row -> new Dot(row.program(), row.ratio(column.name()).median())).toList();
            OptionalDouble mean = Means.geometric(dots.stream().mapToDouble(Dot::ratio));
            if (mean.isPresent()) {
                lines.add(new Line(column, dots, mean.getAsDouble()));
            }
        }
        // Those of the JVM first; the others are a yardstick.
        lines.sort(Comparator.comparing((Line line) -> line.column.outside()).thenComparingDouble(Line::mean));
        return lines;
    }

    private String draw() {
        int gap = lines.stream().anyMatch(line -> line.column.outside()) && lines.stream().anyMatch(line -> !line.column.outside()) ? LINE : 0;
        int end = TOP + lines.size() * LINE + gap;
        int height = end + BOTTOM;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">", WIDTH, height, WIDTH, height);
        add("<title>Time to run the programs, as a multiple of Java's</title>");
        svg.append(STYLE);
        add("<rect class=\"page\" width=\"%d\" height=\"%d\" rx=\"8\"/>", WIDTH, height);
        add("<text class=\"heading\" x=\"24\" y=\"32\">How many times as long as Java</text>");
        add("<text class=\"quiet\" x=\"24\" y=\"52\">each dot is one of %d programs, the bar ends at their geometric mean; "
                + "logarithmic, shorter is faster</text>", results.programs().size());
        axis(end);
        double y = TOP + LINE / 2.0;
        boolean outside = false;
        for (Line line : lines) {
            if (line.column.outside() && !outside && gap > 0) {
                add("<text class=\"quiet\" x=\"24\" y=\"%s\">outside of the JVM</text>", number(y + 5));
                y += gap;
            }
            outside |= line.column.outside();
            draw(line, y);
            y += LINE;
        }
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void axis(int end) {
        for (double power = least; power <= most * 1.001; power *= 10) {
            add("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>", Math.abs(power - 1) < 1e-9 ? "java" : "grid",
                    number(x(power)), number(x(power)), TOP - 6, end + 4);
            add("<text class=\"quiet\" text-anchor=\"middle\" x=\"%s\" y=\"%d\">%s</text>", number(x(power)), end + 22,
                    Math.abs(power - 1) < 1e-9 ? "Java" : power < 1 ? String.format(Locale.ROOT, "%.3g", power).replaceAll("0+$", "") + "×"
                            : String.format(Locale.ROOT, "%,.0f×", power));
        }
    }

    private void draw(Line line, double y) {
        String kind = line.column.name().startsWith("fusabi") ? "ours" : "peer";
        add("<g class=\"%s\">", kind);
        add("<text class=\"name\" text-anchor=\"end\" x=\"%d\" y=\"%s\">%s</text>", LEFT - 14, number(y + 5), escaped(line.column.title()));
        double from = Math.min(x(1), x(line.mean));
        double to = Math.max(x(1), x(line.mean));
        add("<rect class=\"bar\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"16\" rx=\"3\"/>", number(from), number(y - 8), number(Math.max(1, to - from)));
        for (Dot dot : line.dots) {
            add("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"3.5\"><title>%s: %s×</title></circle>", number(x(dot.ratio)), number(y),
                    escaped(dot.program), Numbers.of(dot.ratio));
        }
        boolean all = line.dots.size() == results.programs().size();
        add("<text class=\"value\" x=\"%d\" y=\"%s\">%s×%s</text>", WIDTH - RIGHT + 14, number(y + 5), Numbers.of(line.mean),
                all ? "" : "<tspan class=\"quiet\" dx=\"4\">of " + line.dots.size() + "</tspan>");
        add("</g>");
    }

    private double x(double ratio) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (Math.log(ratio) - Math.log(least)) / (Math.log(most) - Math.log(least));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final String STYLE = """
            <style>
              text { font: 13px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2328 }
              .heading { font-size: 17px; font-weight: 600 }
              .quiet { font-size: 12px; fill: #656d76 }
              .page { fill: #ffffff }
              .grid { stroke: #d8dee4 }
              .java { stroke: #8c959f; stroke-dasharray: 3 3 }
              .value { font-variant-numeric: tabular-nums }
              .bar { fill: #e4e8ec }
              .dot { fill: #6e7781; fill-opacity: 0.75 }
              .ours .bar { fill: #cfe4ff }
              .ours .dot { fill: #0969da; fill-opacity: 0.85 }
              .ours .name, .ours .value { font-weight: 600 }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3 }
                .quiet { fill: #8d96a0 }
                .page { fill: #0d1117 }
                .grid { stroke: #262c34 }
                .java { stroke: #6e7681 }
                .bar { fill: #2a3038 }
                .dot { fill: #8d96a0 }
                .ours .bar { fill: #12345c }
                .ours .dot { fill: #58a6ff }
              }
            </style>
            """;
}
