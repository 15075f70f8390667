package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import java.util.List;
import java.util.stream.Collectors;

/** A script that does not compile; its message is the errors as a person reads them, with the lines they are about. */
public final class CompilationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    CompilationException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining()));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Errors and warnings, in the order they were found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
