package fusabi.vm;

/** A snapshot cannot be taken, or bytes are refused as none. The instance and its image are as before. */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final SnapshotRule rule;

    /** For a snapshot that cannot be taken. */
    public SnapshotException(SnapshotRule rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** For bytes that a rule refuses. */
    public static SnapshotException refused(SnapshotRule rule, String detail) {
        return new SnapshotException(rule, "The snapshot is refused: " + rule.meaning() + " (" + rule + ": " + detail + ").");
    }

    /** Which rule was broken. */
    public SnapshotRule rule() {
        return rule;
    }
}
