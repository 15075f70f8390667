// Strings: a text that is put together word by word, taken apart again and counted.

var SYLLABLES = ["ba", "ke", "lo", "mi", "nu", "ra", "so", "ti"];

function text(words) {
    var text = "";
    var seed = 42;
    for (var i = 0; i < words; i++) {
        if (i > 0) {
            text += " ";
        }
        seed = (seed * 3877 + 29573) % 139968;
        var syllables = 1 + seed % 3;
        for (var j = 0; j < syllables; j++) {
            seed = (seed * 3877 + 29573) % 139968;
            text += SYLLABLES[Math.floor(seed / 7) % SYLLABLES.length];
        }
    }
    return text;
}

function run(words) {
    var counts = new Map();
    text(words).split(" ").forEach(function (word) { counts.set(word, (counts.get(word) || 0) + 1); });
    var entries = [];
    counts.forEach(function (count, word) { entries.push({ word: word, count: count }); });
    return entries
        .sort(function (a, b) { return b.count - a.count || (a.word < b.word ? -1 : 1); })
        .slice(0, 5)
        .map(function (entry) { return entry.word + "=" + entry.count; })
        .join(" ");
}
