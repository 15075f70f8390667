package fusabi.benchmarks.programs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted. */
final class ListPipeline {

    private ListPipeline() {}

    private record Order(int id, int customer, int amount) {

        Order discounted() {
            return amount > 800 ? new Order(id, customer, amount - amount / 10) : this;
        }
    }

    private record Total(int customer, int amount) {}

    static String run(int n) {
        var totals = IntStream.rangeClosed(1, n)
                .mapToObj(i -> new Order(i, i % 97, i % 1009 * 31 % 1000))
                .filter(order -> order.amount >= 250)
                .map(Order::discounted)
                .collect(Collectors.groupingBy(Order::customer, LinkedHashMap::new, Collectors.summingInt(Order::amount)));
        return totals.entrySet().stream()
                .map(entry -> new Total(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Total::amount).reversed().thenComparingInt(Total::customer))
                .limit(5)
                .map(total -> total.customer + "=" + total.amount)
                .collect(Collectors.joining(" "));
    }
}
