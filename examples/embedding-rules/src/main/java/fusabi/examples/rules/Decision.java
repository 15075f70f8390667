package fusabi.examples.rules;

import java.math.BigDecimal;

/** What the rules say about an order. In the script it is the union of the same cases. */
public sealed interface Decision {

    /** Nothing special. */
    record FullPrice() implements Decision {}

    /** So much less, with a reason that the customer sees. */
    record Discount(BigDecimal percent, String reason) implements Decision {}

    /** Something on top. */
    record Gift(String article) implements Decision {}
}
