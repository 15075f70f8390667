package fusabi.benchmarks.programs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Strings: a text that is put together word by word, taken apart again and counted. */
final class WordCount {

    private static final String[] SYLLABLES = {"ba", "ke", "lo", "mi", "nu", "ra", "so", "ti"};

    private WordCount() {}

    private static String text(int words) {
        StringBuilder text = new StringBuilder();
        int seed = 42;
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                text.append(' ');
            }
            seed = (seed * 3877 + 29573) % 139968;
            int syllables = 1 + seed % 3;
            for (int j = 0; j < syllables; j++) {
                seed = (seed * 3877 + 29573) % 139968;
                text.append(SYLLABLES[seed / 7 % SYLLABLES.length]);
            }
        }
        return text.toString();
    }

    static String run(int words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text(words).split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey))
                .limit(5)
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
