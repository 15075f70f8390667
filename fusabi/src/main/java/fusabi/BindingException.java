package fusabi;

/** What Java code asks of a script is not there, or its type does not fit: the message names both. */
public final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BindingException(String message) {
        super(message);
    }
}
