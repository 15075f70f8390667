package fusabi.repl;

/**
 * How logging is set up, when something is logged for the first time: not at all. The command line says in its own words what the log would, and the log of
 * a library on standard error is of no use to anybody.
 */
public final class Silence {

    private static final String CLASS = "java.util.logging.config.class";
    private static final String FILE = "java.util.logging.config.file";

    /** For {@code java.util.logging}. */
    public Silence() {}

    /** Keeps it, unless the user has said what is to be logged. */
    static void keep() {
        if (System.getProperty(CLASS) == null && System.getProperty(FILE) == null) {
            System.setProperty(CLASS, Silence.class.getName());
        }
    }
}
