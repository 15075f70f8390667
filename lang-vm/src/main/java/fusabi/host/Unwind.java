package fusabi.host;

/**
 * Something of the machine's that passes through Java frames on its way up: an exception of the script, a limit, the end of the program. Native code
 * that catches exceptions lets these through. They carry no Java stack trace.
 */
public abstract class Unwind extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what passes. */
    protected Unwind(String message) {
        super(message, null, false, false);
    }
}
