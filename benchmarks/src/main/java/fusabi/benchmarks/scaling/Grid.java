package fusabi.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of numbers in the making. */
final class Grid {

    private final List<String> lines = new ArrayList<>();

    Grid(String... headings) {
        lines.add(Arrays.stream(headings).collect(Collectors.joining(" | ", "| ", " |")));
        lines.add("|" + "--:|".repeat(headings.length));
    }

    /** Adds a line. */
    Grid row(Object... cells) {
        lines.add(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
        System.err.println("    " + lines.getLast());
        return this;
    }

    String markdown() {
        return String.join("\n", lines) + "\n";
    }
}
