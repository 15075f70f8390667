package fusabi.examples.rules;

import java.math.BigDecimal;

/** So many of one article. */
public record Line(String article, String category, int quantity, BigDecimal price) {

    BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
