package fusabi.vm;

import fusabi.host.Unwind;

/** The script asked to end with this exit code. Passes through natives and script handlers. */
final class ExitRequest extends Unwind {

    private static final long serialVersionUID = 1;

    private final int code;

    ExitRequest(int code) {
        super("exit");
        this.code = code;
    }

    int code() {
        return code;
    }
}
