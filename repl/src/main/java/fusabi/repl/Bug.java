package fusabi.repl;

/** What is said when Fusabi itself fails: never a stack trace alone, and never the script's fault. */
final class Bug {

    private Bug() {}

    static int report(Console console, Throwable failure) {
        console.err().println("fus: internal error: " + failure);
        console.err().println("This is a mistake in Fusabi, not in your script. Please report it with the script that shows it.");
        if (System.getenv("FUSABI_DEBUG") != null) {
            failure.printStackTrace(console.err());
        } else {
            console.err().println("FUSABI_DEBUG=1 fus ... shows where it happened.");
        }
        return ExitCode.BUG;
    }
}
