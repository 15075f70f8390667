package fusabi;

import fusabi.vm.Ending;
import java.lang.System.Logger.Level;

/** What is told to the host's log, under the name {@code fusabi}. */
final class Log {

    private static final System.Logger LOGGER = System.getLogger("fusabi");

    private Log() {}

    static void engine(HostModule module) {
        LOGGER.log(Level.DEBUG, "an engine with the module {0}", module.name());
    }

    static void opened(Program program) {
        LOGGER.log(Level.DEBUG, "an instance of {0} is opened", program.name());
    }

    static void closed(Program program) {
        LOGGER.log(Level.DEBUG, "an instance of {0} is closed", program.name());
    }

    static void stopped(Program program, Ending.Stopped stopped) {
        LOGGER.log(Level.INFO, "{0}: {1}", program.name(), stopped.message().replaceFirst("\\.$", "") + Reports.place(stopped, program.files()));
    }
}
