package fusabi.repl;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fus}: what all its commands share. */
@Command(name = "fus", description = "Runs and checks Fusabi scripts, which are F#.", mixinStandardHelpOptions = false,
        synopsisHeading = "Usage: ", synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n", exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it worked",
            "1:the script ended with an exception that nobody handled",
            "2:the command was not understood, or a file cannot be read",
            "3:the script does not compile",
            "4:the script was stopped by a limit (memory, stack, time)"
        },
        footer = {"", "Example: fus run examples/quickstart.fsx"})
final class FusCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version and ends.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private FusCommand(Console console) {
        this.console = console;
    }

    /** The parser of command lines, with all commands. */
    static CommandLine commandLine(Console console) {
        CommandLine commands = new CommandLine(new FusCommand(console));
        commands.addSubcommand(new RunCommand(console));
        commands.addSubcommand(new CheckCommand(console));
        commands.addSubcommand(new ExplainCommand(console));
        commands.addSubcommand(new DisasmCommand(console));
        commands.getCommandSpec().version("fus " + Version.NUMBER + " (Java " + Runtime.version().feature() + ")");
        CommandLine.Help.Ansi ansi = CommandLine.Help.Ansi.OFF;
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        commands.setOut(new PrintWriter(console.out(), true));
        commands.setErr(new PrintWriter(console.err(), true));
        commands.setParameterExceptionHandler((exception, _) -> misunderstood(console, exception));
        commands.setExecutionExceptionHandler((exception, _, _) -> Bug.report(console, exception));
        // What follows the script's name belongs to the script.
        commands.getSubcommands().get("run").setStopAtPositional(true);
        return commands;
    }

    private static int misunderstood(Console console, ParameterException exception) {
        console.say("fus: " + exception.getMessage() + "\n");
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, new PrintWriter(console.err(), true))) {
            console.say("Try 'fus --help'.\n");
        }
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
