package fusabi.vm;

import fusabi.host.Unwind;

/** The outermost call is suspended: on its way to the host, past the Java frames of one native at most. Script handlers do not see it. */
final class Suspension extends Unwind {

    static final Suspension PAUSE = new Suspension(null);

    private static final long serialVersionUID = 1;

    /** What a native waits for; null when the machine paused. */
    private final transient Object request;

    Suspension(Object request) {
        super("suspended");
        this.request = request;
    }

    boolean isPause() {
        return request == null;
    }

    Object request() {
        return request;
    }
}
