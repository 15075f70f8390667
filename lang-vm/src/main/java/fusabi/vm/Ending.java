package fusabi.vm;

import fusabi.host.LimitExceeded;
import java.util.List;
import java.util.Optional;

/** How a call into an instance ended. */
public sealed interface Ending {

    /** It came to its end; the result stays valid until the instance's next call, unless it is held somewhere in the script. */
    record Completed(long result) implements Ending {}

    /** The script asked to end with an exit code. */
    record Exited(int code) implements Ending {}

    /**
     * An exception that nothing caught.
     *
     * @param exception its word, valid until the instance's next call ends
     * @param type      full name of its type
     * @param message   its message field, which its class may override: call its method to know; may be empty
     * @param trace     where it was raised, innermost first
     */
    record Raised(long exception, String type, String message, List<Frame> trace) implements Ending {
        public Raised {
            trace = List.copyOf(trace);
        }
    }

    /**
     * A limit stopped it; the instance can be called again.
     *
     * @param limit   which one
     * @param allowed what it allows, in its unit
     * @param used    what was used when the run was stopped
     * @param message both, as a sentence
     * @param trace   where, innermost first
     */
    record Stopped(LimitExceeded.Limit limit, long allowed, long used, String message, List<Frame> trace) implements Ending {
        public Stopped {
            trace = List.copyOf(trace);
        }
    }

    /**
     * It waits, with all its frames, for {@link Instance#resume} or {@link Instance#abandon}.
     *
     * @param request what the host function that suspended it waits for; empty when it was paused
     */
    record Suspended(Optional<Object> request) implements Ending {}

    /** A line of a stack trace; file is empty and line 0 where the compiler named no place. */
    record Frame(String function, String file, int line, int column) {}
}
