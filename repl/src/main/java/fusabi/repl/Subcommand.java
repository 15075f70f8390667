package fusabi.repl;

import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of {@code fus}. */
interface Subcommand {

    String name();

    /** What it does, in a sentence. */
    String summary();

    /** Begins what it needs in any case, while the words are still being read. */
    default void prepare() {
    }

    /** What may be said to it. */
    CommandSpec spec();

    /**
     * Does what was said.
     *
     * @return the exit code
     * @throws picocli.CommandLine.ParameterException when that makes no sense
     */
    int run(Given given);
}
