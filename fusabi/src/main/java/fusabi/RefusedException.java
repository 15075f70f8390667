package fusabi;

/** A program is not run, since it can reach a function that its sandbox forbids. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
