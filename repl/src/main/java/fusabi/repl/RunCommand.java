package fusabi.repl;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fus run}. */
@Command(name = "run", description = "Runs a script.", synopsisHeading = "Usage: ", parameterListHeading = "%n", optionListHeading = "%n")
final class RunCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Mixin
    private Permissions permissions = new Permissions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The script, or what 'fus grind' made of it; - is standard input.")
    private String file;

    @Parameters(index = "1..*", paramLabel = "ARGUMENTS", description = "What follows is for the script.")
    private List<String> arguments = List.of();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        return ScriptFile.compiled(file, console, script -> script.compile(engine), this::run);
    }

    private int run(Program program) {
        RunResult result = program.run(RunOptions.defaults()
                .withoutLimits()
                .withArguments(arguments)
                .withCapabilities(permissions.capabilities(file))
                .withInput(new InputLines(System.in, console.out()))
                .withOutput(console.out()::print)
                .withError(console::say));
        return switch (result) {
            case RunResult.Completed(int exitCode) -> exitCode;
            case RunResult.Failed(String report) -> {
                console.say(report);
                yield ExitCode.EXCEPTION;
            }
            case RunResult.Stopped(_, String message) -> {
                console.say("fus: " + message + "\n");
                yield ExitCode.LIMIT;
            }
        };
    }
}
