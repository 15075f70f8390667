package fusabi.vm;

/** The outermost call is suspended: on its way to the host, past the Java frames of one native at most. Script handlers do not see it. */
final class Suspension extends RuntimeException {

    static final Suspension PAUSE = new Suspension(null);

    private static final long serialVersionUID = 1;

    /** What a native waits for; null when the machine paused. */
    private final transient Object request;

    Suspension(Object request) {
        super("suspended", null, false, false);
        this.request = request;
    }

    boolean isPause() {
        return request == null;
    }

    Object request() {
        return request;
    }
}
