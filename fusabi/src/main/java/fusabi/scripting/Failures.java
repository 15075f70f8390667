package fusabi.scripting;

import fusabi.CompilationException;
import fusabi.source.Diagnostic;
import fusabi.vm.Ending;
import java.util.Optional;
import javax.script.ScriptException;

/** What goes wrong, with file, line and column. */
final class Failures {

    private Failures() {}

    /** Whatever a compilation or a run ended with; it is the cause. */
    static ScriptException exception(RuntimeException failure) {
        ScriptException exception = switch (failure) {
            case CompilationException refused -> first(refused);
            case fusabi.ScriptException raised -> raised(raised);
            default -> new ScriptException(failure.getMessage());
        };
        exception.initCause(failure);
        return exception;
    }

    private static ScriptException first(CompilationException refused) {
        Diagnostic first = refused.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        return new ScriptException(first.code() + ": " + first.message(), first.span().file().name(), first.span().line(), first.span().column());
    }

    private static ScriptException raised(fusabi.ScriptException raised) {
        Optional<Ending.Frame> place = raised.scriptTrace().place();
        return place.isEmpty() ? new ScriptException(raised.toString())
                : new ScriptException(raised.toString(), place.get().file(), place.get().line(), place.get().column());
    }
}
