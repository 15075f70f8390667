package fusabi.border;

/** A Java value that has no place in the script type it is given for. */
public final class ConversionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Says which value, and why. */
    public ConversionException(String message) {
        super(message);
    }

    /** Says also what the host's code threw. */
    ConversionException(String message, Throwable cause) {
        super(message, cause);
    }
}
