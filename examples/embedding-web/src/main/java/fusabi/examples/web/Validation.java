package fusabi.examples.web;

/** What the service wants of its script: a function {@code validate : Order -> Verdict}. */
public interface Validation {

    /** Looks at everything in an order. */
    Verdict validate(Order order);
}
