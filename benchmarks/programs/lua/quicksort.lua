-- Arrays of whole numbers: Hoare's sort, in place.

local floor = math.floor

local function numbers(n)
    local numbers = {}
    local seed = 42
    for i = 1, n do
        seed = (seed * 3877 + 29573) % 139968
        numbers[i] = seed
    end
    return numbers
end

local function sort(numbers, first, last)
    if first >= last then return end
    local pivot = numbers[floor((first + last) / 2)]
    local left, right = first, last
    while left <= right do
        while numbers[left] < pivot do
            left = left + 1
        end
        while numbers[right] > pivot do
            right = right - 1
        end
        if left <= right then
            numbers[left], numbers[right] = numbers[right], numbers[left]
            left = left + 1
            right = right - 1
        end
    end
    sort(numbers, first, right)
    sort(numbers, left, last)
end

return function(n)
    local values = numbers(n)
    sort(values, 1, n)
    local hash = 0
    for i = 1, n do
        hash = (hash * 31 + values[i]) % 65521
    end
    return hash
end
