package fusabi.examples.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a customer asks for, as it came: nothing has been looked at. What is missing is empty. */
public record Order(String customer, String email, String coupon, List<Line> lines) {

    /** So many of one article. */
    public record Line(String article, int quantity, BigDecimal price) {

        public Line {
            article = Objects.requireNonNullElse(article, "");
            price = Objects.requireNonNullElse(price, BigDecimal.ZERO);
        }
    }

    public Order {
        customer = Objects.requireNonNullElse(customer, "");
        email = Objects.requireNonNullElse(email, "");
        coupon = Objects.requireNonNullElse(coupon, "");
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
