package fusabi.regex;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The groups of a pattern: those without a name have the numbers from 1 on, those with one the numbers after that, unless the name is a number. */
final class Groups {

    private final Map<String, Integer> named = new LinkedHashMap<>();
    /** The group at each number. */
    private final TreeMap<Integer, String> names = new TreeMap<>(Map.of(0, "0"));
    private int unnamed;
    private boolean numbered;

    /** The number of the next group without a name. */
    int next() {
        int number = ++unnamed;
        names.putIfAbsent(number, Integer.toString(number));
        return number;
    }

    /** The number of a group with a name. */
    int declare(String name) {
        if (isNumber(name)) {
            int number = Integer.parseInt(name);
            names.putIfAbsent(number, name);
            return number;
        }
        return named.computeIfAbsent(name, _ -> 0);
    }

    static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Ends the counting: from here on the numbers are known. */
    void number() {
        int number = unnamed + 1;
        for (Map.Entry<String, Integer> entry : named.entrySet()) {
            while (names.containsKey(number)) {
                number++;
            }
            names.put(number, entry.getKey());
            entry.setValue(number);
        }
        unnamed = 0;
        numbered = true;
    }

    /** Whether the numbers are known; until then every group is taken to exist. */
    boolean isNumbered() {
        return numbered;
    }

    boolean has(String name) {
        return isNumber(name) ? names.containsKey(Integer.parseInt(name)) : named.containsKey(name);
    }

    int number(String name) {
        return isNumber(name) ? Integer.parseInt(name) : named.getOrDefault(name, 0);
    }

    /** The place of each group among all, by its number. */
    Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        names.keySet().forEach(number -> places.put(number, places.size()));
        return places;
    }

    List<String> inOrder() {
        return List.copyOf(names.values());
    }
}
