// Strings: a text that is put together word by word, taken apart again and counted.

static String text(int words) {
    String[] syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'so', 'ti'] as String[]
    StringBuilder text = new StringBuilder()
    int seed = 42
    for (int i = 0; i < words; i++) {
        if (i > 0) {
            text.append(' ')
        }
        seed = (seed * 3877 + 29573) % 139968
        int count = 1 + seed % 3
        for (int j = 0; j < count; j++) {
            seed = (seed * 3877 + 29573) % 139968
            text.append(syllables[seed.intdiv(7) % syllables.length])
        }
    }
    text.toString()
}

static String run(int words) {
    Map<String, Integer> counts = new HashMap<>()
    for (String word : text(words).split(' ')) {
        Integer count = counts.get(word)
        counts.put(word, count === null ? 1 : count + 1)
    }
    counts.entrySet()
        .sort { Map.Entry<String, Integer> a, Map.Entry<String, Integer> b -> b.value <=> a.value ?: a.key <=> b.key }
        .take(5)
        .collect { Map.Entry<String, Integer> entry -> entry.key + '=' + entry.value }
        .join(' ')
}
