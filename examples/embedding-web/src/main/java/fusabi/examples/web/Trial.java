package fusabi.examples.web;

import java.util.List;

/**
 * How a stranger's script went.
 *
 * @param ending   the way it ended
 * @param output   what it had written until then
 * @param messages why it did not run, what it raised, or which limit stopped it
 */
record Trial(Ending ending, String output, List<String> messages) {

    enum Ending {
        /** It came to its end. */
        COMPLETED,
        /** It raised an exception. */
        FAILED,
        /** It wanted more than it may have. */
        STOPPED,
        /** It does not compile, or wants what it does not get, and so it did not run. */
        REFUSED
    }
}
