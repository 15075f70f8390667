package fusabi.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws a diagnostic: one line for tools ({@code file.fsx:7:10: error FS0001: message}), the lines of the script it is about with the
 * characters marked, and its notes.
 */
public final class DiagnosticRenderer {
    /*
     * Marks of one line share a row unless they overlap, or a label would run into the next mark: then the mark goes to a later row.
     * The last mark of a row never has to, so every row takes one at least. Columns are counted in what is drawn, not in the file: a tab
     * becomes
     * blanks, what cannot be seen becomes one replacement character, and a wide character counts as the two columns that terminals give
     * it, so
     * marks stand under what they mean.
     */

    private static final int TAB = 4;

    /** A line is cut to this many characters around its mark: about a wide terminal, and what a minified file leaves readable. */
    private static final int WIDTH = 120;

    private final Palette palette;

    private DiagnosticRenderer(Palette palette) {
        this.palette = palette;
    }

    /** Draws without colours, for files and pipes. */
    public static DiagnosticRenderer plain() {
        return new DiagnosticRenderer(Palette.PLAIN);
    }

    /** Draws with ANSI colours. */
    public static DiagnosticRenderer coloured() {
        return new DiagnosticRenderer(Palette.ANSI);
    }

    /** The whole drawing, each line ended. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(headline(diagnostic)).append('\n');
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(diagnostic.span(), diagnostic.label(), '^'));
        for (Diagnostic.Related related : diagnostic.related()) {
            marks.add(new Mark(related.span(), related.label(), '-'));
        }
        Set<SourceFile> files = new LinkedHashSet<>();
        marks.forEach(mark -> files.add(mark.span().file()));
        for (SourceFile file : files) {
            List<Mark> here = marks.stream().filter(mark -> mark.span().file() == file).toList();
            if (!file.text().isEmpty()) {
                out.append('\n');
                if (file != diagnostic.span().file()) {
                    out.append("  ").append(here.getFirst().span()).append(":\n");
                }
                excerpt(out, file, here);
            }
        }
        if (!diagnostic.notes().isEmpty()) {
            out.append('\n');
            diagnostic.notes().forEach(note -> out.append("  ").append(note.replace("\n", "\n  ")).append('\n'));
        }
        return out.toString();
    }

    /** The first line of the drawing: where, how bad, the code, what is wrong. */
    public String headline(Diagnostic diagnostic) {
        String what = diagnostic.severity().word() + " " + diagnostic.code() + ":";
        String where = diagnostic.span().file().text().isEmpty() && diagnostic.span().file().name().startsWith("<")
                ? "" : diagnostic.span() + ": ";
        return palette.strong(where) + palette.severity(diagnostic.severity(), what) + " " + palette.strong(diagnostic.message());
    }

    private void excerpt(StringBuilder out, SourceFile file, List<Mark> marks) {
        List<Integer> lines = marks.stream().map(mark -> mark.span().line()).distinct().sorted().toList();
        int gutter = Math.max(3, String.valueOf(lines.getLast()).length());
        int previous = lines.getFirst();
        for (int line : lines) {
            if (line - previous == 2) {
                sourceLine(out, gutter, previous + 1, Drawn.of(file.line(previous + 1), 0));
            } else if (line - previous > 2) {
                out.append(" ".repeat(gutter - 1)).append(palette.quiet("...")).append('\n');
            }
            markedLine(out, gutter, file, line, marks.stream().filter(mark -> mark.span().line() == line).toList());
            previous = line;
        }
    }

