package fusabi.regex;

/** A pattern that is none; the message is .NET's. */
public final class MalformedPattern extends Exception {
    private static final long serialVersionUID = 1;

    MalformedPattern(String pattern, int offset, String reason) {
        super("Invalid pattern '" + pattern + "' at offset " + offset + ". " + reason, null, false, false);
    }
}
