package fusabi.repl.usage;

import java.util.ArrayList;
import java.util.List;

/** Draws the help of a command for a terminal, in the order of a manual page. */
public final class HelpPage {

    private static final int INDENTATION = 2;
    /** Words longer than this have their meaning on the next line. */
    private static final int WIDEST_WORD = 26;
    private static final int BETWEEN = 2;

    private final int width;
    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();

    private HelpPage(int width, boolean coloured) {
        this.width = width;
        this.coloured = coloured;
    }

    /** The page for lines of so many characters. */
    public static String of(Command command, int width, boolean coloured) {
        return new HelpPage(width, coloured).draw(command);
    }

    private String draw(Command command) {
        String before = "Usage: ";
        for (String synopsis : command.synopses()) {
            out.append(before.isBlank() ? before : bold("Usage:") + " ").append("fus").append(synopsis.isEmpty() ? "" : " " + synopsis).append('\n');
            before = " ".repeat(before.length());
        }
        out.append('\n');
        wrapped(command.summary(), 0, 0);
        for (String paragraph : command.text()) {
            out.append('\n');
            wrapped(paragraph, 0, 0);
        }
        List<Command.Row> operands = new ArrayList<>();
        for (Operand operand : command.operands()) {
            operands.add(new Command.Row(operand.label(), operand.description()));
        }
        rows("", operands);
        for (Command.Section section : command.sections()) {
            if (section.title().equals("Commands")) {
                rows(section.title(), section.rows());
            }
        }
        List<Command.Row> options = new ArrayList<>();
        for (Option option : command.options()) {
            options.add(new Command.Row(option.shown(), option.description()));
        }
        rows("Options", options);
        for (Command.Section section : command.sections()) {
            if (!section.title().equals("Commands")) {
                rows(section.title(), section.rows());
            }
        }
        examples(command.examples());
        return out.toString();
    }

    private void rows(String title, List<Command.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('\n');
        if (!title.isEmpty()) {
            out.append(bold(title + ":")).append('\n');
        }
        int widest = 0;
        for (Command.Row row : rows) {
            widest = row.word().length() > WIDEST_WORD ? widest : Math.max(widest, row.word().length());
        }
        int column = INDENTATION + widest + BETWEEN;
        for (Command.Row row : rows) {
            out.append(" ".repeat(INDENTATION)).append(row.word());
            int at = INDENTATION + row.word().length();
            if (at + BETWEEN > column) {
                out.append('\n');
                at = 0;
            }
            out.append(" ".repeat(column - at));
            wrapped(row.meaning(), column, column);
        }
    }

    private void examples(List<Command.Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        out.append('\n').append(bold("Examples:")).append('\n');
        String between = "";
        for (Command.Example example : examples) {
            out.append(between).append(" ".repeat(INDENTATION)).append(bold(example.line())).append('\n').append(" ".repeat(3 * INDENTATION));
            wrapped(example.meaning(), 3 * INDENTATION, 3 * INDENTATION);
            between = "\n";
        }
    }

    /** Writes words into lines, the first of which begins at one column and the others at another. */
    private void wrapped(String text, int at, int column) {
        int used = at;
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && used + 1 + word.length() > width) {
                out.append('\n').append(" ".repeat(column));
                used = column;
                first = true;
            }
            out.append(first ? "" : " ").append(word);
            used += word.length() + (first ? 0 : 1);
            first = false;
        }
        out.append('\n');
    }

    private String bold(String text) {
        return coloured ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}
