package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.Verifier;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreProgram;
import fusabi.core.CoreProgram.Definition;
import fusabi.heap.Stress;
import fusabi.host.NativeCall;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import fusabi.vm.Linker;
import fusabi.vm.NativeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles core programs and runs them on the machine, over the few types that it needs. */
public final class CoreRunner {

    private static final String MATH_ERROR = "System.DivideByZeroException";

    private CoreRunner() {}

    public static CoreProgram program(List<TypeDescriptor> types, Definition... definitions) {
        return new CoreProgram("test", List.of(), types, List.of(), List.of(definitions));
    }

    static Chunk compile(CoreProgram program) {
        Chunk chunk = Emitter.emit(Simplifier.simplify(program, _ -> Optional.empty()), Emitter.Callers.ITSELF).value().orElseThrow();
        Verifier.verify(chunk);
        return chunk;
    }

    /** What the program prints; the same when it collects at every safepoint and loses what no liveness map names. */
    static String run(Definition... definitions) {
        Chunk chunk = compile(definitions);
        String output = run(chunk, Limits.defaults());
        String collecting = run(chunk, Limits.defaults().under(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)));
        if (!collecting.equals(output)) {
            throw new AssertionError("collecting at every safepoint gives\n" + collecting + "\ninstead of\n" + output);
        }
        return output;
    }

    static Chunk compile(Definition... definitions) {
        return compile(program(List.of(Core.union(Core.SHAPE)), definitions));
    }

    /** What a chunk prints that is taken to be verified. */
    static String run(Chunk chunk, Limits limits) {
        StringBuilder output = new StringBuilder();
        NativeTable natives = NativeTable.builder()
                .add("print", 1, call -> {
                    output.append(show(call, call.word(0))).append('\n');
                    return Word.UNIT;
                })
                .build();
        Image image = Linker.linkVerified(List.of(library(), chunk), natives);
        Instance instance = Instance.of(image, limits, output::append, output::append);
        Ending ending = instance.runAll();
        switch (ending) {
            case Ending.Completed _ -> { }
            case Ending.Raised raised -> output.append("raised ").append(raised.type()).append(' ').append(raised.message()).append('\n');
            case Ending.Exited _, Ending.Stopped _, Ending.Suspended _ -> throw new AssertionError(ending.toString());
        }
        List<String> broken = instance.checkHeap();
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.toString());
        }
        return output.toString();
    }

    private static Chunk library() {
        List<TypeDescriptor> types = List.of(
                Core.union(Core.LIST), Core.union(Core.OPTION),
                Core.single(WellKnown.CELL, TypeDescriptor.Kind.RECORD, 1, Optional.empty()),
                Core.single(WellKnown.EXCEPTION, TypeDescriptor.Kind.CLASS, WellKnown.EXCEPTION_FIELDS, Optional.empty()),
                Core.single(MATH_ERROR, TypeDescriptor.Kind.CLASS, WellKnown.EXCEPTION_FIELDS, Optional.of(WellKnown.EXCEPTION)),
                Core.single(WellKnown.MATCH_FAILURE, TypeDescriptor.Kind.CLASS, WellKnown.EXCEPTION_FIELDS, Optional.of(WellKnown.EXCEPTION)));
        return Emitter.emit(new CoreProgram("library", List.of(), types, List.of(), List.of()), Emitter.Callers.OTHER_CHUNKS).value().orElseThrow();
    }

    private static String show(NativeCall call, long word) {
        if (Word.isDouble(word)) {
            return Double.toString(Word.toDouble(word));
        }
        return switch (Word.top(word)) {
            case Word.SMALL -> Word.tag(word) == SmallKind.INT32.ordinal() ? Integer.toString(Word.low(word)) : "small " + Word.low(word);
            case Word.NULLARY -> word == Word.TRUE ? "true" : word == Word.FALSE ? "false" : word == Word.UNIT ? "()"
                    : word == Word.NULL ? "null" : "#" + Word.tag(word);
            case Word.POINTER -> object(call, word);
            default -> Optional.ofNullable(call.toText(word)).orElseGet(() -> Long.toString(call.toInt64(word)));
        };
    }

    private static String object(NativeCall call, long word) {
        if (call.typeOf(word).equals(WellKnown.ARRAY)) {
            return "array " + call.arrayLength(word);
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < call.fieldCount(word); i++) {
            fields.add(show(call, call.field(word, i)));
        }
        return "#" + Word.tag(word) + fields;
    }
}
