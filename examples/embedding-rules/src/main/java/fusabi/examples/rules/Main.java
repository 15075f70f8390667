package fusabi.examples.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** The shop with the same customers again and again, one each second, and rules that you may edit meanwhile. */
public final class Main {

    private static final List<Order> CUSTOMERS = List.of(
            new Order("Ann", 2019, List.of(line("Effective Java", "books", 1, "52.00"), line("pencil", "paper", 12, "0.80"))),
            new Order("Bob", 2026, List.of(line("kettle", "kitchen", 1, "39.90"))),
            new Order("Cleo", 2024, List.of(line("notebook", "paper", 30, "2.50"), line("ink", "paper", 2, "7.20"))),
            new Order("Dan", 2026, List.of(line("cup", "kitchen", 6, "4.50"), line("saucer", "kitchen", 6, "3.10"), line("spoon", "kitchen", 6, "2.00"))));

    private Main() {}

    private static Line line(String article, String category, int quantity, String price) {
        return new Line(article, category, quantity, new BigDecimal(price));
    }

    /** Takes the file of the rules, and {@code once} when every customer is to come once and then no more. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 0) {
            System.err.println("usage: rules FILE [once]");
            System.exit(2);
        }
        boolean once = List.of(arguments).contains("once");
        try (HotRules rules = HotRules.of(Path.of(arguments[0]))) {
            Shop shop = new Shop(rules, System.err::println);
            do {
                for (Order order : CUSTOMERS) {
                    System.out.println(shop.receipt(order));
                    Thread.sleep(once ? 0 : 1000);
                }
            } while (!once);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
