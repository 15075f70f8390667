package fusabi.repl.usage;

/** What a user wrote is no command line. The message is a sentence without a full stop. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
