package fusabi.regex;

/** A match that has more ways left to try than there is room for. */
public final class TooMuchBacktracking extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchBacktracking() {
        super("The regular expression needs too much backtracking for this text.", null, false, false);
    }
}
