package fusabi;

import fusabi.host.LimitExceeded;
import fusabi.types.Type;
import fusabi.vm.Ending;
import fusabi.vm.RunReport;
import java.util.Optional;

/** A run of a program, from its first line to its end. Another thread may interrupt it. */
public final class Run implements AutoCloseable {

    /** As F# Interactive has it. */
    private static final int WIDTH = 80;

    private final Program program;
    private final Instance instance;
    private boolean isAtEnd;

    Run(Program program, RunOptions options) {
        this.program = program;
        this.instance = new Instance(program, options);
    }

    /** Runs the program; once. */
    public RunResult toEnd() {
        fusabi.vm.Instance vm = instance.machine().vm();
        Ending ending = vm.runAll();
        isAtEnd = ending instanceof Ending.Completed;
        return switch (ending) {
            case Ending.Completed _       -> new RunResult.Completed(0);
            case Ending.Exited(int code)  -> new RunResult.Completed(code);
            case Ending.Raised raised     -> new RunResult.Failed(Reports.report(vm, raised));
            case Ending.Suspended _       -> throw new IllegalStateException("A host function suspended a script that is run to its end.");
            case Ending.Stopped stopped   -> new RunResult.Stopped(stopped.limit(), stopped.message().replaceFirst("\\.$", "")
                    + Reports.place(stopped, program.files()));
        };
    }

    /**
     * What the last line gave, when the program has come to its end and was compiled by {@link Engine#compileExpression}: a text as it is, anything
     * else as {@code %A} writes it; empty for {@code ()}, and when the last line is no expression.
     *
     * @throws LimitExceeded when a {@code ToString} of the script's that is run for it does too much
     */
    public Optional<String> value() {
        return program.result().filter(_ -> isAtEnd).flatMap(result -> {
            Type type = result.scheme().type();
            return program.known().isUnit(type) ? Optional.empty()
                    : Optional.of(program.known().isString(type) ? instance.machine().display(instance.word(result))
                    : instance.machine().structured("", instance.word(result), WIDTH).stripLeading());
        });
    }

    /** From any thread: ends it soon. */
    public void interrupt() {
        instance.interrupt();
    }

    /** What it has used. */
    public RunReport report() {
        return instance.report();
    }

    @Override
    public void close() {
        instance.close();
    }
}
