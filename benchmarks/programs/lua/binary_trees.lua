-- Allocation: complete trees that are built, counted and dropped, beside one that stays.

local function ofDepth(depth)
    if depth == 0 then return {} end
    return { ofDepth(depth - 1), ofDepth(depth - 1) }
end

local function count(tree)
    local left = tree[1]
    if not left then return 1 end
    return 1 + count(left) + count(tree[2])
end

local LEAST = 4

return function(n)
    local most = math.max(LEAST + 2, n)
    local total = count(ofDepth(most + 1))
    local longLived = ofDepth(most)
    for depth = LEAST, most, 2 do
        for _ = 1, 2 ^ (most - depth + LEAST) do
            total = total + count(ofDepth(depth))
        end
    end
    return total + count(longLived)
end
