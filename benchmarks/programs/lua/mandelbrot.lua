-- Arithmetic on floats: how many steps the points of a square take to leave Mandelbrot's set, all together.

local MOST = 50

local function steps(cr, ci)
    local r, i, n = 0.0, 0.0, 0
    while n < MOST and r * r + i * i < 4.0 do
        r, i = r * r - i * i + cr, 2.0 * r * i + ci
        n = n + 1
    end
    return n
end

return function(size)
    local total = 0
    for y = 0, size - 1 do
        local ci = 2.0 * y / size - 1.0
        for x = 0, size - 1 do
            total = total + steps(3.0 * x / size - 2.0, ci)
        end
    end
    return total
end
