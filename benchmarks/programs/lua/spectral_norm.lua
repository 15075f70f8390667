-- Arrays of floats: the largest eigenvalue of an infinite matrix, nearly. Rows and columns are counted from 0, as everywhere; the arrays from 1.

local function a(i, j)
    local ij = i + j
    return 1.0 / (ij * (ij + 1) / 2 + i + 1)
end

local function timesA(v)
    local result = {}
    local n = #v
    for i = 0, n - 1 do
        local sum = 0.0
        for j = 0, n - 1 do
            sum = sum + a(i, j) * v[j + 1]
        end
        result[i + 1] = sum
    end
    return result
end

local function timesTransposed(v)
    local result = {}
    local n = #v
    for i = 0, n - 1 do
        local sum = 0.0
        for j = 0, n - 1 do
            sum = sum + a(j, i) * v[j + 1]
        end
        result[i + 1] = sum
    end
    return result
end

-- LuaJ's string.format pays no heed to the precision in %.9f.
local function nineDigits(x)
    local billionths = math.floor(math.abs(x) * 1e9 + 0.5)
    local rest = string.format("%d", billionths % 1e9)
    return (x < 0 and "-" or "") .. math.floor(billionths / 1e9) .. "." .. ("0"):rep(9 - #rest) .. rest
end

return function(n)
    local u = {}
    for i = 1, n do
        u[i] = 1.0
    end
    local v = u
    for _ = 1, 10 do
        v = timesTransposed(timesA(u))
        u = timesTransposed(timesA(v))
    end
    local uv, vv = 0.0, 0.0
    for i = 1, n do
        uv = uv + u[i] * v[i]
        vv = vv + v[i] * v[i]
    end
    return nineDigits(math.sqrt(uv / vv))
end
