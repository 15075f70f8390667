package fusabi.repl;

import fusabi.Engine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fus disasm}. */
@Command(name = "disasm", description = "Shows the bytecode of a script.", synopsisHeading = "Usage: ", parameterListHeading = "%n",
        optionListHeading = "%n")
final class DisasmCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Parameters(index = "0", paramLabel = "FILE", description = "The script, or what 'fus grind' made of it; - is standard input.")
    private String file;

    DisasmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        return ScriptFile.compiled(file, console, script -> script.compile(engine), program -> {
            console.out().print(program.disassemble());
            return ExitCode.OK;
        });
    }
}
