package fusabi.repl;

import fusabi.Engine;
import fusabi.source.Diagnostic;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus check}. */
final class CheckCommand implements Subcommand {

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Reports what is wrong with scripts, without running them.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("check [OPTIONS] FILE...")
                .text("Errors and warnings are those of 'fus run', with the lines they are about, and a hint where to read more. Files that the "
                        + "scripts load are checked with them.")
                .choice(Format.OPTION, "FORMAT", Format.WORDS, "json: one object on standard output, for tools; text: messages on standard error, the default.")
                .files("0..*", "FILE", "The scripts, or compiled ones; - is standard input.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED)
                .example("fus check hello.fsx lib.fsx", "says what is wrong with two scripts")
                .example("fus check --format=json *.fsx", "says it as JSON: {\"diagnostics\": [...], \"unreadable\": [...]}")
                .example("echo 'let x: int = \"one\"' | fus check -", "checks a line")
                .build();
    }

    @Override
    public int run(Given given) {
        Format format = Format.of(given);
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        Messages messages = new Messages(console);
        JsonReport json = new JsonReport();
        boolean unreadable = false;
        boolean refused = false;
        for (String file : given.words()) {
            switch (ScriptFile.read(file)) {
                case ScriptFile.Unreadable missing -> {
                    unreadable = true;
                    switch (format) {
                        case TEXT -> messages.cannotRead(missing);
                        case JSON -> json.addUnreadable(file, missing.message());
                    }
                }
                case ScriptFile.Readable script -> {
                    List<Diagnostic> diagnostics = switch (script) {
                        case ScriptFile.Text(var source) -> engine.check(source);
                        case ScriptFile.Compiled compiled -> compiled.compile(engine).diagnostics();
                    };
                    refused |= diagnostics.stream().anyMatch(Diagnostic::isError);
                    switch (format) {
                        case TEXT -> messages.print(diagnostics);
                        case JSON -> diagnostics.forEach(json::add);
                    }
                }
            }
        }
        switch (format) {
            case TEXT -> messages.hint();
            case JSON -> console.out().println(json.toString());
        }
        return unreadable ? ExitCode.USAGE : refused ? ExitCode.REFUSED : ExitCode.OK;
    }
}
