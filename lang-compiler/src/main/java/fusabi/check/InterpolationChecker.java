package fusabi.check;

import fusabi.syntax.Expression;

/** Interpolated strings. */
final class InterpolationChecker {

    private final Session session;

    InterpolationChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Interpolated e, Expected expected, Context context) {
        return session.conversions().adapt(() -> Core.text("", e.span()), session.known().string(), expected, e.span());
    }
}
