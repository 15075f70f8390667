package fusabi.check;

import fusabi.syntax.Expression;
import fusabi.types.Type;

/** Comprehensions of lists and arrays, and {@code seq { }}. */
final class ComprehensionChecker {

    private final Session session;

    ComprehensionChecker(Session session) {
        this.session = session;
    }

    /** Whether what stands between the brackets computes its items, by loops, conditions or {@code yield}. */
    boolean isComprehension(Expression body) {
        return false;
    }

    /** The list or array of items of type {@code element} that {@code body} yields. */
    Code collect(Expression body, Expression.CollectionKind kind, Type element, Context context) {
        session.error("FS0039", "comprehensions", body.span());
        return () -> Core.unit(body.span());
    }

    /** The sequence of items of type {@code element} that {@code body} yields: lazy. */
    Code sequence(Expression body, Type element, Context context) {
        session.error("FS0039", "comprehensions", body.span());
        return () -> Core.unit(body.span());
    }

    /** {@code { 1..10 }} and other braces that are no record. */
    Code braces(Expression.Braces e, Expected expected, Context context) {
        session.error("FS0039", "comprehensions", e.span());
        return () -> Core.unit(e.span());
    }
}
