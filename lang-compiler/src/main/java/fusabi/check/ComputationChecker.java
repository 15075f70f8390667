package fusabi.check;

import fusabi.syntax.Expression;

/** Computation expressions. */
final class ComputationChecker {

    private final Session session;

    ComputationChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Computation e, Expected expected, Context context) {
        session.error("FS0039", "computation expressions", e.span());
        return () -> Core.unit(e.span());
    }
}
