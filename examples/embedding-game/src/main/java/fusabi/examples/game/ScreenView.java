package fusabi.examples.game;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** A picture of the whole world in Braille dots, eight to a character, and a status line below it. */
final class ScreenView implements View {

    /** The dots of a character of Unicode's Braille block, by row and column. */
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    private static final int BRAILLE = 0x2800;

    /** Colours of a 256-colour terminal for one entity in a character, two, and so on. */
    private static final int[] COLOURS = {27, 39, 51, 87, 159, 231};

    private final Terminal terminal;
    private final Display display;
    private final Attributes before;
    private volatile boolean closed;
    private double milliseconds;

    ScreenView(Terminal terminal) {
        this.terminal = terminal;
        this.display = new Display(terminal, true);
        this.before = terminal.enterRawMode();
        terminal.handle(Terminal.Signal.INT, _ -> closed = true);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
    }

    @Override
    public void show(Game game, long nanoseconds) {
        milliseconds += (nanoseconds / 1e6 - milliseconds) / Game.FRAMES_PER_SECOND;
        Size size = terminal.getSize();
        int columns = Math.max(1, size.getColumns());
        int rows = Math.max(2, size.getRows());
        display.resize(rows, columns);
        List<AttributedString> lines = picture(game.flock(), rows - 1, columns);
        lines.add(status(game, columns));
        display.update(lines, 0);
    }

    private static List<AttributedString> picture(Flock flock, int rows, int columns) {
        int[][] dots = new int[rows][columns];
        int[][] counts = new int[rows][columns];
        for (int i = 0; i < flock.count(); i++) {
            int across = Math.min(2 * columns - 1, (int) (flock.x()[i] / World.WIDTH * 2 * columns));
            int down = Math.min(4 * rows - 1, (int) (flock.y()[i] / World.HEIGHT * 4 * rows));
            dots[down / 4][across / 2] |= DOTS[down % 4][across % 2];
            counts[down / 4][across / 2]++;
        }
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            AttributedStringBuilder line = new AttributedStringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                int count = counts[row][column];
                if (count == 0) {
                    line.style(AttributedStyle.DEFAULT).append(' ');
                } else {
                    line.style(AttributedStyle.DEFAULT.foreground(COLOURS[Math.min(count, COLOURS.length) - 1])).append((char) (BRAILLE | dots[row][column]));
                }
            }
            lines.add(line.toAttributedString());
        }
        return lines;
    }

    private AttributedString status(Game game, int columns) {
        String numbers = String.format(Locale.ROOT, " frame %d  %.1f ms  %,d units  q ends ", game.frame(), milliseconds, game.fuel());
        return new AttributedStringBuilder()
                .style(AttributedStyle.INVERSE).append(numbers)
                .style(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)).append(game.status().lines().findFirst().map(line -> " " + line).orElse(""))
                .toAttributedString().columnSubSequence(0, columns);
    }

    @Override
    public boolean isClosed() {
        try {
            int key = terminal.reader().read(1);
            return closed || key == 'q' || key == -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        terminal.puts(Capability.cursor_visible);
        terminal.puts(Capability.exit_ca_mode);
        terminal.setAttributes(before);
        terminal.close();
    }
}
