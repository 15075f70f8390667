package fusabi.check;

import fusabi.source.Span;
import fusabi.types.Type;

/** An expression that has been checked. */
record Typed(Code code, Type type, Span span) {

    /** What stands for an expression that was refused: it fits everywhere, so that nothing else is said of it. */
    static Typed erroneous(Span span) {
        return new Typed(() -> Core.unit(span), Type.ERRONEOUS, span);
    }
}
