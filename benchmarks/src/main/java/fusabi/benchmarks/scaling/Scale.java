package fusabi.benchmarks.scaling;

import java.util.List;

/** One question of how something grows, answered by a table. It has a JVM of its own. */
interface Scale {

    /** On the command line. */
    String name();

    /** Above the table. */
    String explanation();

    /** What its JVM needs. */
    List<String> jvmOptions();

    /** Measures, for as many sizes as this machine has the memory for; far fewer when it has to be quick. */
    Grid measure(boolean quick) throws Exception;
}
