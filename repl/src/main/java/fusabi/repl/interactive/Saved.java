package fusabi.repl.interactive;

import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The entries that have come to their end, as a script. */
final class Saved {

    /** Whether an entry was typed, or stands in a file already. */
    enum Origin { TYPED, LOADED }

    private final List<String> entries = new ArrayList<>();

    void add(SourceFile source, String answer, Origin origin) {
        entries.add(switch (origin) {
            case LOADED -> "#load \"" + source.name().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case TYPED -> isLookedAt(answer) ? commented(bare(source.text())) : bare(source.text());
        });
    }

    void clear() {
        entries.clear();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    /** The script: what only showed a value is a comment in it. */
    String script() {
        return String.join("\n", entries);
    }

    private static boolean isLookedAt(String answer) {
        return answer.lines().anyMatch(line -> line.startsWith("val it:")) && !answer.equals("val it: unit = ()");
    }

    /** Without blanks at its end and the {@code ;;} there. */
    private static String bare(String text) {
        String end = text.stripTrailing();
        return (end.endsWith(";;") ? end.substring(0, end.length() - 2).stripTrailing() : end) + "\n";
    }

    private static String commented(String text) {
        return text.lines().map(line -> "// " + line + "\n").reduce("", String::concat);
    }
}
