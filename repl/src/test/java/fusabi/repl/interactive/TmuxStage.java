package fusabi.repl.interactive;

import fusabi.repl.FusJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A terminal of tmux with {@code fus} in it, a process of its own, as a user has it. */
final class TmuxStage implements Stage {

    private static final String SESSION = "fus";

    private static final AtomicInteger STAGES = new AtomicInteger();

    /** Of its own for each: the server of the last one may still be about to end when the next begins. */
    private final Path socket;

    /** @param folder a short path: that of a socket has about a hundred characters at most */
    TmuxStage(Path folder, Path state, int columns, int lines) {
        this.socket = folder.resolve("s" + STAGES.incrementAndGet());
        List<String> command = new ArrayList<>(List.of(
                "-f", "/dev/null", "new-session", "-d", "-s", SESSION, "-x", String.valueOf(columns), "-y", String.valueOf(lines)));
        command.addAll(List.of(
                "env", "-u", "NO_COLOR", "-u", "JAVA_TOOL_OPTIONS", "TERM=screen-256color", "LC_ALL=C.UTF-8", "XDG_STATE_HOME=" + state));
        command.addAll(FusJvm.command(List.of("-Dfusabi.terminal=012"), "repl"));
        tmux(command);
    }

    static boolean isPossible() {
        try {
            return new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String tmux(String... arguments) {
        return tmux(List.of(arguments));
    }

    private String tmux(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void type(String text) {
        // A semicolon at the end would end tmux's command.
        tmux("send-keys", "-t", SESSION, "-l", text.endsWith(";") ? text.substring(0, text.length() - 1) + "\\;" : text);
    }

    @Override
    public void press(Key key) {
        tmux("send-keys", "-t", SESSION, key.tmux);
    }

    @Override
    public void paste(String text) {
        load(text);
        tmux("paste-buffer", "-p", "-t", SESSION);
    }

    @Override
    public void pasteAsKeys(String text) {
        load(text);
        tmux("paste-buffer", "-t", SESSION);
    }

    private void load(String text) {
        try {
            tmux("load-buffer", Files.writeString(socket.resolveSibling("paste"), text).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void resize(int columns, int lines) {
        tmux("resize-window", "-t", SESSION, "-x", String.valueOf(columns), "-y", String.valueOf(lines));
    }

    @Override
    public String screen() {
        return Stage.trimmed(tmux("capture-pane", "-p", "-t", SESSION));
    }

    @Override
    public boolean isOver() {
        return tmux("has-session", "-t", SESSION).isEmpty() && tmux("list-sessions").isEmpty();
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
