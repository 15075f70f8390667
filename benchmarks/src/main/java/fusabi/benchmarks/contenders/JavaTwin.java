package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.util.Optional;

/** The program as a Java programmer would write it: what the others are compared with. */
public record JavaTwin() implements InProcess {

    @Override
    public String name() {
        return "java";
    }

    @Override
    public String title() {
        return "Java";
    }

    @Override
    public String extension() {
        return ".java";
    }

    @Override
    public Optional<String> version() {
        return Optional.of(Runtime.version().toString());
    }

    @Override
    public boolean has(Task task) {
        return true;
    }

    @Override
    public Prepared prepare(Task task) {
        return size -> task.java().apply(size).toString();
    }
}
