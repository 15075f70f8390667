package fusabi.examples.game;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Shows the game to someone. */
sealed interface View extends AutoCloseable permits ScreenView, LinesView {

    /** What the program's terminal can do: a picture, or lines when it is none. */
    static View ofTerminal() throws IOException {
        Terminal terminal = TerminalBuilder.builder().dumb(true).build();
        return terminal.getType().startsWith(Terminal.TYPE_DUMB) ? new LinesView(terminal) : new ScreenView(terminal);
    }

    /** After each frame, which took so many nanoseconds. */
    void show(Game game, long nanoseconds);

    /** Whether someone wants to see no more. */
    boolean isClosed();

    @Override
    void close() throws IOException;
}
