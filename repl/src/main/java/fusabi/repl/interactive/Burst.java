package fusabi.repl.interactive;

import java.util.Optional;
import org.jline.keymap.BindingReader;

/** Lines that come together: pasted into a terminal that does not say so, or typed ahead of a slow machine. */
final class Burst {
    /*
     * Most terminals say where pasted text begins and ends; JLine puts it into the entry as it is, and nobody presses Enter in it. From others it comes as
     * keys. What is there is taken when Enter has been pressed, and given back to JLine, which reads it again; how much of that is left follows from the
     * keys that JLine has read since.
     */

    private static final char ESCAPE = '\u001b';

    private final WaitingKeys waiting;
    private final BindingReader reader;
    private String left = "";

    Burst(WaitingKeys waiting, BindingReader reader) {
        this.waiting = waiting;
        this.reader = reader;
    }

    /** JLine has read a key. */
    void hasRead(String key) {
        left = left.startsWith(key) ? left.substring(key.length()) : "";
    }

    private String left() {
        if (left.isEmpty()) {
            String keys = waiting.take();
            reader.runMacro(keys);
            // Of other keys than characters nobody knows how many JLine reads for one.
            left = keys.indexOf(ESCAPE) < 0 ? keys : "";
        }
        return left;
    }

    /** Takes what has come and has not been read, neither by JLine nor by this. */
    String takeWaiting() {
        return waiting.take();
    }

    /** Takes the first line, with its end, of what this has read and JLine has not read again. */
    String takeLine() {
        int end = endOfLine(left);
        return take(end == left.length() ? end : end + 1);
    }

    private String take(int end) {
        String keys = left.substring(0, end);
        keys.codePoints().forEach(_ -> reader.readCharacter());
        left = left.substring(end);
        return keys;
    }

    private static int endOfLine(String keys) {
        int end = 0;
        while (end < keys.length() && keys.charAt(end) != '\r' && keys.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Whether the next line that is not blank goes on with what is before it. */
    boolean goesOn() {
        return left().lines().filter(line -> !line.isBlank()).findFirst().filter(line -> !EntryLines.begins(line)).isPresent();
    }

    /** The next line as it is, up to its end, which is left; empty when a person types, who wants it to be indented. */
    Optional<String> line() {
        String keys = left();
        int end = endOfLine(keys);
        return end < keys.length() ? Optional.of(take(end)) : keys.startsWith(" ") ? Optional.of("") : Optional.empty();
    }
}
