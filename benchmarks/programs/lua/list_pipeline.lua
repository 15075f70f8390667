-- Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted.

local floor = math.floor

local function map(items, f)
    local result = {}
    for i = 1, #items do
        result[i] = f(items[i])
    end
    return result
end

local function filter(items, keep)
    local result = {}
    local count = 0
    for i = 1, #items do
        local item = items[i]
        if keep(item) then
            count = count + 1
            result[count] = item
        end
    end
    return result
end

local function range(first, last)
    local numbers = {}
    for i = first, last do
        numbers[i - first + 1] = i
    end
    return numbers
end

local function discounted(order)
    if order.amount > 800 then
        return { id = order.id, customer = order.customer, amount = order.amount - floor(order.amount / 10) }
    end
    return order
end

return function(n)
    local orders = map(range(1, n), function(i) return { id = i, customer = i % 97, amount = i % 1009 * 31 % 1000 } end)
    orders = filter(orders, function(order) return order.amount >= 250 end)
    orders = map(orders, discounted)
    local totals = {}
    for i = 1, #orders do
        local order = orders[i]
        totals[order.customer] = (totals[order.customer] or 0) + order.amount
    end
    local entries = {}
    for customer, amount in pairs(totals) do
        entries[#entries + 1] = { customer = customer, amount = amount }
    end
    table.sort(entries, function(a, b)
        if a.amount ~= b.amount then return a.amount > b.amount end
        return a.customer < b.customer
    end)
    local texts = {}
    for i = 1, math.min(5, #entries) do
        texts[i] = entries[i].customer .. "=" .. entries[i].amount
    end
    return table.concat(texts, " ")
end
