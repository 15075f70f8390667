package fusabi;

/** A script called {@code exit}. */
public final class ScriptExit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    ScriptExit(int code) {
        super("the script ended with exit code " + code, null, false, false);
        this.code = code;
    }

    /** The exit code. */
    public int code() {
        return code;
    }
}
