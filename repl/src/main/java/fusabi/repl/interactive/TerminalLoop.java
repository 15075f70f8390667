package fusabi.repl.interactive;

import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** A person at a terminal with an editor. */
final class TerminalLoop {

    private final Setup setup;
    private final Terminal terminal;
    private final Screen screen;
    private final Conversation conversation;
    private final EntryReader reader;

    TerminalLoop(Setup setup, Terminal terminal) {
        this.setup = setup;
        this.terminal = terminal;
        Setup.Io io = new Setup.Io(setup.io().in(), this::write, this::write, terminal::flush, true, setup.io().isColoured());
        Function<AttributedString, String> painter = text -> text.toAnsi(terminal);
        this.screen = io.isColoured() ? Screen.coloured(io, painter) : Screen.plain(io);
        this.conversation = new Conversation(setup, screen);
        this.reader = new EntryReader(terminal, conversation, io.isColoured());
        conversation.reading(new ScriptInput(terminal, screen, conversation));
    }

    private void write(String text) {
        terminal.writer().write(text);
        if (text.indexOf('\n') >= 0) {
            terminal.flush();
        }
    }

    int run() {
        terminal.handle(Terminal.Signal.INT, _ -> conversation.interrupt());
        screen.remark(Banner.text(setup));
        for (String file : setup.load()) {
            screen.remark("// " + file);
            if (conversation.load(file) instanceof Reaction.Leave(int code)) {
                return code;
            }
        }
        while (true) {
            screen.flush();
            try {
                if (conversation.enter(reader.read()) instanceof Reaction.Leave(int code)) {
                    return code;
                }
            } catch (UserInterruptException dropped) {
                Thread.interrupted();
                if (dropped.getPartialLine().isEmpty()) {
                    screen.remark("// Ctrl-D or :quit leaves");
                }
            } catch (EndOfFileException _) {
                return 0;
            } finally {
                conversation.close();
            }
        }
    }
}
