package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One compilation of a script, for Java's flight recorder. The event's class is not touched before there is one: that would start it. */
final class CompileEvent {

    private CompileEvent() {}

    @Name("fusabi.Compile")
    @Label("Script Compilation")
    @Category("Fusabi")
    @Description("A script was compiled, with the files it loads")
    @StackTrace(false)
    private static final class Happened extends Event {

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
    }

    static <T> Outcome<T> recording(SourceFile source, Supplier<Outcome<T>> compilation) {
        return FlightRecorder.isInitialized() ? recorded(source, compilation) : compilation.get();
    }

    private static <T> Outcome<T> recorded(SourceFile source, Supplier<Outcome<T>> compilation) {
        Happened event = new Happened();
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
