package fusabi.manual;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the library declares for scripts.
 *
 * @param owner  the path of the module or the name of the type with its namespace
 * @param name   its own name
 * @param kind   what it is
 * @param number which of several of that name in that owner, from 0
 * @param doc    the {@code ///} text above it, by lines
 */
record Entry(String owner, String name, Kind kind, int number, List<String> doc) {

    enum Kind { MODULE, TYPE, FUNCTION, MEMBER, CONSTRUCTOR }

    /** A line of a session and what came of it, shown as {@code %A} does, or what it printed. */
    record Example(String expression, String result) {}

    private static final String PROMPT = "> ";

    /** What it says without its examples. */
    String text() {
        List<String> lines = doc.stream().takeWhile(line -> !line.startsWith(PROMPT)).toList();
        return String.join(" ", lines).strip();
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i + 1 < doc.size(); i++) {
            if (doc.get(i).startsWith(PROMPT)) {
                examples.add(new Example(doc.get(i).substring(PROMPT.length()), doc.get(i + 1)));
            }
        }
        return examples;
    }
}
