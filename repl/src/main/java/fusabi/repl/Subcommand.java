package fusabi.repl;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of {@code fus}. */
interface Subcommand {

    String name();

    /** What it does, in a sentence. */
    String summary();

    /** Begins what it needs in any case, while words that are not the usual ones are read. */
    default void prepare() {
    }

    /** What was said, where that can be seen without {@link #spec}: making it and reading by it takes a tenth of a short run. */
    default Optional<Given> usual(List<String> words) {
        return Optional.empty();
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
