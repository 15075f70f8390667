package fusabi.stdlib;

import fusabi.host.NativeCall;

/** Looks whether the run must end, every so many characters or elements, so that a native on a huge text or array does not keep a host waiting. */
final class Looks {

    /** What takes Java a tenth of a millisecond or less. */
    static final int EVERY = 1 << 16;

    private final NativeCall call;
    private long since;

    Looks(NativeCall call) {
        this.call = call;
    }

    /** So many more have been done. */
    void passed(long count) {
        since += count;
        if (since >= EVERY) {
            since = 0;
            call.poll();
        }
    }
}
