package fusabi;

import fusabi.host.LimitExceeded;

/** How a run ended. */
public sealed interface RunResult {

    /** The script came to its end or called {@code exit}, with this exit code (0 at its end). */
    record Completed(int exitCode) implements RunResult {}

    /**
     * An exception that the script did not catch.
     *
     * @param report its type, message and the script's stack, as it is shown to the user; ends with a line feed
     */
    record Failed(String report) implements RunResult {}

    /**
     * A limit stopped the script.
     *
     * @param limit   which one
     * @param message what was exceeded, one line, and where the script was
     */
    record Stopped(LimitExceeded.Limit limit, String message) implements RunResult {}
}
