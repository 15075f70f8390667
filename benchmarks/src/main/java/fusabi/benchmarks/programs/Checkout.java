package fusabi.benchmarks.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project that these benchmarks are a part of: where its files are, and how more of its processes are started. */
public final class Checkout {

    private static final String PROPERTY = "fusabi.root";

    private Checkout() {}

    /** The project's folder. */
    public static Path root() {
        return Path.of(System.getProperty(PROPERTY, "."));
    }

    /** What starts a class of ours in a JVM of its own. */
    public static List<String> java(List<String> jvmOptions, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-D" + PROPERTY + "=" + root(), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
