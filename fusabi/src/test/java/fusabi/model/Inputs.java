package fusabi.model;

import java.util.List;

/** What a row's function is given: two lists of the same length, a third list of any length, and a number. */
record Inputs(List<Integer> xs, List<Integer> ys, List<Integer> zs, int n) {

    /** As lines that the script reads. */
    List<String> lines() {
        return List.of(line(xs), line(ys), line(zs), String.valueOf(n));
    }

    private static String line(List<Integer> list) {
        return String.join(" ", list.stream().map(String::valueOf).toList());
    }
}
