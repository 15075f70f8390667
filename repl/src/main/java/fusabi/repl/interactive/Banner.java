package fusabi.repl.interactive;

/** What is said at the beginning. */
final class Banner {

    private Banner() {}

    static String text(Setup setup) {
        return "Fusabi " + setup.version() + ": F# on Java " + Runtime.version().feature() + ". :help tells more, Ctrl-D leaves.";
    }
}
