package fusabi.capability;

import java.io.IOException;
import java.util.List;

/** Running other programs. */
@FunctionalInterface
public interface Processes {

    /** What a program left behind. */
    record Finished(int exitCode, String output, String error) {}

    /**
     * Runs a program to its end.
     *
     * @param command the program and its arguments
     * @param input   what it reads from standard input
     * @throws AccessRefused when the script may not run it
     * @throws IOException   when it cannot be started
     */
    Finished run(List<String> command, String input) throws IOException;

    /**
     * As above, for a script that has room for some bytes only. What {@link #any} gives ends a program that writes more; a host's own implementation that
     * does not say otherwise gives what it gives.
     *
     * @throws TooMuchReceived when both outputs together are longer
     */
    default Finished run(List<String> command, String input, long most) throws IOException {
        return run(command, input);
    }

    /** Any program that this process could start; ended when the calling thread is interrupted. */
    static Processes any() {
        return new AnyProgram();
    }
}
