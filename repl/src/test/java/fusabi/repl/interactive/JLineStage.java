package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal of JLine's own, without any process: what is written to it is drawn by JLine's emulator. */
final class JLineStage implements Stage {

    private final ScreenTerminal screen;
    private final PipedOutputStream keys = new PipedOutputStream();
    private final Terminal terminal;
    private final Thread thread;

    JLineStage(Path state, int columns, int lines) {
        try {
            screen = new ScreenTerminal(columns, lines);
            terminal = new ExternalTerminal(null, "test", "xterm-256color", new PipedInputStream(keys, 1 << 16), new Drawing(), StandardCharsets.UTF_8,
                    Terminal.SignalHandler.SIG_DFL);
            terminal.setSize(new Size(columns, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Setup.Io io = new Setup.Io(InputStream.nullInputStream(), _ -> { }, _ -> { }, () -> { }, true, true, () -> columns);
        Setup setup = new Setup(Engine::withStandardLibrary, RunOptions.defaults().withoutLimits(), List.of(),
                _ -> new Setup.Script.Missing("there are no files"), io, Map.of("XDG_STATE_HOME", state.toString()), page -> page, _ -> 1, "0");
        thread = Thread.ofPlatform().daemon().name("repl").start(() -> new TerminalLoop(setup, terminal).run());
    }

    /** What the terminal writes goes to the emulator, character by character. */
    private final class Drawing extends OutputStream {

        private final byte[] character = new byte[4];
        private int have;

        @Override
        public synchronized void write(int b) {
            character[have++] = (byte) b;
            int first = character[0] & 0xFF;
            int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            if (have == length) {
                screen.write(new String(character, 0, have, StandardCharsets.UTF_8));
                have = 0;
            }
        }
    }

    private void send(String text) {
        try {
            keys.write(text.getBytes(StandardCharsets.UTF_8));
            keys.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void type(String text) {
        send(text);
    }

    @Override
    public void press(Key key) {
        send(key.bytes);
    }

    @Override
    public void paste(String text) {
        send("\u001b[200~" + text.replace('\n', '\r') + "\u001b[201~");
    }

    @Override
    public void pasteAsKeys(String text) {
        send(text.replace('\n', '\r'));
    }

    @Override
    public void resize(int columns, int lines) {
        screen.setSize(columns, lines);
        terminal.setSize(new Size(columns, lines));
        terminal.raise(Terminal.Signal.WINCH);
    }

    @Override
    public String screen() {
        return Stage.trimmed(screen.toString());
    }

    @Override
    public boolean isOver() {
        return !thread.isAlive();
    }

    @Override
    public void close() {
        try {
            terminal.close();
            keys.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
