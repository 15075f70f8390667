// Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted.

class Order {

    final int id
    final int customer
    final int amount

    Order(int id, int customer, int amount) {
        this.id = id
        this.customer = customer
        this.amount = amount
    }

    Order discounted() {
        amount > 800 ? new Order(id, customer, amount - amount.intdiv(10)) : this
    }
}

class Total {

    final int customer
    final int amount

    Total(int customer, int amount) {
        this.customer = customer
        this.amount = amount
    }
}

static String run(int n) {
    (1..n)
        .collect { int i -> new Order(i, i % 97, i % 1009 * 31 % 1000) }
        .findAll { Order order -> order.amount >= 250 }
        .collect { Order order -> order.discounted() }
        .groupBy { Order order -> order.customer }
        .collect { Integer customer, List<Order> orders -> new Total(customer, (int) orders.sum { Order order -> order.amount }) }
        .sort { Total a, Total b -> b.amount <=> a.amount ?: a.customer <=> b.customer }
        .take(5)
        .collect { Total total -> total.customer + '=' + total.amount }
        .join(' ')
}
