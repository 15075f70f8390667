package fusabi.repl;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus help}. */
final class HelpCommand implements Subcommand {

    private final FusCommand fus;

    HelpCommand(FusCommand fus) {
        this.fus = fus;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "Tells about a command.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("help [COMMAND]")
                .words("0", "[COMMAND]", fus.names(), "The command; without one, all are listed.")
                .example("fus help run", "tells about 'fus run', as 'fus run --help' does")
                .build();
    }

    @Override
    public int run(Given given) {
        List<String> names = given.words();
        if (names.isEmpty()) {
            fus.help(fus.spec());
        } else {
            fus.help(fus.command(names.getFirst()).orElseThrow(() -> given.misuse(fus.noSuch(names.getFirst()))).spec());
        }
        return ExitCode.OK;
    }
}
