package fusabi.vm;

import fusabi.host.LimitExceeded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param trace     where it was raised, and the calls that led there
     */
    record Raised(long exception, String type, String message, Trace trace) implements Ending {}

    /**
     * A limit stopped it; the instance can be called again.
     *
     * @param cause what to throw in code that the call comes from
     * @param trace where, and the calls that led there
     */
    record Stopped(LimitExceeded cause, Trace trace) implements Ending {

        /** Which limit. */
        public LimitExceeded.Limit limit() {
            return cause.limit();
        }

        /** What it allows, in its unit. */
        public long allowed() {
            return cause.allowed();
        }

        /** What was used when the run was stopped. */
        public long used() {
            return cause.used();
        }

        /** Both, as a sentence. */
        public String message() {
            return cause.reason();
        }
    }

    /**
     * It waits, with all its frames, for {@link Instance#resume} or {@link Instance#abandon}.
     *
     * @param request what the host function that suspended it waits for; empty when it was paused
     */
    record Suspended(Optional<Object> request) implements Ending {}

    /**
     * A stack trace. Of a deep one only the ends are known.
     *
     * @param innermost where it happened, then the calls that led there
     * @param omitted   how many calls further out are not known
     * @param outermost those behind them
     */
    record Trace(List<Frame> innermost, long omitted, List<Frame> outermost) {

        public Trace {
            innermost = List.copyOf(innermost);
            outermost = List.copyOf(outermost);
        }

        static Trace none() {
            return new Trace(List.of(), 0, List.of());
        }

        /** The frames that are known, innermost first. */
        public List<Frame> frames() {
            return Stream.concat(innermost.stream(), outermost.stream()).toList();
        }

        /** The innermost frame of the script itself: the first with a file. */
        public Optional<Frame> place() {
            return frames().stream().filter(frame -> !frame.file().isEmpty()).findFirst();
        }

        /** The innermost frame of the script's in these files, or else in the library. */
        public Optional<Frame> place(List<String> files) {
            return frames().stream().filter(frame -> files.contains(frame.file())).findFirst().or(this::place);
        }

        /** A line for each frame that has a place, each with a line feed. */
        public String text() {
            StringBuilder text = new StringBuilder();
            innermost.forEach(frame -> append(text, frame));
            if (omitted > 0) {
                text.append(String.format(Locale.ROOT, "   … %,d more\n", omitted));
            }
            outermost.forEach(frame -> append(text, frame));
            return text.toString();
        }

        private static void append(StringBuilder text, Frame frame) {
            if (!frame.file().isEmpty()) {
                text.append("   at ").append(frame.name()).append(" (").append(frame.file()).append(':').append(frame.line()).append(':')
                        .append(frame.column()).append(")\n");
            }
        }
    }

    /** A line of a stack trace; file is empty and line 0 where the compiler named no place. */
    record Frame(String function, String file, int line, int column) {

        /** What a chunk's own code, outside of functions, is called. */
        private static final String TOP_LEVEL = "main@";

        /** The function as a person calls it. */
        public String name() {
            return isTopLevel() ? "the top level" : function;
        }

        /** Where it is, as the end of a sentence: {@code in price (pricing.fsx:3)}. */
        public String text() {
            return (isTopLevel() ? "at " : "in ") + name() + " (" + file + ":" + line + ")";
        }

        /** Whether it is the code of a chunk outside of functions. */
        public boolean isTopLevel() {
            return function.equals(TOP_LEVEL);
        }
    }
}
