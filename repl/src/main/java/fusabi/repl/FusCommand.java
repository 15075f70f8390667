package fusabi.repl;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code fus}: what all its commands share. */
@Command(name = "fus", description = "Runs and checks Fusabi scripts, which are F#.", mixinStandardHelpOptions = false,
        synopsisHeading = "Usage: ", synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n", exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it worked",
            "1:the script ended with an exception that nobody handled",
            "2:the command was not understood, or a file cannot be read",
            "3:the script does not compile, or a compiled one is refused",
            "4:the script was stopped by a limit (memory, stack, time)"
        },
        footer = {
            "", "Examples:",
            "  fus hello.fsx             runs a script; what follows its name is for the script",
            "  fus run - < hello.fsx     runs what standard input says",
            "  fus check *.fsx           looks for mistakes only",
            "  fus grind hello.fsx       compiles to hello.fzb, which starts at once",
            "  fus explain FS0001        tells about a mistake, with examples",
            "", "'fus COMMAND --help' tells about a command."
        })
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
        commands.addSubcommand(new GrindCommand(console));
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
        CommandLine command = exception.getCommandLine();
        String message = switch (exception) {
            case MissingParameterException missing when missing.getMissing().stream().allMatch(ArgSpec::isPositional) ->
                missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", ")) + " is missing";
            case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
                "there is no option '" + unmatched.getUnmatched().getFirst() + "'";
            case UnmatchedArgumentException unmatched when !command.getSubcommands().isEmpty() ->
                noCommand(unmatched.getUnmatched().getFirst(), command.getSubcommands().keySet());
            default -> exception.getMessage();
        };
        console.say("fus: " + message + "\nTry '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        return ExitCode.USAGE;
    }

    /** What is neither a command nor a file that exists. */
    private static String noCommand(String word, Set<String> commands) {
        String meant = commands.stream().filter(command -> isNear(word, command)).findFirst().map(command -> "fus " + command)
                .orElseGet(() -> ScriptFile.similarTo(word));
        return "there is neither a command nor a script '" + word + "'" + (meant.isEmpty() ? "" : "; did you mean '" + meant + "'?");
    }

    /** Whether a word is a command but for one letter, or two that changed places. */
    private static boolean isNear(String word, String command) {
        int same = 0;
        while (same < Math.min(word.length(), command.length()) && word.charAt(same) == command.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < Math.min(word.length(), command.length()) - same
                && word.charAt(word.length() - 1 - sameAtEnd) == command.charAt(command.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        String left = word.substring(same, word.length() - sameAtEnd);
        String right = command.substring(same, command.length() - sameAtEnd);
        return left.length() <= 1 && right.length() <= 1 || left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
