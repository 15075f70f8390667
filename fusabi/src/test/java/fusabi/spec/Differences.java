package fusabi.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * The page {@code docs/DIFFERENCES.md}: rows of golden data about which Fusabi and F# differ, with the reason. A heading
 * {@code ## Printing: `printf`} begins the section of a table; an item {@code - `25d97ae0` …} in it lists a row of that table.
 */
final class Differences {

    private static final Pattern SECTION = Pattern.compile("## .*: `([a-z]+)`");
    private static final Pattern ROW = Pattern.compile("- `([0-9a-f]{8}|[a-z-]+-[0-9]{3})`.*");
    private static final String PAGE = "docs/DIFFERENCES.md";

    private Differences() {}

    /** The rows listed, by the name of their table. */
    static Map<String, List<String>> listed() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Corpus.read(Corpus.ROOT.resolve(PAGE)).lines().toList()) {
            Matcher heading = SECTION.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                section = rows.computeIfAbsent(heading.group(1), _ -> new ArrayList<>());
            } else if (line.startsWith("## ")) {
                section = new ArrayList<>();
            } else if (row.matches()) {
                section.add(row.group(1));
            }
        }
        return rows;
    }

    /**
     * Fails unless the rows that differ are exactly those that the page lists in the section of this table.
     *
     * @param table  the table's name, such as {@code printf}
     * @param differ what differs: the row's id, and a line for the page that says what
     */
    static void mustBeListed(String table, Map<String, String> differ) {
        List<String> listed = listed().getOrDefault(table, List.of());
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(listed).as("rows of `%s` in %s", table, PAGE).doesNotHaveDuplicates();
        Set<String> unlisted = new TreeSet<>(differ.keySet());
        listed.forEach(unlisted::remove);
        soft.assertThat(unlisted).as("rows of `%s` differ from F# and are not in %s:%n%s%n", table, PAGE,
                String.join("\n", unlisted.stream().map(row -> "- `" + row + "` " + differ.get(row)).toList())).isEmpty();
        Set<String> stale = new TreeSet<>(listed);
        stale.removeAll(differ.keySet());
        soft.assertThat(stale).as("rows of `%s` are listed in %s, but are as in F# or do not exist: take them out", table, PAGE).isEmpty();
        soft.assertAll();
    }
}
