package fusabi.repl.interactive;

import java.io.IOError;
import java.io.IOException;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.NonBlockingReader;

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
        Setup.Io io = new Setup.Io(setup.io().in(), this::write, this::write, terminal::flush, true, setup.io().isColoured(), terminal::getWidth);
        Function<AttributedString, String> painter = text -> text.toAnsi(terminal);
        this.screen = io.isColoured() ? Screen.coloured(io, painter) : Screen.plain(io);
        this.conversation = new Conversation(setup, screen, new ScriptInput(terminal, screen, this::typedAhead));
        this.reader = new EntryReader(terminal, new WaitingKeys(terminal, setup.io().in()), conversation, io.isColoured());
    }

    private String typedAhead() {
        return reader.takeLine();
    }

    private void write(String text) {
        // A person watches: dots that show progress are seen one by one.
        terminal.writer().write(text);
        terminal.flush();
    }

    int run() {
        // Nothing is echoed while an entry runs: what is typed ahead is shown once, when it is read.
        Attributes before = terminal.enterRawMode();
        // Serial lines and some containers do not say how large they are.
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            terminal.setSize(new Size(80, 24));
        }
        terminal.handle(Terminal.Signal.INT, _ -> conversation.interrupt());
        terminal.handle(Terminal.Signal.CONT, _ -> terminal.enterRawMode());
        try {
            return converse();
        } finally {
            terminal.setAttributes(before);
        }
    }

    private int converse() {
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
                if (isGone()) {
                    return 0;
                }
                if (dropped.getPartialLine().isEmpty()) {
                    screen.remark("// Ctrl-D or :quit leaves");
                }
            } catch (EndOfFileException | IOError _) {
                return 0;
            }
        }
    }

    /** Whether nobody can type anything any more, which the line reader tells in the same way as Ctrl-C. */
    private boolean isGone() {
        try {
            return terminal.reader().peek(1) == NonBlockingReader.EOF;
        } catch (IOException _) {
            return true;
        }
    }
}
