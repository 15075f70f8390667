-- Text character by character: a parser for JSON by recursive descent, and a walk over what it gives.

local byte, sub, char = string.byte, string.sub, string.char
local RECORDS = 100
local NULL = {}

local BLANK, NEWLINE, QUOTE, BACKSLASH, COMMA, COLON = 32, 10, 34, 92, 44, 58
local OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET = 123, 125, 91, 93

-- Every function takes the text and a position, and answers with a position behind what it read, and with what it read.

local function skipBlanks(text, position)
    local c = byte(text, position)
    while c == BLANK or c == NEWLINE do
        position = position + 1
        c = byte(text, position)
    end
    return position, c
end

local function expect(text, position, expected)
    local at, c = skipBlanks(text, position)
    if c ~= expected then
        error("expected " .. char(expected) .. " at " .. at)
    end
    return at + 1
end

local function readWord(text, position, word, meaning)
    if sub(text, position, position + #word - 1) ~= word then
        error("expected " .. word .. " at " .. position)
    end
    return position + #word, meaning
end

local function readNumber(text, position)
    local start = position
    local c = byte(text, position)
    while c and (c >= 48 and c <= 57 or c == 45 or c == 46) do
        position = position + 1
        c = byte(text, position)
    end
    return position, tonumber(sub(text, start, position - 1))
end

local function readString(text, position)
    position = expect(text, position, QUOTE)
    local pieces = {}
    local count = 0
    local c = byte(text, position)
    while c ~= QUOTE do
        count = count + 1
        if c == BACKSLASH then
            position = position + 1
            c = byte(text, position)
            pieces[count] = c == 110 and "\n" or char(c)
        else
            pieces[count] = char(c)
        end
        position = position + 1
        c = byte(text, position)
    end
    return position + 1, table.concat(pieces)
end

local readValue

local function readItems(text, position)
    position = expect(text, position, OPEN_BRACKET)
    local items = {}
    local at, c = skipBlanks(text, position)
    if c ~= CLOSE_BRACKET then
        local count = 0
        repeat
            count = count + 1
            position, items[count] = readValue(text, at)
            at, c = skipBlanks(text, position)
            position = at
            at = at + 1
        until c ~= COMMA
    end
    return expect(text, position, CLOSE_BRACKET), { items = items }
end

local function readMembers(text, position)
    position = expect(text, position, OPEN_BRACE)
    local members = {}
    local at, c = skipBlanks(text, position)
    if c ~= CLOSE_BRACE then
        repeat
            local name
            position, name = readString(text, at)
            position = expect(text, position, COLON)
            position, members[name] = readValue(text, position)
            at, c = skipBlanks(text, position)
            position = at
            at = at + 1
        until c ~= COMMA
    end
    return expect(text, position, CLOSE_BRACE), { members = members }
end

readValue = function(text, position)
    local at, c = skipBlanks(text, position)
    if c == OPEN_BRACE then
        return readMembers(text, at)
    elseif c == OPEN_BRACKET then
        return readItems(text, at)
    elseif c == QUOTE then
        return readString(text, at)
    elseif c == 116 then
        return readWord(text, at, "true", true)
    elseif c == 102 then
        return readWord(text, at, "false", false)
    elseif c == 110 then
        return readWord(text, at, "null", NULL)
    else
        return readNumber(text, at)
    end
end

local function text()
    local pieces = { "[" }
    for i = 0, RECORDS - 1 do
        pieces[#pieces + 1] = (i > 0 and ",\n" or "")
            .. '{"id": ' .. i .. ', "name": "item \\"' .. i % 10 .. '\\"", "price": ' .. i % 50 .. '.25'
            .. ', "tags": ["red", "line\\nbreak", "x"], "sold": ' .. tostring(i % 3 == 0) .. ', "parent": null'
            .. ', "size": {"width": ' .. i * 7 % 100 .. ', "height": -' .. i % 13 .. '}}'
    end
    pieces[#pieces + 1] = "]"
    return table.concat(pieces)
end

-- Something of everything that is in the value: so much for each kind.
local function weight(json)
    local kind = type(json)
    if json == NULL then
        return 1
    elseif kind == "boolean" then
        return json and 2 or 3
    elseif kind == "number" then
        return json
    elseif kind == "string" then
        return #json
    elseif json.items then
        local sum = 0
        for i = 1, #json.items do
            sum = sum + weight(json.items[i])
        end
        return sum
    else
        local sum = 0
        for name, value in pairs(json.members) do
            sum = sum + #name + weight(value)
        end
        return sum
    end
end

return function(times)
    local json = text()
    local total = 0
    for _ = 1, times do
        local _, value = readValue(json, 1)
        total = total + weight(value)
    end
    return math.floor(total)
end
