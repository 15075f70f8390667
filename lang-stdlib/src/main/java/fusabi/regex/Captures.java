package fusabi.regex;

import java.util.Arrays;

/** What the groups have captured so far: for each a stack of places. */
final class Captures {

    /** The places of a group: start and end, start and end. */
    private final int[][] places;
    private final int[] counts;

    Captures(int groups) {
        this.places = new int[groups][];
        this.counts = new int[groups];
    }

    boolean has(int group) {
        return counts[group] > 0;
    }

    int lastStart(int group) {
        return places[group][2 * counts[group] - 2];
    }

    int lastEnd(int group) {
        return places[group][2 * counts[group] - 1];
    }

    void add(int group, int start, int end) {
        int used = 2 * counts[group];
        if (places[group] == null) {
            places[group] = new int[4];
        } else if (used == places[group].length) {
            places[group] = Arrays.copyOf(places[group], 2 * used);
        }
        places[group][used] = start;
        places[group][used + 1] = end;
        counts[group]++;
    }

    void removeLast(int group) {
        counts[group]--;
    }

    /** As {@link Regex#match} describes it. */
    int[] described() {
        int size = 3 * counts.length;
        for (int count : counts) {
            size += 2 * count;
        }
        int[] result = new int[size];
        int at = 0;
        for (int group = 0; group < counts.length; group++) {
            result[at++] = has(group) ? lastStart(group) : -1;
            result[at++] = has(group) ? lastEnd(group) - lastStart(group) : 0;
        }
        for (int group = 0; group < counts.length; group++) {
            result[at++] = counts[group];
            for (int i = 0; i < counts[group]; i++) {
                result[at++] = places[group][2 * i];
                result[at++] = places[group][2 * i + 1] - places[group][2 * i];
            }
        }
        return result;
    }
}
