package fusabi.examples.rules;

/** What the shop wants of a script: a function {@code decide : Order -> Decision}. */
public interface DiscountRules {

    /** What the customer gets. */
    Decision decide(Order order);
}
