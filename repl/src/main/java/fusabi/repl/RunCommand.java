package fusabi.repl;

import fusabi.repl.Description.Row;
import fusabi.repl.interactive.LimitSetting;
import fusabi.vm.Limits;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus run}. */
final class RunCommand implements Subcommand {

    static final String EXPRESSION = "--eval";
    static final String WATCH = "--watch";
    static final String TIME = "--time";
    static final String REPORT = "--report";
    static final String LIMITS = "--limits";
    static final String TRUST = "--trust";

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "Runs a script.";
    }

    @Override
    public void prepare() {
        Library.load();
    }

    /** A file and its arguments, or one expression. A word that begins with {@code @} is the name of a file with more of them. */
    @Override
    public Optional<Given> usual(List<String> words) {
        for (String word : words) {
            if (word.startsWith("@")) {
                return Optional.empty();
            }
        }
        if (words.size() == 2 && words.getFirst().equals("-e") && !words.getLast().startsWith("-")) {
            return Optional.of(new Given(List.of(), Map.of(EXPRESSION, List.of(words.getLast())), this::line));
        }
        return words.isEmpty() || words.getFirst().startsWith("-") ? Optional.empty() : Optional.of(new Given(words, Map.of(), this::line));
    }

    private CommandLine line() {
        return new CommandLine(spec());
    }

    @Override
    public CommandSpec spec() {
        Description description = Description.of(name(), summary())
                .synopsis("run [OPTIONS] FILE [ARGUMENTS...]")
                .synopsis("run [OPTIONS] -e EXPR... [ARGUMENTS...]")
                .text("The script is compiled, with the files that it loads, and run from its first line to its last. Options stand before FILE: whatever follows "
                        + "it is for the script, which finds it in args, and in fsi.CommandLineArgs behind its own name. Its output goes to standard output; "
                        + "messages, and what --time and --report say, go to standard error.")
                .text("With -e the words are lines of a script. When the last line is an expression, its value is printed: text as it is, anything else "
                        + "as %A would, () not at all.")
                .text("By itself a script may print, read its input and the files below its own folder, know the time and draw random numbers. More is "
                        + "granted by --allow-...")
                .values("-e " + EXPRESSION, "EXPR", String.class, "Runs this text instead of a file; several are the lines of one script.")
                .flag("-w " + WATCH, "Runs the script again whenever it, or a file that it loads, changes, until Ctrl-C.")
                .flag(TIME, "Says how long loading the library, compiling and running took.")
                .flag(REPORT, "Says what the run has used: fuel, memory, collections, calls.")
                .choice(Format.OPTION, "FORMAT", Format.WORDS, "How --time and --report say it: text, the default, or json, one object.")
                .values(LIMITS, "NAME=AMOUNT[,...]", String.class, "Stops the script, with exit code 4, when it takes more; see below.")
                .values(TRUST, "KEY", Path.class, "Runs only what 'fus grind --sign' has signed with the private key to this public one, a PEM file.");
        return Permissions.describe(description)
                .optionsFirst()
                .files("0", "[FILE]", "The script, or what 'fus grind' made of it; - is standard input.")
                .files("1..*", "[ARGUMENTS]", "What follows is for the script.")
                .section("Limits, and what they are by themselves", () -> Arrays.stream(LimitSetting.values()).map(RunCommand::row).toList())
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.RAISED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED, ExitCode.STOPPED, ExitCode.CTRL_C,
                        ExitCode.NO_READER, ExitCode.ANOTHER)
                .example("fus run hello.fsx one two", "runs a script with two arguments; 'fus hello.fsx one two' does so too")
                .example("echo 'printfn \"%d\" (6 * 7)' | fus run -", "runs what standard input says")
                .example("fus run -e '[1 .. 10] |> List.sum'", "prints 55")
                .example("fus run --report --limits fuel=1e6,heap=64M,time=5s hello.fsx", "runs a script that may not take much, and says what it took")
                .example("fus run --watch hello.fsx", "runs a script, and again after each change")
                .example("fus run --allow-read=/etc --allow-env=HOME hello.fsx", "lets a script read more than its own folder")
                .build();
    }

    private static Row row(LimitSetting limit) {
        return new Row(limit.word(), limit.meaning() + ": " + limit.shown(Limits.unlimited()) + "; set it as in " + limit.assigned());
    }

    @Override
    public int run(Given given) {
        Job job = Job.of(given);
        return job.isWatched() ? new Watching(console, job).run() : new JobRun(console, job).run();
    }
}
