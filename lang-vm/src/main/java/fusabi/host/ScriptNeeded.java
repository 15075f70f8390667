package fusabi.host;

/** A native cannot go on without a function of the script, and has not called it: the library does the work itself then. It carries no stack trace. */
public final class ScriptNeeded extends RuntimeException {

    /** The only one. */
    public static final ScriptNeeded SIGNAL = new ScriptNeeded();

    private static final long serialVersionUID = 1;

    private ScriptNeeded() {
        super("a function of the script is needed", null, false, false);
    }
}
