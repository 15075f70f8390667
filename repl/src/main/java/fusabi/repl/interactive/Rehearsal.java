package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.ExternalTerminal;

/** A session in a terminal that nobody sees, for a JVM that is to learn which classes the REPL needs. */
public final class Rehearsal {

    /** What a user does first: values, a function of several lines, the menu, a type, a mistake, a command. */
    private static final String KEYS = "let x = 6 * 7\r" + "let f y =\r    x + y\r\r" + "List.ma\t\t\r\u0003" + "List.map f [1; 2]\u001bt\r" + "\"a\" + 1\r"
            + "printfn \"%d %s\" x \"a\"\r" + "type T = { A: int }\r" + "{ A = 1 }\r" + ":help\r" + "\u001bOA\u001bOA\u0015" + "\u0004";

    private static final Map<String, String> NO_HISTORY = Map.of("XDG_STATE_HOME", "/dev/null");

    private Rehearsal() {}

    /** Plays it. What goes wrong is not worth a word: a start that is slower is all that follows. */
    public static void play(Supplier<Engine> engine) {
        try (Terminal system = TerminalBuilder.builder().name("fus").system(true).encoding(StandardCharsets.UTF_8).dumb(true).build();
                InputStream keys = new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8));
                Terminal terminal = new ExternalTerminal(null, "fus", "xterm-256color", keys, OutputStream.nullOutputStream(), StandardCharsets.UTF_8,
                        Terminal.SignalHandler.SIG_DFL)) {
            system.getAttributes();
            terminal.setSize(new Size(80, 24));
            Setup.Io io = new Setup.Io(keys, _ -> { }, _ -> { }, () -> { }, true, true, () -> 80);
            new TerminalLoop(new Setup(engine, RunOptions.defaults(), List.of(), _ -> new Setup.Script.Missing("there are no files"), io, NO_HISTORY,
                    page -> page, Enum::ordinal, ""), terminal).run();
        } catch (IOException | RuntimeException | Error _) {
            return;
        }
    }
}
