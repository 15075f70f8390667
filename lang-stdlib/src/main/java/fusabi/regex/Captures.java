package fusabi.regex;

import java.util.Arrays;
import java.util.List;

/** What the groups have captured so far: for each a stack of places. */
final class Captures {

    private final List<Integer> numbers;
    /** The places of a group by its number: start and end, start and end. */
    private final int[][] places;
    private final int[] counts;

    Captures(List<Integer> numbers) {
        this.numbers = numbers;
        int size = numbers.getLast() + 1;
        this.places = new int[size][];
        this.counts = new int[size];
    }

    void clear() {
        Arrays.fill(counts, 0);
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
        int size = 3 * numbers.size();
        for (int number : numbers) {
            size += 2 * counts[number];
        }
        int[] result = new int[size];
        int at = 0;
        for (int number : numbers) {
            result[at++] = has(number) ? lastStart(number) : -1;
            result[at++] = has(number) ? lastEnd(number) - lastStart(number) : 0;
        }
        for (int number : numbers) {
            result[at++] = counts[number];
            for (int i = 0; i < counts[number]; i++) {
                result[at++] = places[number][2 * i];
                result[at++] = places[number][2 * i + 1] - places[number][2 * i];
            }
        }
        return result;
    }
}
