package fusabi.host;

/**
 * A limit stopped the script. It passes through natives and script handlers alike; a native must let it through. It carries no Java stack trace, so
 * that stopping costs nothing.
 */
public final class LimitExceeded extends RuntimeException {

    /** What a run may use up. */
    public enum Limit { HEAP, STACK, FUEL, TIME, INTERRUPTED, OUTPUT }

    private static final long serialVersionUID = 1;

    private final Limit limit;

    public LimitExceeded(Limit limit, String message) {
        super(message, null, false, false);
        this.limit = limit;
    }

    /** Which limit. */
    public Limit limit() {
        return limit;
    }
}
