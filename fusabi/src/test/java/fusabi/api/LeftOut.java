package fusabi.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code docs/DIFFERENCES.md} says that the library leaves out: names in backquotes in the items of its section on the library.
 * {@code A.B} is a member, {@code A.*} all that is missing of a type, and {@code type A} a type with all that mentions it.
 */
final class LeftOut {

    private static final String SECTION = "## The library";
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    private LeftOut() {}

    static LeftOut listed(Stream<String> page) {
        LeftOut leftOut = new LeftOut();
        boolean[] inside = {false};
        page.forEach(line -> {
            if (line.startsWith("## ")) {
                inside[0] = line.startsWith(SECTION);
            } else if (inside[0] && line.startsWith("- ")) {
                Matcher names = NAME.matcher(line.substring(0, line.contains(": ") ? line.lastIndexOf(": ") : line.length()));
                while (names.find()) {
                    leftOut.patterns.put(names.group(1), pattern(names.group(1)));
                }
            }
        });
        return leftOut;
    }

    private static Pattern pattern(String written) {
        String quoted = Pattern.quote(written.replaceFirst("^type ", "")).replace("*", "\\E.*\\Q");
        return Pattern.compile(written.startsWith("type ") ? "(?:no type|mentions) " + quoted + "(?:\\..*)?" : quoted);
    }

    Set<String> patterns() {
        return patterns.keySet();
    }

    /** The items that say that this member, with which that is wrong, is left out. */
    List<String> matching(String name, String reason) {
        List<String> found = new ArrayList<>();
        patterns.forEach((written, pattern) -> {
            if (pattern.matcher(written.startsWith("type ") ? reason : name).matches()) {
                found.add(written);
            }
        });
        return found;
    }
}
