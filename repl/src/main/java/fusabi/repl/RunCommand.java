package fusabi.repl;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus run}. */
final class RunCommand implements Subcommand {

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
    public CommandSpec spec() {
        return Permissions.describe(Description.of(name(), summary()).synopsis("run [OPTIONS] FILE [ARGUMENTS...]"))
                .optionsFirst()
                .files("0", "FILE", "The script, or what 'fus grind' made of it; - is standard input.")
                .files("1..*", "[ARGUMENTS]", "What follows is for the script.")
                .build();
    }

    @Override
    public int run(Given given) {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        String file = given.words().getFirst();
        return ScriptFile.compiled(file, console, script -> script.compile(engine), program -> run(program, given));
    }

    private int run(Program program, Given given) {
        List<String> words = given.words();
        RunResult result = program.run(RunOptions.defaults()
                .withoutLimits()
                .withArguments(words.subList(1, words.size()))
                .withCapabilities(new Permissions(given).capabilities(words.getFirst()))
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
