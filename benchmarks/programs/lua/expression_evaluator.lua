-- An expression that is built, simplified and evaluated with many values: tables with a tag.

local fmod = math.fmod
local MODULUS = 10007
local NUMBER, VARIABLE, ADD, SUBTRACT, MULTIPLY, NEGATE, IF_ZERO = 1, 2, 3, 4, 5, 6, 7

local function number(value) return { tag = NUMBER, value = value } end
local function binary(tag, left, right) return { tag = tag, left = left, right = right } end
local function negate(operand) return { tag = NEGATE, left = operand } end
local function ifZero(condition, yes, no) return { tag = IF_ZERO, left = condition, right = yes, other = no } end

-- A full tree; the shape of its nodes follows from the seed.
local function build(depth, seed)
    if depth == 0 then
        if seed % 3 == 0 then return number(seed % 10) end
        return { tag = VARIABLE, value = seed % 2 }
    end
    local left = (seed * 3877 + 29573) % 139968
    local right = (left * 3877 + 29573) % 139968
    local kind = seed % 8
    if kind <= 2 then
        return binary(ADD, build(depth - 1, left), build(depth - 1, right))
    elseif kind == 3 then
        return binary(SUBTRACT, build(depth - 1, left), build(depth - 1, right))
    elseif kind <= 5 then
        return binary(MULTIPLY, build(depth - 1, left), build(depth - 1, right))
    elseif kind == 6 then
        return negate(build(depth - 1, left))
    else
        return ifZero(build(depth - 1, left), build(depth - 1, right), build(depth - 1, seed))
    end
end

local function added(left, right)
    if left.tag == NUMBER and right.tag == NUMBER then return number(left.value + right.value) end
    if left.tag == NUMBER and left.value == 0 then return right end
    if right.tag == NUMBER and right.value == 0 then return left end
    return binary(ADD, left, right)
end

local function multiplied(left, right)
    if left.tag == NUMBER and right.tag == NUMBER then return number(fmod(left.value * right.value, MODULUS)) end
    if left.tag == NUMBER and left.value == 1 then return right end
    if right.tag == NUMBER and right.value == 1 then return left end
    return binary(MULTIPLY, left, right)
end

local function simplify(e)
    local tag = e.tag
    if tag == ADD then
        return added(simplify(e.left), simplify(e.right))
    elseif tag == SUBTRACT then
        return binary(SUBTRACT, simplify(e.left), simplify(e.right))
    elseif tag == MULTIPLY then
        return multiplied(simplify(e.left), simplify(e.right))
    elseif tag == NEGATE then
        local operand = simplify(e.left)
        if operand.tag == NEGATE then return operand.left end
        if operand.tag == NUMBER then return number(-operand.value) end
        return negate(operand)
    elseif tag == IF_ZERO then
        return ifZero(simplify(e.left), simplify(e.right), simplify(e.other))
    end
    return e
end

local function evaluate(e, x, y)
    local tag = e.tag
    if tag == NUMBER then
        return e.value
    elseif tag == VARIABLE then
        if e.value == 0 then return x end
        return y
    elseif tag == ADD then
        return fmod(evaluate(e.left, x, y) + evaluate(e.right, x, y), MODULUS)
    elseif tag == SUBTRACT then
        return fmod(evaluate(e.left, x, y) - evaluate(e.right, x, y), MODULUS)
    elseif tag == MULTIPLY then
        return fmod(evaluate(e.left, x, y) * evaluate(e.right, x, y), MODULUS)
    elseif tag == NEGATE then
        return -evaluate(e.left, x, y)
    elseif evaluate(e.left, x, y) % 2 == 0 then
        return evaluate(e.right, x, y)
    else
        return evaluate(e.other, x, y)
    end
end

return function(n)
    local expression = simplify(build(8, 42))
    local total = 0
    for i = 1, n do
        total = fmod(total + evaluate(expression, i % 100, i % 7), MODULUS)
    end
    return string.format("%d", total)
end
