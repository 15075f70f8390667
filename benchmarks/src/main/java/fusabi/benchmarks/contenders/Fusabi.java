package fusabi.benchmarks.contenders;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.benchmarks.programs.Task;
import fusabi.source.SourceFile;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Fusabi's interpreter, with its default limits: each run is a new instance, from the library's initialisers to the script's last line. */
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
    public Callable<String> prepare(Task task) {
        Program program = compile(task);
        return () -> run(program);
    }

    /** The script, compiled. */
    public static Program compile(Task task) {
        return Engine.withStandardLibrary().compile(SourceFile.of(task.name() + ".fsx", task.text(".fsx"))).value()
                .orElseThrow(() -> new IllegalStateException(task.name() + ".fsx does not compile"));
    }

    /** Runs the program in a new instance; what it printed. */
    public static String run(Program program) {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withOutput(output::append));
        if (!(result instanceof RunResult.Completed)) {
            throw new IllegalStateException(result + ": " + output);
        }
        return output.toString().strip();
    }
}
