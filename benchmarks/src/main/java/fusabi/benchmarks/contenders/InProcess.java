package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.util.List;
import java.util.concurrent.Callable;

/** A language of the JVM. Each program gets a JVM of its own. */
public non-sealed interface InProcess extends Contender {

    /** Compiles the program, once. Each call of what comes out is a whole run of it and gives its result, one line. */
    Callable<String> prepare(Task task) throws Exception;

    /** What its JVM needs beside what all get. */
    default List<String> jvmOptions() {
        return List.of();
    }
}
