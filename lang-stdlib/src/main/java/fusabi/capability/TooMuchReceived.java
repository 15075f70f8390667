package fusabi.capability;

import java.io.IOException;

/** More came from outside than whoever asked has room for; the rest was not read. */
public final class TooMuchReceived extends IOException {

    private static final long serialVersionUID = 1;

    private final long bytes;

    /** @param bytes how many there are at least */
    public TooMuchReceived(long bytes) {
        super("more than " + bytes + " bytes came");
        this.bytes = bytes;
    }

    public long bytes() {
        return bytes;
    }
}
