package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.nio.file.Files;
import java.util.Optional;

/** A way to run the programs. */
public sealed interface Contender permits InProcess, Outside {

    /** On the command line and in {@code results.json}: {@code rhino-compiled}. */
    String name();

    /** Above its column: {@code Rhino, compiled}. */
    String title();

    /** How the names of its programs end: {@code .js}. */
    String extension();

    /** Of what is measured; empty when it is not on this machine. */
    Optional<String> version();

    /** What one has to know to read its numbers. */
    default Optional<String> note() {
        return Optional.empty();
    }

    /** Whether the program has been written in its language. */
    default boolean has(Task task) {
        return Files.exists(task.source(extension()));
    }
}
