package fusabi.repl.interactive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries that have come to their end, as a script. */
final class Saved {

    /** Whether an entry was typed, or stands in a file already. */
    enum Origin { TYPED, LOADED }

    /**
     * An entry that has come to its end.
     *
     * @param text     what was entered
     * @param answer   what it was answered
     * @param declared the names it declares
     */
    record Whole(String text, String answer, Set<String> declared) {

        Whole {
            declared = Set.copyOf(declared);
        }
    }

    private final List<Whole> entries = new ArrayList<>();

    /** An entry whose names are all declared anew by this one is left out from now on: a script may declare each once. */
    void add(Whole entry) {
        entries.removeIf(before -> !before.declared().isEmpty() && entry.declared().containsAll(before.declared()));
        entries.add(entry);
    }

    void clear() {
        entries.clear();
    }

    int size() {
        return entries.size();
    }

    /** The script: what only showed a value is a comment in it. */
    String script() {
        return entries.stream().map(entry -> isLookedAt(entry.answer()) ? commented(bare(entry.text())) : bare(entry.text()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLookedAt(String answer) {
        return answer.lines().anyMatch(line -> line.startsWith("val it:")) && !answer.equals("val it: unit = ()");
    }

    /** Without the blanks around it and the {@code ;;} at its end. */
    private static String bare(String text) {
        String end = text.strip();
        return (end.endsWith(";;") ? end.substring(0, end.length() - 2).stripTrailing() : end) + "\n";
    }

    private static String commented(String text) {
        return text.lines().map(line -> "// " + line + "\n").reduce("", String::concat);
    }
}
