package fusabi.parse;

import fusabi.source.Diagnostic;
import java.util.ArrayList;

/** Diagnostics up to a number that nobody reads to the end of: a file of junk must not fill the memory with complaints. */
@SuppressWarnings("serial")
final class Reports extends ArrayList<Diagnostic> {

    private static final int MOST_ERRORS = 1_000;
    private static final int MOST = 3 * MOST_ERRORS;

    private int errors;

    @Override
    public boolean add(Diagnostic diagnostic) {
        if (diagnostic.isError() ? isFull() : size() >= MOST) {
            return false;
        }
        errors += diagnostic.isError() ? 1 : 0;
        return super.add(diagnostic);
    }

    /** Whether there are so many errors that it is not worth going on. */
    boolean isFull() {
        return errors >= MOST_ERRORS;
    }
}
