package fusabi.repl;

import fusabi.Engine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus disasm}. */
final class DisasmCommand implements Subcommand {

    private final Console console;

    DisasmCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "disasm";
    }

    @Override
    public String summary() {
        return "Shows the bytecode of a script.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("disasm FILE")
                .text("The instructions of every function of the script and of the files it loads, with their constants and the lines they come from. "
                        + "The code is what 'fus run' runs.")
                .files("0", "FILE", "The script, or what 'fus grind' made of it; - is standard input.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD, ExitCode.IS_REFUSED)
                .example("fus disasm hello.fsx", "shows what the script has become")
                .example("echo 'let f x = x + 1' | fus disasm -", "shows what a line becomes")
                .build();
    }

    @Override
    public int run(Given given) {
        Engine engine = Engine.withStandardLibrary().loadingFrom(new LoadedFiles());
        return ScriptFile.compiled(ScriptFile.read(given.words().getFirst()), console, script -> script.compile(engine), program -> {
            console.out().print(program.disassemble());
            return ExitCode.OK;
        });
    }
}
