package fusabi.repl;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus completion}. */
final class CompletionCommand implements Subcommand {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Console console;
    private final FusCommand fus;

    CompletionCommand(Console console, FusCommand fus) {
        this.console = console;
        this.fus = fus;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "Writes what lets a shell complete the words of fus.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("completion SHELL")
                .text("Commands, options and their values, files, and the codes of 'fus explain'. Put what it writes where your shell looks for such scripts.")
                .words("0", "SHELL", SHELLS, "bash, zsh or fish.")
                .example("fus completion bash > ~/.local/share/bash-completion/completions/fus", "for bash, from its next start on")
                .example("fus completion zsh > ~/.zsh/_fus && echo 'source ~/.zsh/_fus' >> ~/.zshrc", "for zsh, from its next start on; after compinit")
                .example("fus completion fish > ~/.config/fish/completions/fus.fish", "for fish, at once")
                .build();
    }

    @Override
    public int run(Given given) {
        String shell = given.words().getFirst();
        List<CompletionModel> models = CompletionModel.of(fus.whole());
        console.out().print(switch (shell) {
            case "bash" -> BashCompletion.of("fus", models);
            case "zsh"  -> ZshCompletion.of("fus", models);
            case "fish" -> FishCompletion.of("fus", models);
            default     -> throw given.misuse("there is no completion for '" + shell + "'; the shells are bash, zsh and fish");
        });
        return ExitCode.OK;
    }
}
