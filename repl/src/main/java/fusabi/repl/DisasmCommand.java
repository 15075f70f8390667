package fusabi.repl;

import fusabi.Engine;
import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.Operand;

/** {@code fus disasm}. */
final class DisasmCommand implements Subcommand {

    private final Console console;

    DisasmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Command usage() {
        return Command.named("disasm", "Shows the bytecode of a script.")
                .synopsis("disasm FILE")
                .text("The instructions of every function of the script and of the files it loads, with their constants and the lines they come from. "
                        + "The code is what 'fus run' runs.")
                .operand("FILE", Operand.Count.ONE, ScriptFile.SUGGESTED, "The script, or what 'fus grind' made of it; - is standard input.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED)
                .example("fus disasm hello.fsx", "shows what the script has become")
                .example("echo 'let f x = x + 1' | fus disasm -", "shows what a line becomes")
                .build();
    }

    @Override
    public int run(Arguments given) {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        return ScriptFile.compiled(given.operands().getFirst(), console, script -> script.compile(engine), program -> {
            console.out().print(program.disassemble());
            return ExitCode.OK;
        });
    }
}
