package fusabi.benchmarks.contenders;

import fusabi.Engine;
import fusabi.Instance;
import fusabi.Program;
import fusabi.benchmarks.programs.Task;
import java.util.Optional;

/** Fusabi with its default limits: one instance, whose function {@code run} is called by its host. */
public record Fusabi() implements InProcess {

    @Override
    public String name() {
        return "fusabi";
    }

    @Override
    public String title() {
        return "Fusabi";
    }

    @Override
    public String extension() {
        return ".fsx";
    }

    @Override
    public Optional<String> version() {
        return Optional.of("this checkout");
    }

    @Override
    public Prepared prepare(Task task) {
        Instance instance = compile(task).instantiate();
        return size -> instance.call("run", size).toString();
    }

    /** The script, compiled. */
    public static Program compile(Task task) {
        return Engine.withStandardLibrary().load(task.name() + ".fsx", task.text(".fsx"));
    }
}
