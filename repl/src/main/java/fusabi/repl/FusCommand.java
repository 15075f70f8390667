package fusabi.repl;

import fusabi.repl.Description.Row;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code fus}: which of its commands is meant, and what they share. Only that one is made. */
final class FusCommand {

    private static final String VERSION = "--version";
    private static final Set<String> OWN_OPTIONS = Set.of("-h", Description.HELP, "-V", VERSION);

    private final Console console;
    private final List<Subcommand> commands;

    FusCommand(Console console) {
        this.console = console;
        this.commands = List.of(
                new ReplCommand(console),
                new RunCommand(console),
                new CheckCommand(console),
                new GrindCommand(console),
                new ExplainCommand(console),
                new DisasmCommand(console),
                new CompletionCommand(console, this),
                new HelpCommand(this));
    }

    /** What may be said without a command. */
    CommandSpec spec() {
        return Description.of("", "Runs and checks Fusabi scripts, which are F#.")
                .synopsis("")
                .synopsis("COMMAND [OPTIONS] ...")
                .synopsis("FILE [ARGUMENTS...]")
                .flag("-V " + VERSION, "Shows the version and ends.")
                .section("Commands", commands.stream().map(command -> new Row(command.name(), command.summary())).toArray(Row[]::new))
                .section("Environment",
                        new Row("JAVA_HOME", "the JDK that runs it; else the one on the PATH, or in the usual folders"),
                        new Row("NO_COLOR", "if set and not empty, messages are not coloured"),
                        new Row("COLUMNS", "the width of help and explanations"),
                        new Row("FUSABI_FORGET", "if set and not empty, what a script was compiled to is not kept for its next run"),
                        new Row("FUSABI_DEBUG", "if set, a mistake of Fusabi itself is shown with its Java stack"))
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.RAISED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED, ExitCode.STOPPED,
                        ExitCode.CTRL_C, ExitCode.NO_READER, ExitCode.ANOTHER)
                .example("fus", "reads F# and answers it at once")
                .example("fus hello.fsx", "runs a script; what follows its name is for the script")
                .example("fus -e '1 + 2'", "prints 3")
                .example("fus - < hello.fsx", "runs what standard input says")
                .example("fus check *.fsx", "looks for mistakes only")
                .example("fus grind hello.fsx", "compiles to hello.fzb, which starts at once")
                .example("fus explain FS0001", "tells about a mistake, with examples")
                .example("fus help run", "tells about a command")
                .build();
    }

    /** All that may be said: what shells complete. */
    CommandSpec whole() {
        CommandSpec whole = spec().name("fus");
        whole.addPositional(Description.of("", "").files("0", "[FILE]", "").build().positionalParameters().getFirst());
        commands.forEach(command -> whole.addSubcommand(command.name(), command.spec()));
        return whole;
    }

    /** The names of the commands. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        commands.forEach(command -> names.add(command.name()));
        return names;
    }

    /** Does what the words say and gives back the exit code. */
    int run(List<String> words) {
        String name = words.isEmpty() ? "repl" : words.getFirst();
        Optional<Subcommand> command = command(name);
        if (command.isPresent()) {
            return run(command.get(), words.isEmpty() ? words : words.subList(1, words.size()));
        }
        return isForRun(name) ? run(command("run").orElseThrow(), words) : runOwn(words);
    }

    /** The command of that name. */
    Optional<Subcommand> command(String name) {
        for (Subcommand command : commands) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private int run(Subcommand command, List<String> words) {
        try {
            Optional<Given> usual = command.usual(words);
            if (usual.isPresent()) {
                return command.run(usual.get());
            }
            command.prepare();
            CommandSpec spec = command.spec();
            // picocli would find the method by reflection.
            ParseResult given = new CommandLine(spec).registerConverter(Path.class, Path::of).parseArgs(words.toArray(String[]::new));
            if (given.isUsageHelpRequested()) {
                help(spec);
                return ExitCode.OK;
            }
            return command.run(Given.of(given));
        } catch (ParameterException e) {
            return misunderstood(e.getCommandLine().getCommandSpec(), message(e));
        }
    }

    /**
     * {@code fus script.fsx} means {@code fus run script.fsx}, so that a script may begin with {@code #!/usr/bin/env fus}; {@code fus -e 1+2} likewise.
     */
    private static boolean isForRun(String word) {
        if (word.startsWith("-")) {
            return !OWN_OPTIONS.contains(word);
        }
        try {
            return word.endsWith(".fsx") || !word.isEmpty() && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int runOwn(List<String> words) {
        CommandSpec spec = spec();
        if (!words.getFirst().startsWith("-")) {
            return misunderstood(spec, noCommand(words.getFirst()));
        }
        try {
            ParseResult given = new CommandLine(spec).parseArgs(words.toArray(String[]::new));
            if (given.isUsageHelpRequested()) {
                help(spec);
            } else if (given.hasMatchedOption(VERSION)) {
                console.out().println("fus " + Version.NUMBER + " (Java " + Runtime.version().feature() + ")");
            }
            return ExitCode.OK;
        } catch (ParameterException e) {
            return misunderstood(spec, message(e));
        }
    }

    /** Shows what may be said to a command. */
    void help(CommandSpec spec) {
        spec.usageMessage().width(console.width());
        CommandLine command = spec.commandLine() == null ? new CommandLine(spec) : spec.commandLine();
        StringWriter page = new StringWriter();
        command.usage(new PrintWriter(page, true), console.outLook() == Console.Look.COLOURED ? Ansi.ON : Ansi.OFF);
        console.out().print(page.toString());
    }

    private static String message(ParameterException exception) {
        return switch (exception) {
            case MissingParameterException missing when missing.getMissing().stream().allMatch(ArgSpec::isPositional) ->
                missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", ")) + " is missing";
            case MissingParameterException missing when missing.getMissing().getFirst() instanceof OptionSpec option ->
                "the option '" + option.longestName() + "' needs a value: " + option.paramLabel();
            case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() -> unknownOption(unmatched);
            case UnmatchedArgumentException unmatched -> "'" + unmatched.getUnmatched().getFirst() + "' is one word too many";
            default -> exception.getMessage();
        };
    }

    private static String unknownOption(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        String option = word.startsWith("--") ? word.replaceFirst("=.*", "") : word;
        Set<String> known = new LinkedHashSet<>(unmatched.getCommandLine().getCommandSpec().optionsMap().keySet());
        // `fus --vesion`: what is no option of the program itself is taken for one of `fus run`.
        known.addAll(OWN_OPTIONS);
        return "there is no option '" + option + "'" + Guess.didYouMean(option, known, "");
    }

    private int misunderstood(CommandSpec spec, String message) {
        console.say("fus: " + message + "\nTry '" + spec.name() + " --help'.\n");
        return ExitCode.USAGE;
    }

    /** Says that a command does not exist. */
    String noSuch(String word) {
        return "there is no command '" + word + "'" + Guess.didYouMean(word, names(), "");
    }

    /** What is neither a command nor a file that exists. */
    private String noCommand(String word) {
        String command = Guess.didYouMean(word, names(), "fus ");
        String file = command.isEmpty() ? ScriptFile.similarTo(word) : "";
        return "there is neither a command nor a script '" + word + "'" + command + (file.isEmpty() ? "" : "; did you mean '" + file + "'?");
    }
}
