package fusabi;

import fusabi.vm.Ending;
import java.util.List;

/**
 * An exception that a script raised and did not catch. Its Java stack trace begins with the script's own calls. Thrown on by a host function, it is
 * the same exception again for the script that called it.
 */
public final class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String type;
    private final transient Ending.Trace trace;
    private final transient Value exception;

    ScriptException(String type, String message, Ending.Trace trace, Value exception, Throwable cause) {
        super(message, cause);
        this.type = type;
        this.trace = trace;
        this.exception = exception;
        setStackTrace(joined(trace.frames(), getStackTrace()));
    }

    private static StackTraceElement[] joined(List<Ending.Frame> script, StackTraceElement[] java) {
        StackTraceElement[] all = new StackTraceElement[script.size() + java.length];
        for (int i = 0; i < script.size(); i++) {
            Ending.Frame frame = script.get(i);
            all[i] = new StackTraceElement("script", frame.name(), frame.file(), frame.line());
        }
        System.arraycopy(java, 0, all, script.size(), java.length);
        return all;
    }

    /** The full name of its type in the script: {@code System.InvalidOperationException}. */
    public String type() {
        return type;
    }

    /** Where it was raised, and the calls that led there. */
    public Ending.Trace scriptTrace() {
        return trace;
    }

    /** The exception itself, while its instance is open. */
    public Value exception() {
        return exception;
    }

    /**
     * All about it, as {@code fus run} shows it, while its instance is open: type and message, the exceptions within it, and the calls that led to it.
     * Lines, each with its end.
     */
    public String report() {
        String message = getMessage() == null ? "" : getMessage();
        return Reports.report(exception.instance().machine().vm(), new Ending.Raised(exception.root().word(), type, message, trace));
    }

    @Override
    public String toString() {
        return getMessage() == null || getMessage().isEmpty() ? type : type + ": " + getMessage();
    }
}
