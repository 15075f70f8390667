package fusabi.capability;

/** Something was asked for that the host did not grant; the message, for the script's author, says what would allow it. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AccessRefused(String message) {
        super(message, null, false, false);
    }
}
