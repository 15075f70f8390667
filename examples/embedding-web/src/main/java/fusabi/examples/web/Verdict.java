package fusabi.examples.web;

import java.math.BigDecimal;
import java.util.List;

/** What validation.fsx says about an order. */
public sealed interface Verdict {

    /** It is fine, and costs so much. */
    record Accepted(String customer, BigDecimal total) implements Verdict {}

    /** It is not, for all of these reasons. */
    record Rejected(List<Problem> errors) implements Verdict {}

    /** What is wrong with one part of an order. */
    record Problem(String field, String message) {}
}
