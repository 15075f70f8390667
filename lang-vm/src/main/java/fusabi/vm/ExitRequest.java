package fusabi.vm;

/** The script asked to end with this exit code. Passes through natives and script handlers. */
final class ExitRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    ExitRequest(int code) {
        super("exit", null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
