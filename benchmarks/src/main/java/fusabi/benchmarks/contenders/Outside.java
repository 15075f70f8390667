package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A language with a process of its own, which says the same on its standard streams as {@code fusabi.benchmarks.running.Worker}: to a line
 * {@code check SIZE} it answers {@code = RESULT}, to {@code run SIZE COUNT} with the nanoseconds that so many runs took.
 */
public non-sealed interface Outside extends Contender {

    /** What to start for the program, after building it into this folder, where that is needed. */
    List<String> command(Task task, Path scratch) throws IOException, InterruptedException;

    /** Those we know. */
    static List<Outside> all() {
        return List.of();
    }
}
