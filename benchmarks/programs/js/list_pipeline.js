// Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted.

function order(id, customer, amount) {
    return { id: id, customer: customer, amount: amount };
}

function discounted(o) {
    return o.amount > 800 ? order(o.id, o.customer, o.amount - Math.floor(o.amount / 10)) : o;
}

function range(first, last) {
    var numbers = [];
    for (var i = first; i <= last; i++) {
        numbers.push(i);
    }
    return numbers;
}

function run(n) {
    var totals = new Map();
    range(1, n)
        .map(function (i) { return order(i, i % 97, i % 1009 * 31 % 1000); })
        .filter(function (o) { return o.amount >= 250; })
        .map(discounted)
        .forEach(function (o) { totals.set(o.customer, (totals.get(o.customer) || 0) + o.amount); });
    var entries = [];
    totals.forEach(function (amount, customer) { entries.push({ customer: customer, amount: amount }); });
    return entries
        .sort(function (a, b) { return b.amount - a.amount || a.customer - b.customer; })
        .slice(0, 5)
        .map(function (total) { return total.customer + "=" + total.amount; })
        .join(" ");
}
