package fusabi.repl.interactive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

        /** Whether it only showed a value. */
        private boolean isLookedAt() {
            return declared.isEmpty() && answer.startsWith("val it:") && !answer.equals("val it: unit = ()");
        }

        private boolean isLet() {
            return text.stripLeading().startsWith("let");
        }

        /** A type may be needed where it is not named. */
        private boolean mayNeed(Whole earlier) {
            return !earlier.isLet() || mentions(earlier) > 0;
        }

        /** {@code let price = price + 1}; what is {@code rec}, and types, speak of themselves. */
        private boolean isMadeOf(Whole earlier) {
            return isLet() && !RECURSIVE.matcher(text).find() && mentions(earlier) > earlier.declared().size();
        }

        private long mentions(Whole earlier) {
            return NAMES.matcher(text).results().filter(name -> earlier.declared().contains(name.group())).count();
        }
    }

    private static final Pattern NAMES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_']*");
    private static final Pattern RECURSIVE = Pattern.compile("^\\s*let\\s+rec\\b");

    private final List<Whole> entries = new ArrayList<>();

    void add(Whole entry) {
        entries.add(entry);
    }

    void clear() {
        entries.clear();
    }

    /** What of the entries makes a script, each on its own: those apart that have been entered anew. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Whole entry = entries.get(i);
            List<Whole> later = entries.subList(i + 1, entries.size());
            if (later.stream().allMatch(each -> Collections.disjoint(each.declared(), entry.declared()))) {
                parts.add(entry.isLookedAt() ? eachLine("// ", bare(entry.text())) : bare(entry.text()));
            } else if (!isReplaced(entry, later)) {
                parts.add("[<AutoOpen>]\nmodule Entry" + (i + 1) + " =\n" + eachLine("    ", bare(entry.text())));
            }
        }
        return parts;
    }

    /** The script: what only showed a value is a comment in it. */
    String script() {
        return String.join("\n", parts());
    }

    /** Whether a later entry declares all that this one declares, and none needs it before that. */
    private static boolean isReplaced(Whole entry, List<Whole> later) {
        for (Whole each : later) {
            if (each.declared().containsAll(entry.declared())) {
                return !each.isMadeOf(entry);
            }
            if (!each.isLookedAt() && each.mayNeed(entry)) {
                return false;
            }
        }
        return false;
    }

    /** Without the blanks around it and the {@code ;;} at its end. */
    private static String bare(String text) {
        String end = text.strip();
        return (end.endsWith(";;") ? end.substring(0, end.length() - 2).stripTrailing() : end) + "\n";
    }

    private static String eachLine(String before, String text) {
        return text.lines().map(line -> line.isEmpty() ? "\n" : before + line + "\n").collect(Collectors.joining());
    }
}
