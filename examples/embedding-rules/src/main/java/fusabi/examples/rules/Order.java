package fusabi.examples.rules;

import java.math.BigDecimal;
import java.util.List;

/** What a customer wants, and since when we have known them. */
public record Order(String customer, int customerSince, List<Line> lines) {

    public Order {
        lines = List.copyOf(lines);
    }

    BigDecimal total() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
