package fusabi.repl.interactive;

import java.io.IOException;
import java.io.InputStream;
import org.jline.terminal.Terminal;

/** The keys that have come and not been read yet. */
final class WaitingKeys {
    /*
     * JLine can only wait for the next key. The least that a terminal of Unix waits is a tenth of a second (VTIME counts in those), which is what Enter
     * would take each time. How many bytes are there is known at once: from JLine, where a thread of its own reads them, or from the system.
     */

    /** No answer is longer than it takes to give up: what the system has counted may be no keys. */
    private static final long MS = 1;

    private final Terminal terminal;
    private final InputStream system;

    /** @param system standard input, if the terminal reads from there */
    WaitingKeys(Terminal terminal, InputStream system) {
        this.terminal = terminal;
        this.system = system;
    }

    /** Takes them all, in their order. */
    String take() {
        StringBuilder keys = new StringBuilder();
        try {
            while (terminal.input().available() > 0 || system.available() > 0) {
                int key = terminal.reader().read(MS);
                if (key < 0) {
                    break;
                }
                keys.append((char) key);
            }
        } catch (IOException _) {
            // The next who reads is told the same.
        }
        return keys.toString();
    }
}
