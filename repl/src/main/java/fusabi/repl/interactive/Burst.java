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

    /** Whether the next line that is not blank goes on with what is before it. */
    boolean goesOn() {
        return left().lines().filter(line -> !line.isBlank()).findFirst().filter(line -> !EntryLines.begins(line)).isPresent();
    }

    /** The next line as it is, up to its end, which is left; empty when a person types, who wants it to be indented. */
    Optional<String> line() {
        String keys = left();
        int end = 0;
        while (end < keys.length() && keys.charAt(end) != '\r' && keys.charAt(end) != '\n') {
            end++;
        }
        if (end == keys.length()) {
            return keys.startsWith(" ") ? Optional.of("") : Optional.empty();
        }
        String line = keys.substring(0, end);
        line.codePoints().forEach(_ -> reader.readCharacter());
        left = left.substring(end);
        return Optional.of(line);
    }
}
