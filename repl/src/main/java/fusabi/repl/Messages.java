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

    Messages(Console console) {
        this.console = console;
        this.renderer = console.colours() ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain();
    }

    void print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
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

    void cannotRead(ScriptFile.Unreadable file) {
        console.say("fus: " + file.message() + "\n");
    }
}
