package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.util.List;

/** A language of the JVM. Each program gets a JVM of its own. */
public non-sealed interface InProcess extends Contender {

    /** Compiles and loads the program, once. */
    Prepared prepare(Task task) throws Exception;

    /** What its JVM needs beside what all get. */
    default List<String> jvmOptions() {
        return List.of();
    }
}