    private void markedLine(StringBuilder out, int gutter, SourceFile file, int line, List<Mark> marks) {
        Drawn drawn = Drawn.of(file.line(line), marks.getFirst().span().column() - 1);
        sourceLine(out, gutter, line, drawn);
        List<Mark> sorted = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
        List<Mark> pending = new ArrayList<>(sorted);
        while (!pending.isEmpty()) {
            StringBuilder row = new StringBuilder(" ".repeat(gutter)).append(' ').append(palette.quiet("|")).append(' ');
            int column = 0;
            List<Mark> later = new ArrayList<>();
            for (int i = 0; i < pending.size(); i++) {
                Mark mark = pending.get(i);
                int from = drawn.column(mark.span().column() - 1);
                int to = mark.span().endLine() > line ? drawn.column(Integer.MAX_VALUE) : drawn.column(mark.span().endColumn() - 1);
                to = Math.max(to, from + 1);
                boolean clashes = from < column || i + 1 < pending.size() && !mark.label().isEmpty()
                        && to + 1 + mark.label().length() >= drawn.column(pending.get(i + 1).span().column() - 1);
                if (clashes) {
                    later.add(mark);
                    continue;
                }
                String drawing = String.valueOf(mark.shape()).repeat(to - from) + (mark.label().isEmpty() ? "" : " " + mark.label());
                row.append(" ".repeat(from - column)).append(palette.mark(mark.shape(), drawing));
                column = from + drawing.length();
            }
            out.append(row).append('\n');
            pending = later;
        }
    }

    private void sourceLine(StringBuilder out, int gutter, int number, Drawn drawn) {
        String shown = String.format("%" + gutter + "d |", number);
        out.append(palette.quiet(shown));
        if (!drawn.text().isEmpty()) {
            out.append(' ').append(drawn.text());
        }
        out.append('\n');
    }

    private record Mark(Span span, String label, char shape) {}

    /**
     * A line as it is drawn.
     *
     * @param text    what is drawn
     * @param columns for each UTF-16 unit of the line, and for its end, where it is drawn
     */
    private record Drawn(String text, int[] columns) {

        static Drawn of(String line, int focus) {
            StringBuilder text = new StringBuilder();
            int[] columns = new int[line.length() + 1];
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                columns[i] = text.length();
                if (c == '\t') {
                    text.append(" ".repeat(TAB - text.length() % TAB));
                } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                    text.append('\uFFFD');
                } else {
                    text.append(c);
                }
            }
            columns[line.length()] = text.length();
            int begin = focus < columns.length ? columns[focus] : text.length();
            return text.length() <= WIDTH ? widened(text.toString(), columns) : cut(text, columns, begin);
        }

        /** Turns columns that count characters into columns of a terminal. */
        private static Drawn widened(String text, int[] columns) {
            int[] widths = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                boolean tail = Character.isLowSurrogate(text.charAt(i));
                widths[i + 1] = widths[i] + (tail ? 0 : CharacterWidth.of(text.codePointAt(i)));
            }
            for (int i = 0; i < columns.length; i++) {
                columns[i] = widths[columns[i]];
            }
            return new Drawn(text, columns);
        }

        private static Drawn cut(StringBuilder text, int[] columns, int focus) {
            int from = Math.max(0, Math.min(focus - WIDTH / 3, text.length() - WIDTH));
            int to = Math.min(text.length(), from + WIDTH);
            String before = from > 0 ? "..." : "";
            String after = to < text.length() ? "..." : "";
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Math.clamp(columns[i] - from + before.length(), 0, to - from + before.length());
            }
            return widened(before + text.substring(from, to) + after, columns);
        }

        int column(int unit) {
            return columns[Math.min(unit, columns.length - 1)];
        }
    }

    private enum Palette {
        PLAIN, ANSI;

        String strong(String text) {
            return paint("1", text);
        }

        String quiet(String text) {
            return paint("2", text);
        }

        String severity(Severity severity, String text) {
            return switch (severity) {
                case ERROR   -> paint("1;31", text);
                case WARNING -> paint("1;33", text);
            };
        }

        String mark(char shape, String text) {
            return paint(shape == '^' ? "31" : "36", text);
        }

        private String paint(String code, String text) {
            return switch (this) {
                case PLAIN -> text;
                case ANSI  -> text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
            };
        }
    }
}
