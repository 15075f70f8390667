package fusabi.repl;

import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.Operand;
import fusabi.repl.usage.Suggested;
import fusabi.repl.usage.UsageException;
import java.util.List;

/** {@code fus help}. */
final class HelpCommand implements Subcommand {

    private final FusCommand fus;

    HelpCommand(FusCommand fus) {
        this.fus = fus;
    }

    @Override
    public Command usage() {
        return Command.named("help", "Tells about a command.")
                .synopsis("help [COMMAND]")
                .operand("COMMAND", Operand.Count.ONE_OR_NONE, new Suggested.Commands(), "The command; without one, all are listed.")
                .example("fus help run", "tells about 'fus run', as 'fus run --help' does")
                .build();
    }

    @Override
    public int run(Arguments given) throws UsageException {
        List<String> names = given.operands();
        if (names.isEmpty()) {
            fus.help(fus.usage());
        } else {
            fus.help(fus.command(names.getFirst()).orElseThrow(() -> new UsageException(fus.noSuch(names.getFirst()))).usage());
        }
        return ExitCode.OK;
    }
}
