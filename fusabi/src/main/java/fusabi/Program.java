package fusabi;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Disassembler;
import fusabi.bytecode.WellKnown;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A checked and compiled script. Immutable; every run is a new instance with a heap of its own. */
public final class Program {

    /** The library's function that tells all about an exception, its type, message and inner exceptions. */
    private static final String REPORT = "FSharp.Core.CompilerServices.RuntimeHelpers.report";

    private final Chunk chunk;
    private final Image image;

    Program(Chunk chunk, Image image) {
        this.chunk = chunk;
        this.image = image;
    }

    /** The name of the script's file. */
    public String name() {
        return chunk.name();
    }

    /** Runs the script from its first line to its end. */
    public RunResult run(RunOptions options) {
        try (Instance instance = Instance.of(image, options.limits(), options.output(), options.error(), options.input(), commandLine(options),
                WorldNatives.services(options.capabilities()))) {
            return switch (instance.runAll()) {
                case Ending.Completed _ -> new RunResult.Completed(0);
                case Ending.Exited(int code) -> new RunResult.Completed(code);
                case Ending.Raised raised -> new RunResult.Failed(report(instance, raised));
                case Ending.Suspended _ -> throw new IllegalStateException("A host function suspended a script that is run to its end.");
                case Ending.Stopped stopped -> new RunResult.Stopped(limit(stopped), stopped.message().replaceFirst("\\.$", "") + place(stopped));
            };
        }
    }

    private List<String> commandLine(RunOptions options) {
        List<String> words = new ArrayList<>(List.of(name()));
        words.addAll(options.arguments());
        return words;
    }

    private static String report(Instance instance, Ending.Raised raised) {
        return "Unhandled exception: " + description(instance, raised) + '\n' + raised.trace().text();
    }

    private static String description(Instance instance, Ending.Raised raised) {
        OptionalLong function = instance.function(REPORT);
        if (function.isPresent() && instance.call(function.getAsLong(), raised.exception()) instanceof Ending.Completed(long text)) {
            return instance.text(text);
        }
        return raised.type().equals(WellKnown.EXCEPTION) && raised.message().isEmpty() ? raised.type() : raised.type() + ": " + raised.message();
    }

    private static RunResult.Limit limit(Ending.Stopped stopped) {
        return switch (stopped.limit()) {
            case HEAP -> RunResult.Limit.HEAP;
            case STACK -> RunResult.Limit.STACK;
            case NESTING -> RunResult.Limit.NESTING;
            case FUEL -> RunResult.Limit.FUEL;
            case TIME -> RunResult.Limit.TIME;
            case INTERRUPTED -> RunResult.Limit.INTERRUPTED;
            case OUTPUT -> RunResult.Limit.OUTPUT;
        };
    }

    private static String place(Ending.Stopped stopped) {
        return stopped.trace().place().map(frame -> (frame.isTopLevel() ? ", at " : ", in ") + frame.name() + " (" + frame.file() + ":" + frame.line()
                + ")").orElse("");
    }

    /** The instructions of every function, readable. */
    public String disassemble() {
        return Disassembler.disassemble(chunk);
    }
}
