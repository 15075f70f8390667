-- Backtracking: in how many ways so many queens can stand on the board.

local function isSafe(columns, row, column)
    for distance = 1, row - 1 do
        local other = columns[row - distance]
        if other == column or other == column - distance or other == column + distance then
            return false
        end
    end
    return true
end

local function place(columns, row, size)
    if row > size then return 1 end
    local count = 0
    for column = 1, size do
        if isSafe(columns, row, column) then
            columns[row] = column
            count = count + place(columns, row + 1, size)
        end
    end
    return count
end

return function(n)
    return place({}, 1, n)
end
