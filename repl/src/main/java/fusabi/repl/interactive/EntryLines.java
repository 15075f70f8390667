package fusabi.repl.interactive;

import fusabi.tooling.EntryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes entries of lines that come one after the other, from a pipe or a terminal without an editor. */
final class EntryLines {
    /*
     * In a pipe nobody presses Enter twice: an entry is over when the next one begins. That is a line at the margin that does not go on with what is
     * before it, as `|> List.map f` and `else` do. So `let x = 1` is only known to be whole when the line after it is there.
     */

    /** When an entry of one line is over. */
    enum Ending {
        /** At its end: a person waits for the answer. */
        AT_ONCE,
        /** When the next line does not go on with it. */
        BEFORE_THE_NEXT
    }

    /** Words that go on with what is before them. */
    private static final Set<String> WORDS = Set.of(
            "and", "else", "elif", "then", "with", "finally", "in", "of", "end", "done", "when", "to", "downto", "mod", "land", "lor", "lxor", "lsl",
            "lsr", "asr");
    private static final String OPERATORS = "!%&*+-./<=>?@^|~:";
    private static final String CLOSING = ")]},";

    private final Ending ending;
    private final StringBuilder entry = new StringBuilder();

    EntryLines(Ending ending) {
        this.ending = ending;
    }

    /** Takes a line; the entries that are whole now. */
    List<String> add(String line) {
        List<String> whole = new ArrayList<>();
        if (!entry.isEmpty() && (begins(line) || CommandLine.isOne(line)) && !isOpen()) {
            whole.add(take());
        }
        if (entry.isEmpty()) {
            if (line.isBlank()) {
                return whole;
            }
            if (CommandLine.isOne(line)) {
                whole.add(line);
                return whole;
            }
            entry.append(line);
        } else {
            entry.append('\n').append(line);
        }
        if (isOver(line)) {
            whole.add(take());
        }
        return whole;
    }

    private boolean isOver(String line) {
        String text = entry.toString();
        if (line.stripTrailing().endsWith(";;") || line.isBlank() || ending == Ending.AT_ONCE) {
            return EntryState.of(text) instanceof EntryState.Complete;
        }
        return false;
    }

    /** The last entry, if there is one. */
    Optional<String> end() {
        return entry.isEmpty() ? Optional.empty() : Optional.of(take());
    }

    /** Whether an entry has been begun and is not over. */
    boolean isBegun() {
        return !entry.isEmpty();
    }

    /** Forgets what has been begun. */
    void drop() {
        entry.setLength(0);
    }

    private String take() {
        String text = entry.toString();
        drop();
        return text;
    }

    private boolean isOpen() {
        return isRemark() || EntryState.of(entry.toString()) instanceof EntryState.Incomplete;
    }

    /** Nothing but comments yet, which belong to what follows. */
    private boolean isRemark() {
        return entry.toString().lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("//"));
    }

    /** Whether a line begins something new: at the margin, with what cannot go on with what is before it. */
    static boolean begins(String line) {
        if (line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
            return false;
        }
        char first = line.charAt(0);
        if (CLOSING.indexOf(first) >= 0) {
            return false;
        }
        if (OPERATORS.indexOf(first) >= 0 && !line.startsWith("//")) {
            return isPrefix(line);
        }
        int end = 0;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        return !WORDS.contains(line.substring(0, end));
    }

    /** {@code -x}, {@code !x}, {@code ~~~x}, but not {@code - x} and {@code -> x}. */
    private static boolean isPrefix(String line) {
        int end = 0;
        while (end < line.length() && OPERATORS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        String operator = line.substring(0, end);
        boolean mayBe = Set.of("-", "+", "-.", "+.", "%", "%%", "&", "&&").contains(operator) || operator.startsWith("!") && !operator.equals("!=")
                || operator.startsWith("~");
        return mayBe && end < line.length() && !Character.isWhitespace(line.charAt(end));
    }
}
