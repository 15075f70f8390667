package fusabi.repl;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.repl.interactive.Repl;
import fusabi.repl.interactive.Setup;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus repl}, and {@code fus} alone. */
final class ReplCommand implements Subcommand {

    private static final String LOAD = "--load";
    private static final String NO_COLOR = "--no-color";

    /** What the capabilities of entries are relative to: a script in the present folder. */
    private static final String HERE = "entry";

    private final Console console;

    ReplCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "repl";
    }

    @Override
    public String summary() {
        return "Reads F# and answers it at once.";
    }

    @Override
    public void prepare() {
        Library.load();
    }

    @Override
    public CommandSpec spec() {
        return Permissions.describe(Description.of(name(), summary())
                .synopsis("[repl] [OPTIONS]")
                .text("In a terminal, with an editor: entries are highlighted, completed with Tab and remembered from one time to the next. :help tells "
                        + "what else can be asked. From a pipe, entries are answered one after the other, without prompts.")
                .values("-l " + LOAD, "FILE", Path.class, "Runs this script first, as :load does.")
                .values(RunCommand.LIMITS, "NAME=AMOUNT[,...]", String.class, "Stops an entry that takes more; :limits shows and sets them later.")
                .flag(NO_COLOR, "Shows everything without colours; so does NO_COLOR=1."))
                .section("Keys",
                        new Description.Row("Tab", "completes; again, chooses"),
                        new Description.Row("Alt-T, F1", "shows the type at the cursor"),
                        new Description.Row("Alt-Enter", "begins a new line of the entry"),
                        new Description.Row("Up, Ctrl-R", "find earlier entries: that begin as what is typed, or contain it"),
                        new Description.Row("Ctrl-C", "ends what runs, or drops what is typed"),
                        new Description.Row("Ctrl-D", "leaves"))
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.RAISED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED, ExitCode.STOPPED)
                .example("fus", "begins")
                .example("fus repl --load=prices.fsx", "begins with what a script declares")
                .example("fus repl --limits time=5s,heap=256M", "stops what takes longer, or more")
                .example("echo '1 + 2' | fus", "answers val it: int = 3")
                .build();
    }

    @Override
    public int run(Given given) {
        RunOptions options = RunOptions.defaults().withLimits(Job.limits(given)).withCapabilities(new Permissions(given).capabilities(HERE));
        boolean isColoured = console.outLook() == Console.Look.COLOURED && !given.has(NO_COLOR);
        Setup.Io io = new Setup.Io(System.in, console.out()::print, console::say, console.out()::flush, console.isDialogue(), isColoured, console::width);
        return Repl.run(new Setup(
                () -> Engine.withStandardLibrary().loadingFrom(new LoadedFiles()), options, given.values(LOAD), ReplCommand::script, io, System.getenv(),
                page -> new PageRenderer(console.width(), isColoured).render(page), ReplCommand::exitCode, Version.NUMBER));
    }

    private static Setup.Script script(String name) {
        return switch (ScriptFile.read(name)) {
            case ScriptFile.Text(var source)         -> new Setup.Script.Found(source);
            case ScriptFile.Compiled _               -> new Setup.Script.Missing("'" + name + "' is compiled; 'fus run' runs it");
            case ScriptFile.Unreadable(var message)  -> new Setup.Script.Missing(message);
        };
    }

    private static int exitCode(Setup.Failure failure) {
        return switch (failure) {
            case MISUSED -> ExitCode.USAGE;
            case REFUSED -> ExitCode.REFUSED;
            case RAISED  -> ExitCode.EXCEPTION;
            case STOPPED -> ExitCode.LIMIT;
            case BUG     -> ExitCode.BUG;
        };
    }
}
