package fusabi.repl;

import fusabi.Engine;
import fusabi.source.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code fus check}. */
@Command(name = "check", description = "Reports what is wrong with scripts, without running them.", synopsisHeading = "Usage: ",
        parameterListHeading = "%n", optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {

    enum Format { TEXT, JSON }

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = FormatConverter.class,
            description = "text: messages with the lines they are about, on standard error (the default); "
                    + "json: one object on standard output.")
    private Format format;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The scripts, or compiled ones; - is standard input.")
    private List<String> files;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        Messages messages = new Messages(console);
        JsonReport json = new JsonReport();
        boolean unreadable = false;
        boolean refused = false;
        for (String file : files) {
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

    /** Formats are written in lower case. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("there is no format '" + value + "'; use text or json");
        }
    }
}
