package fusabi.border;

/** A script type and a Java type that do not fit. */
public final class MismatchException extends Exception {

    private static final long serialVersionUID = 1;

    public MismatchException(String message) {
        super(message, null, false, false);
    }
}
