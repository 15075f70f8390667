package fusabi.repl;

import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.Command.Row;
import fusabi.repl.usage.HelpPage;
import fusabi.repl.usage.Option;
import fusabi.repl.usage.Spelling;
import fusabi.repl.usage.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code fus}: which of its commands is meant, and what they share. */
final class FusCommand {

    private static final Option VERSION = Option.flag("--version", "Shows the version and ends.").or("-V");

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
                new HelpCommand(this));
    }

    /** What it is as a whole. */
    Command usage() {
        return Command.named("", "Runs and checks Fusabi scripts, which are F#.")
                .synopsis("")
                .synopsis("COMMAND [OPTIONS] ...")
                .synopsis("FILE [ARGUMENTS...]")
                .options(VERSION)
                .section("Commands", commands.stream().map(command -> new Row(command.usage().name(), command.usage().summary())).toArray(Row[]::new))
                .section("Environment",
                        new Row("JAVA_HOME", "the JDK that runs it; else the one on the PATH, or in the usual folders"),
                        new Row("NO_COLOR", "if set and not empty, messages are not coloured"),
                        new Row("COLUMNS", "the width of help and explanations"),
                        new Row("FUSABI_DEBUG", "if set, a mistake of Fusabi itself is shown with its Java stack"))
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.RAISED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED, ExitCode.STOPPED,
                        ExitCode.NO_READER, ExitCode.ANOTHER)
                .example("fus", "reads F# and answers it at once")
                .example("fus hello.fsx", "runs a script; what follows its name is for the script")
                .example("fus run - < hello.fsx", "runs what standard input says")
                .example("fus check *.fsx", "looks for mistakes only")
                .example("fus grind hello.fsx", "compiles to hello.fzb, which starts at once")
                .example("fus explain FS0001", "tells about a mistake, with examples")
                .example("fus help run", "tells about a command")
                .build();
    }

    List<Subcommand> commands() {
        return commands;
    }

    /** Does what the words say and gives back the exit code. */
    int run(List<String> words) {
        String name = words.isEmpty() ? "" : words.getFirst();
        Optional<Subcommand> command = command(name);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        if (words.isEmpty()) {
            command = command("repl");
        } else if (command.isEmpty() && isForRun(name)) {
            command = command("run");
            rest = words;
        }
        return command.isPresent() ? run(command.get(), rest) : runOwn(words);
    }

    /** The command of that name. */
    Optional<Subcommand> command(String name) {
        for (Subcommand command : commands) {
            if (command.usage().name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private int run(Subcommand command, List<String> words) {
        Command usage = command.usage();
        try {
            Arguments given = Arguments.read(usage, words);
            if (given.has(Command.HELP)) {
                help(usage);
                return ExitCode.OK;
            }
            return command.run(given);
        } catch (UsageException e) {
            return misunderstood(usage, e.getMessage());
        }
    }

    /** {@code fus script.fsx} means {@code fus run script.fsx}, so that a script may begin with {@code #!/usr/bin/env fus}. */
    private static boolean isForRun(String word) {
        if (word.equals(ScriptFile.STANDARD_INPUT) || word.endsWith(".fsx")) {
            return true;
        }
        try {
            return !word.isEmpty() && !word.startsWith("-") && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int runOwn(List<String> words) {
        Command usage = usage();
        String first = words.getFirst();
        if (!first.startsWith("-")) {
            return misunderstood(usage, noCommand(first));
        }
        try {
            Arguments given = Arguments.read(usage, words);
            if (given.has(Command.HELP)) {
                help(usage);
            } else if (given.has(VERSION)) {
                console.out().println("fus " + Version.NUMBER + " (Java " + Runtime.version().feature() + ")");
            }
            return ExitCode.OK;
        } catch (UsageException e) {
            return misunderstood(usage, e.getMessage());
        }
    }

    /** Shows what may be said to a command. */
    void help(Command usage) {
        console.out().print(page(usage));
    }

    private String page(Command usage) {
        return HelpPage.of(usage, console.width(), console.outLook() == Console.Look.COLOURED);
    }

    private int misunderstood(Command usage, String message) {
        console.say("fus: " + message + "\nTry '" + usage.fullName() + " --help'.\n");
        return ExitCode.USAGE;
    }

    /** Says that a command does not exist. */
    String noSuch(String word) {
        return "there is no command '" + word + "'" + similarCommand(word, "");
    }

    private String similarCommand(String word, String before) {
        List<String> names = new ArrayList<>();
        commands.forEach(command -> names.add(command.usage().name()));
        return Spelling.didYouMean(word, names, before);
    }

    /** What is neither a command nor a file that exists. */
    private String noCommand(String word) {
        String command = similarCommand(word, "fus ");
        String file = command.isEmpty() ? ScriptFile.similarTo(word) : "";
        return "there is neither a command nor a script '" + word + "'" + command + (file.isEmpty() ? "" : "; did you mean '" + file + "'?");
    }
}
