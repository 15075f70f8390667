package fusabi.repl.interactive;

import fusabi.tooling.Candidate;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The list below what is being typed: names with their types, a window onto them when there are many, and what the chosen one is good for. */
final class CompletionMenu {

    private static final int MOST_ROWS = 12;
    private static final int FEWEST_ROWS = 3;
    private static final int WIDEST_NAME = 32;
    private static final int NONE = -1;

    private List<Candidate> candidates;
    private int chosen = NONE;
    /** The first candidate that is shown. */
    private int top;

    CompletionMenu(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Others, when more has been typed. */
    void narrow(List<Candidate> fewer) {
        candidates = fewer;
        chosen = NONE;
        top = 0;
    }

    boolean isChosen() {
        return chosen != NONE;
    }

    /** Chooses the next one, or the one before, around the end. */
    Candidate move(int by) {
        chosen = chosen == NONE ? (by > 0 ? 0 : candidates.size() - 1) : Math.floorMod(chosen + by, candidates.size());
        return candidates.get(chosen);
    }

    /** The list, for a terminal of this size. */
    AttributedString shown(int columns, int lines) {
        int rows = Math.min(candidates.size(), Math.clamp(lines / 2 - 1, FEWEST_ROWS, MOST_ROWS));
        if (chosen != NONE) {
            top = Math.clamp(top, chosen - rows + 1, chosen);
        }
        int names = Math.min(WIDEST_NAME, candidates.stream().mapToInt(each -> each.text().length()).max().orElse(0));
        AttributedStringBuilder out = new AttributedStringBuilder();
        for (int i = top; i < top + rows; i++) {
            out.append(fitted(row(candidates.get(i), names, i == chosen), columns)).append('\n');
        }
        return out.append(fitted(footer(rows), columns)).toAttributedString();
    }

    private static AttributedString row(Candidate candidate, int names, boolean isChosen) {
        AttributedStyle style = isChosen ? Theme.CHOSEN : AttributedStyle.DEFAULT;
        AttributedStringBuilder row = new AttributedStringBuilder();
        row.styled(style, " " + candidate.text() + " ".repeat(Math.max(0, names - candidate.text().length())) + " ");
        return row.append(" ").styled(Theme.QUIET, said(candidate)).toAttributedString();
    }

    /** Its type, or of what has none, what kind of thing it is; of the REPL's own, what it does. */
    private static String said(Candidate candidate) {
        return !candidate.type().isEmpty() ? candidate.type() : switch (candidate.kind()) {
            case DIRECTIVE, FILE -> candidate.doc();
            case KEYWORD, LOCAL, VALUE, FUNCTION, CASE, TYPE, MODULE, NAMESPACE, FIELD, PROPERTY, METHOD, PATTERN, ARGUMENT, UNIT_OF_MEASURE ->
                candidate.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private AttributedString footer(int rows) {
        String place = chosen != NONE ? (chosen + 1) + "/" + candidates.size() : rows < candidates.size() ? candidates.size() + " names" : "";
        String doc = chosen != NONE ? candidates.get(chosen).doc() : "";
        return new AttributedString(" " + place + (place.isEmpty() || doc.isEmpty() ? "" : "  ") + doc, Theme.QUIET);
    }

    private static AttributedString fitted(AttributedString line, int columns) {
        if (line.columnLength() < columns) {
            return line;
        }
        return new AttributedStringBuilder().append(line.columnSubSequence(0, Math.max(1, columns - 2))).styled(Theme.QUIET, "…").toAttributedString();
    }
}
