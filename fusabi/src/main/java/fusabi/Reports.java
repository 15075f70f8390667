package fusabi;

import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.vm.Ending;
import java.util.List;
import java.util.OptionalLong;

/** Exceptions of scripts as text, and exceptions of the host as those of scripts. */
final class Reports {

    /** The library's function that tells all about an exception, its type, message and inner exceptions. */
    private static final String REPORT = "FSharp.Core.CompilerServices.RuntimeHelpers.report";
    private static final String MESSAGE = "FSharp.Core.CompilerServices.HostValues.message";
    private static final String HOST_EXCEPTION = "FSharp.Core.CompilerServices.HostValues.hostException";
    /** The library's function that gives what a host function threw. */
    static final String CAUSE = "FSharp.Core.CompilerServices.HostValues.cause";
    private static final long THROWABLE_BYTES = 1024;

    private Reports() {}

    /** The whole report of an uncaught exception; ends with a line feed. */
    static String report(fusabi.vm.Instance instance, Ending.Raised raised) {
        return "Unhandled exception: " + description(instance, raised) + '\n' + raised.trace().text();
    }

    private static String description(fusabi.vm.Instance instance, Ending.Raised raised) {
        OptionalLong function = instance.function(REPORT);
        if (function.isPresent() && instance.call(function.getAsLong(), raised.exception()) instanceof Ending.Completed(long text)) {
            return instance.text(text);
        }
        return raised.type().equals(WellKnown.EXCEPTION) && raised.message().isEmpty() ? raised.type() : raised.type() + ": " + raised.message();
    }

    /** The message as the script's {@code Message} gives it. */
    static String message(fusabi.vm.Instance instance, Ending.Raised raised) {
        OptionalLong function = instance.function(MESSAGE);
        return function.isPresent() && instance.call(function.getAsLong(), raised.exception()) instanceof Ending.Completed(long text)
                ? instance.text(text) : raised.message();
    }

    /** Where a limit stopped the run, as the end of a sentence: the innermost place in these files of the script, or else in the library. */
    static String place(Ending.Stopped stopped, List<String> files) {
        return stopped.trace().place(files).map(frame -> ", " + frame.text()).orElse("");
    }

    /** What to throw so that the script gets the host's exception. */
    static RuntimeException hostException(NativeCall call, Exception exception) {
        String message = exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
        long text = call.keep(call.ofText(message));
        long kind = call.keep(call.ofText(exception.getClass().getName()));
        long cause = call.keep(call.ofObject(exception, THROWABLE_BYTES));
        long function = call.function(HOST_EXCEPTION).orElseThrow(() -> new IllegalStateException("the library has no " + HOST_EXCEPTION));
        return call.raise(call.keep(call.invoke(function, text, kind, cause)));
    }

    /** A failed cast in words: the two classes, without their modules. */
    static String castFailure(ClassCastException failure) {
        String text = String.valueOf(failure.getMessage());
        int modules = text.indexOf(" (");
        return (modules < 0 ? text : text.substring(0, modules)).replaceFirst("^class ", "").replaceFirst("cannot be cast to class", "is no") + ".";
    }
}
