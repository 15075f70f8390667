package fusabi.vm;

/** A snapshot cannot be taken, or bytes are refused as none. The instance and its image are as before. */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final SnapshotRule rule;

    SnapshotException(SnapshotRule rule, String message) {
        super(message);
        this.rule = rule;
    }

    static SnapshotException refused(SnapshotRule rule, String detail) {
        return new SnapshotException(rule, "The snapshot is refused: " + rule.meaning() + " (" + rule + ": " + detail + ").");
    }

    /** Which rule was broken. */
    public SnapshotRule rule() {
        return rule;
    }
}
