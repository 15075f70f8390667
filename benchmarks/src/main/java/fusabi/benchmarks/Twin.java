package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The same small piece of work in both languages.
 *
 * @param name   what it is, in one word
 * @param script prints its result
 * @param java   what a Java programmer would write for it; gives the same result
 */
record Twin(String name, String script, Supplier<Object> java) {

    static List<Twin> all() {
        return Stream.of(CallTwins.all(), LoopTwins.all(), DataTwins.all(), TextTwins.all()).flatMap(List::stream).toList();
    }

    /** A small one, or else one of the whole programs, at its quick size. */
    static Twin named(String name) {
        return all().stream().filter(twin -> twin.name.equals(name)).findFirst().orElseGet(() -> of(Tasks.named(name)));
    }

    private static Twin of(Task task) {
        return new Twin(task.name(), task.text(".fsx") + "\nprintfn \"%O\" (run " + task.quick() + ")\n", () -> task.java().apply(task.quick()));
    }

    /** The script, compiled; what is measured afterwards is how it runs. Fails when the two results differ. */
    Program compiled() {
        Program program = Engine.withStandardLibrary().compile(SourceFile.of(name + ".fsx", script)).value().orElseThrow();
        String fromScript = run(program);
        String fromJava = java.get().toString();
        if (!fromScript.equals(fromJava)) {
            throw new IllegalStateException(name + ": the script says " + fromScript + ", Java says " + fromJava);
        }
        return program;
    }

    /** Runs the program in a new instance, from the library's initialisers to its last line; what it printed. */
    static String run(Program program) {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withOutput(output::append));
        if (!(result instanceof RunResult.Completed)) {
            throw new IllegalStateException(result + ": " + output);
        }
        return output.toString().strip();
    }
}
