-- Strings: a text that is put together word by word, taken apart again and counted.

local floor = math.floor
local SYLLABLES = { "ba", "ke", "lo", "mi", "nu", "ra", "so", "ti" }

local function text(words)
    local pieces = {}
    local count = 0
    local seed = 42
    for i = 1, words do
        if i > 1 then
            count = count + 1
            pieces[count] = " "
        end
        seed = (seed * 3877 + 29573) % 139968
        for _ = 0, seed % 3 do
            seed = (seed * 3877 + 29573) % 139968
            count = count + 1
            pieces[count] = SYLLABLES[floor(seed / 7) % #SYLLABLES + 1]
        end
    end
    return table.concat(pieces)
end

return function(words)
    local counts = {}
    for word in text(words):gmatch("[^ ]+") do
        counts[word] = (counts[word] or 0) + 1
    end
    local entries = {}
    for word, count in pairs(counts) do
        entries[#entries + 1] = { word = word, count = count }
    end
    table.sort(entries, function(a, b)
        if a.count ~= b.count then return a.count > b.count end
        return a.word < b.word
    end)
    local texts = {}
    for i = 1, math.min(5, #entries) do
        texts[i] = entries[i].word .. "=" .. entries[i].count
    end
    return table.concat(texts, " ")
end
