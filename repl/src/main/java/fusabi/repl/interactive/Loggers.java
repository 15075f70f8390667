package fusabi.repl.interactive;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What loggers would say on standard error in the midst of an entry is of no use to anybody: the user is told by other words. */
final class Loggers {

    /** Kept, since loggers that nobody holds are forgotten, with their levels. */
    private static final List<Logger> OURS = List.of(Logger.getLogger("org.jline"), Logger.getLogger("fusabi"));

    private Loggers() {}

    static void silence() {
        OURS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
