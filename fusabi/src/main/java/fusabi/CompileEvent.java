package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One compilation of a script, for Java's flight recorder. */
@Name("fusabi.Compile")
@Label("Script Compilation")
@Category("Fusabi")
@Description("A script was compiled, with the files it loads")
@StackTrace(false)
final class CompileEvent extends Event {

    @Label("Script")
    String script;

    @Label("Characters")
    int characters;

    @Label("Lines")
    int lines;

    @Label("Errors")
    int errors;

    @Label("Warnings")
    int warnings;

    static <T> Outcome<T> recording(SourceFile source, Supplier<Outcome<T>> compilation) {
        CompileEvent event = new CompileEvent();
        event.begin();
        Outcome<T> outcome = compilation.get();
        event.end();
        if (event.shouldCommit()) {
            event.script = source.name();
            event.characters = source.text().length();
            event.lines = source.lineCount();
            event.errors = (int) outcome.diagnostics().stream().filter(Diagnostic::isError).count();
            event.warnings = outcome.diagnostics().size() - event.errors;
            event.commit();
        }
        return outcome;
    }
}
