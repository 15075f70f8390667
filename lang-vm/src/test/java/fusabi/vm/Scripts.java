package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Chunk;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.value.Word;
import java.util.List;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs assembled chunks for tests, with natives that look at the machine. */
final class Scripts {

    private Scripts() {}

    /** A chunk with the types that the machine knows: exceptions, lists and options. */
    static Assembler chunk() {
        return new Assembler("test").exceptions()
                .type(WellKnown.LIST, TypeDescriptor.Kind.UNION, 0, 2)
                .type(WellKnown.OPTION, TypeDescriptor.Kind.UNION, 0, 1);
    }

    static NativeTable natives() {
        return NativeTable.builder()
                .add("twice", 1, call -> call.invoke(call.word(0), call.invoke(call.word(0), Word.ofInt(1))))
                .add("apply", 2, call -> call.invoke(call.word(0), call.word(1)))
                .add("fail", 1, call -> {
                    throw call.raise("System.ArgumentException", call.stringArgument(0));
                })
                .add("exit", 1, call -> {
                    throw call.exit(call.intArgument(0));
                })
                .add("pairs", 1, call -> {
                    long list = call.keep(call.newArray(call.intArgument(0), Word.NULL));
                    for (int i = 0; i < call.intArgument(0); i++) {
                        call.setElement(list, i, call.ofTuple(call.keep(call.ofText("item " + i)), Word.ofInt(i)));
                    }
                    return list;
                })
                .add("write", 1, call -> {
                    call.write(call.stringArgument(0));
                    return Word.UNIT;
                })
                .build();
    }

    static Image image(Chunk chunk) {
        return Linker.link(List.of(chunk), natives());
    }

    /** Runs the chunk twice, plainly and collecting at every safepoint; both endings must agree, and so must the heap's invariants hold. */
    static Ending run(Assembler assembler) {
        Image image = image(assembler.build());
        Ending plain = run(image, Limits.defaults());
        Ending stressed = run(image, Limits.defaults().collectingAtEverySafepoint());
        if (plain instanceof Ending.Completed(long word) && stressed instanceof Ending.Completed(long other) && !Word.isPointer(word)
                && !Word.isHandle(word)) {
            assertThat(other).isEqualTo(word);
        } else {
            assertThat(stressed.getClass()).isEqualTo(plain.getClass());
        }
        return plain;
    }

    static Ending run(Image image, Limits limits) {
        Instance instance = instance(image, limits);
        Ending ending = instance.runAll();
        assertThat(instance.checkHeap()).isEmpty();
        return ending;
    }

    static Instance instance(Image image, Limits limits) {
        return Instance.of(image, limits, _ -> { }, _ -> { });
    }

    /** The int that a main function returns. */
    static int intOf(Assembler assembler) {
        return (int) completed(run(assembler));
    }

    static int intOf(Consumer<Assembler.Function> main) {
        return intOf(chunk().main(main));
    }

    static long completed(Ending ending) {
        assertThat(ending).isInstanceOf(Ending.Completed.class);
        return ((Ending.Completed) ending).result();
    }

    static Ending.Raised raised(Ending ending) {
        assertThat(ending).isInstanceOf(Ending.Raised.class);
        return (Ending.Raised) ending;
    }

    static Ending.Stopped stopped(Ending ending) {
        assertThat(ending).isInstanceOf(Ending.Stopped.class);
        return (Ending.Stopped) ending;
    }
}
