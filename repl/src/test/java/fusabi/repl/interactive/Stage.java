package fusabi.repl.interactive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** A terminal of some lines with the REPL in it, and somebody who types. */
interface Stage extends AutoCloseable {

    /** Far more than anything takes on a slow machine; what is waited for comes as soon as it is there. */
    Duration PATIENCE = Duration.ofMinutes(3);

    /** Keys that are no characters. */
    enum Key {
        ENTER("\r", "Enter"),
        TAB("\t", "Tab"),
        ESCAPE("\u001b", "Escape"),
        UP("\u001bOA", "Up"),
        DOWN("\u001bOB", "Down"),
        BACKSPACE("\u007f", "BSpace"),
        CTRL_C("\u0003", "C-c"),
        CTRL_D("\u0004", "C-d"),
        ALT_T("\u001bt", "M-t");

        final String bytes;
        final String tmux;

        Key(String bytes, String tmux) {
            this.bytes = bytes;
            this.tmux = tmux;
        }
    }

    /** Types characters, quickly. */
    void type(String text);

    void press(Key key);

    /** As a terminal with bracketed paste does it. */
    void paste(String text);

    /** As a terminal does it that knows no bracketed paste: all keys at once. */
    void pasteAsKeys(String text);

    void resize(int columns, int lines);

    /** What is to be seen: lines without blanks at their ends. */
    String screen();

    /** Whether the REPL has been left. */
    boolean isOver();

    @Override
    void close();

    // ---- what tests say

    /** Types a line and ends it. */
    default void enter(String line) {
        type(line);
        untilShown(line);
        press(Key.ENTER);
    }

    /** Types a line of an entry that is not whole with it. */
    default void begin(String line) {
        enter(line);
        until("a second prompt", screen -> screen.stripTrailing().endsWith(line + "\n."));
    }

    /** Waits until the screen is as wanted. */
    default void until(String what, Predicate<String> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        String seen = screen();
        while (!wanted.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for " + what + ". The screen:\n" + seen);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            seen = screen();
        }
    }

    default void untilShown(String text) {
        until("`" + text + "`", screen -> screen.contains(text));
    }

    /** Waits for a prompt with nothing behind it, in the last line that has anything. */
    default void untilPrompted() {
        until("a prompt", screen -> screen.stripTrailing().endsWith("\n>") || screen.stripTrailing().equals(">"));
    }

    /** Where the REPL remembers entries when this is the state folder. */
    static Path history(Path state) {
        return state.resolve("fusabi").resolve("history");
    }

    static String trimmed(String screen) {
        return screen.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n").stripTrailing();
    }
}
