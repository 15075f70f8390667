package fusabi.check;

import fusabi.source.Diagnostic;

/** A construct the builder cannot do: nothing of the expression is checked further. */
final class RefusedComputation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    RefusedComputation(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
