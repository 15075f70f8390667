package fusabi.repl;

import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Command;
import fusabi.repl.usage.UsageException;

/** One of the commands of {@code fus}. */
interface Subcommand {

    /** What may be said to it. */
    Command usage();

    /**
     * Does what the arguments say.
     *
     * @return the exit code
     * @throws UsageException when they say nothing that makes sense
     */
    int run(Arguments given) throws UsageException;
}
