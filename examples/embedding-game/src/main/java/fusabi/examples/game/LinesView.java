package fusabi.examples.game;

import java.io.IOException;
import java.util.Locale;
import org.jline.terminal.Terminal;

/** One line a second, for files, pipes and terminals that can do no more. */
final class LinesView implements View {

    private final Terminal terminal;
    private long slowest;
    private String told = "";

    LinesView(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void show(Game game, long nanoseconds) {
        slowest = Math.max(slowest, nanoseconds);
        if (!game.status().equals(told)) {
            told = game.status();
            print(told.isEmpty() ? "all is well again" : told);
        }
        if (game.frame() % Game.FRAMES_PER_SECOND == 0) {
            print(String.format(Locale.ROOT, "frame %d: %d entities, mean speed %.1f, %,d units of work, slowest frame %.1f ms", game.frame(),
                    game.flock().count(), game.flock().meanSpeed(), game.fuel(), slowest / 1e6));
            slowest = 0;
        }
    }

    private void print(String line) {
        terminal.writer().println(line);
        terminal.flush();
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
