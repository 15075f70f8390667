package fusabi.repl;

import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import java.util.List;

/** Says on the console what the compiler says of a script. */
final class Messages {

    /** More than anybody reads; the rest is counted. */
    private static final int MOST = 50;

    private final Console console;
    private final DiagnosticRenderer renderer;

    /** The code of the first error, or null. */
    private String explained;

    Messages(Console console) {
        this.console = console;
        this.renderer = console.errLook() == Console.Look.COLOURED ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain();
    }

    void print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        if (explained == null) {
            explained = diagnostics.stream().filter(Diagnostic::isError).map(Diagnostic::code).findFirst().orElse(null);
        }
        for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(MOST, diagnostics.size()))) {
            out.append(renderer.render(diagnostic)).append('\n');
        }
        if (diagnostics.size() > MOST) {
            out.append("... and ").append(diagnostics.size() - MOST).append(" more\n");
        }
        if (!out.isEmpty()) {
            console.say(out.toString());
        }
    }

    /** On a terminal: where to read more about the first error, if there was one. */
    void hint() {
        if (explained != null && console.errLook() != Console.Look.FILE) {
            console.say("More about " + explained + ": fus explain " + explained + "\n");
        }
    }

    void cannotRead(ScriptFile.Unreadable file) {
        console.say("fus: " + file.message() + "\n");
    }
}
