package fusabi.repl;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.Operand;
import fusabi.repl.usage.Suggested;
import java.util.List;

/** {@code fus run}. */
final class RunCommand implements Subcommand {

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Command usage() {
        return Command.named("run", "Runs a script.")
                .synopsis("run [OPTIONS] FILE [ARGUMENTS...]")
                .options(Permissions.OPTIONS)
                .optionsFirst()
                .operand("FILE", Operand.Count.ONE, ScriptFile.SUGGESTED, "The script, or what 'fus grind' made of it; - is standard input.")
                .operand("ARGUMENTS", Operand.Count.ANY, Suggested.anyFile(), "What follows is for the script.")
                .build();
    }

    @Override
    public int run(Arguments given) {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        String file = given.operands().getFirst();
        return ScriptFile.compiled(file, console, script -> script.compile(engine), program -> run(program, given));
    }

    private int run(Program program, Arguments given) {
        List<String> words = given.operands();
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
