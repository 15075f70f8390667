package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads entries and answers them until there are no more: in a terminal with an editor, otherwise by lines. */
public final class Repl {

    private Repl() {}

    /** Runs until the user leaves or the input ends; gives the exit code. */
    public static int run(Setup setup) {
        if (!setup.io().isTerminal() || "dumb".equals(setup.environment().get("TERM"))) {
            return new LineLoop(setup).run();
        }
        try (Terminal terminal = TerminalBuilder.builder().name("fus").system(true).encoding(StandardCharsets.UTF_8).dumb(true).build()) {
            return terminal.getType().startsWith(Terminal.TYPE_DUMB) ? new LineLoop(setup).run() : new TerminalLoop(setup, terminal).run();
        } catch (IOException _) {
            return new LineLoop(setup).run();
        }
    }
}
