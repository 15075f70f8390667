package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Chunk;
import fusabi.bytecode.FrameMap;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.WordKind;
import fusabi.heap.Stress;
import fusabi.value.Word;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoisonTest {

    /** A mutant may loop. */
    private static final Limits POISON = Limits.defaults().withFuel(100_000).under(Stress.of(Stress.Switch.POISON));

    @BeforeAll
    static void faultsAreExpected() {
        ExpectedFaults.begin();
    }

    @AfterAll
    static void faultsAreExpectedNoMore() {
        ExpectedFaults.end();
    }

    /** Keeps R[1], an int, and R[2], an object, over an allocation, a call and a loop. */
    private static Chunk sample() {
        return new Assembler("sample").kinds("f", WordKind.INT, WordKind.INT).function("f", 1, 0, f -> f.op(ADD_INT_CONST, 0, 0, 1).ret(0))
                .main(f -> f.integer(1, 40).op(MAKE_CELL, 2, 1).op(MOVE, 5, 1).call(4, "f").op(ADD_INT, 1, 1, 4)
                        .integer(3, 0).integer(4, 3).label("again").op(ADD_INT_CONST, 1, 1, 1).jump(LOOP_INT, 3, 4, "again")
                        .op(GET_FIELD, 0, 2, 0).op(ADD_INT, 0, 0, 1).ret(0))
                .build();
    }

    private static Ending run(Chunk chunk) {
        return Scripts.instance(Linker.linkVerified(List.of(chunk), Scripts.natives()), POISON).runAll();
    }

    private static Chunk with(Chunk chunk, UnaryOperator<Prototype> change) {
        return new Chunk(chunk.name(), chunk.files(), chunk.functions().stream().map(change).toList(), chunk.entry(), chunk.constants(), chunk.types(),
                chunk.globals(), chunk.functionReferences(), chunk.layoutReferences(), chunk.typeReferences(), chunk.globalReferences(),
                chunk.nativeReferences(), chunk.selectors(), chunk.extensions());
    }

    @Test
    void doesNoHarmWhereTheMapsAreRight() {
        assertThat(run(sample())).isEqualTo(new Ending.Completed(Word.ofInt(125)));
    }

    @Test
    void showsEveryRegisterThatAMapForgets() {
        Chunk sample = sample();
        Prototype main = sample.functions().getLast();
        int mutants = 0;
        for (int i = 0; i < main.safepoints().size(); i++) {
            Prototype.Safepoint safepoint = main.safepoints().get(i);
            for (long left = safepoint.live()[0]; left != 0; left &= left - 1) {
                long bit = left & -left;
                int index = i;
                if (Long.numberOfTrailingZeros(bit) == Instructions.written(main.code()[safepoint.pc()])) {
                    continue;
                }
                Chunk mutant = with(sample, function -> function == main ? without(function, index, bit) : function);
                assertThat(endingOf(mutant)).as("without register " + Long.numberOfTrailingZeros(bit) + " at " + safepoint.pc())
                        .isNotEqualTo(new Ending.Completed(Word.ofInt(125)).toString());
                mutants++;
            }
        }
        assertThat(mutants).isGreaterThanOrEqualTo(5);
    }

    private static String endingOf(Chunk chunk) {
        try {
            return run(chunk).toString();
        } catch (MachineFault fault) {
            return fault.getMessage();
        }
    }

    private static Prototype without(Prototype function, int index, long bit) {
        List<Prototype.Safepoint> safepoints = new java.util.ArrayList<>(function.safepoints());
        Prototype.Safepoint old = safepoints.get(index);
        long[] live = old.live().clone();
        live[0] &= ~bit;
        safepoints.set(index, new Prototype.Safepoint(old.pc(), live));
        return new Prototype(function.symbol(), function.name(), function.arity(), function.captures(), function.frameSize(), function.code(),
                function.handlers(), safepoints, function.places(), function.kinds());
    }

    @Test
    void showsAWordOfAnotherKindThanThePrototypeSays() {
        Chunk liar = new Assembler("liar").kinds("f", WordKind.INT, WordKind.INT).function("f", 1, 0, f -> f.op(MAKE_CELL, 1, 0).ret(0))
                .main(f -> f.text(1, "text").call(0, "f").ret(0)).build();
        assertThatThrownBy(() -> run(liar)).isInstanceOf(MachineFault.class).hasMessageContaining("register 0 should hold INT");
    }

    @Test
    void theFrameMapNamesRegistersAndKinds() {
        Chunk sample = sample();
        Prototype main = sample.functions().getLast();
        FrameMap map = FrameMap.of(main, sample);
        List<List<FrameMap.Live>> found = main.safepoints().stream().map(safepoint -> map.at(safepoint.pc()).orElseThrow()).toList();
        FrameMap.Live first = new FrameMap.Live(1, WordKind.INT);
        FrameMap.Live cell = new FrameMap.Live(2, WordKind.REFERENCE);
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).containsExactly(first);
        assertThat(found.get(1)).containsExactly(first, cell);
        assertThat(found.get(2)).contains(first, cell, new FrameMap.Live(4, WordKind.INT));
        assertThat(map.at(0)).isEmpty();
    }

    @Test
    void aCallOfAFunctionWordChecksTheKindsOfItsArguments() {
        Chunk chunk = new Assembler("words").kinds("f", WordKind.INT, WordKind.INT).function("f", 1, 0, f -> f.op(ADD_INT_CONST, 0, 0, 1).ret(0))
                .function("fits", 0, 0, f -> f.function(0, "f").integer(2, 41).op(CALL_CLOSURE, 1, 0, 1).ret(1))
                .function("tail", 0, 0, f -> f.function(0, "f").integer(2, 41).op(TAIL_CALL_CLOSURE, 1, 0, 1))
                .function("other", 0, 0, f -> f.function(0, "f").text(2, "41").op(CALL_CLOSURE, 1, 0, 1).ret(1))
                .main(f -> f.op(RETURN_UNIT, 0)).build();
        Image image = Linker.link(List.of(chunk), Scripts.natives());
        Instance instance = Scripts.instance(image, Limits.defaults());
        assertThat(instance.call(instance.function("fits").orElseThrow())).isEqualTo(new Ending.Completed(Word.ofInt(42)));
        assertThat(instance.call(instance.function("tail").orElseThrow())).isEqualTo(new Ending.Completed(Word.ofInt(42)));
        assertThatThrownBy(() -> instance.call(instance.function("other").orElseThrow())).isInstanceOf(MachineFault.class)
                .hasMessageContaining("expected INT");
        assertThatThrownBy(() -> instance.call(instance.function("f").orElseThrow(), Word.NULL)).isInstanceOf(MachineFault.class);
        assertThat(instance.call(instance.function("f").orElseThrow(), Word.ofInt(1))).isEqualTo(new Ending.Completed(Word.ofInt(2)));
    }

    @Test
    void anImporterMustNotRelyOnMoreThanAFunctionPromises() {
        Chunk library = new Assembler("library").function("f", 1, 0, f -> f.ret(0)).main(f -> f.op(RETURN_UNIT, 0)).build();
        Chunk script = new Assembler("script").kinds("f", WordKind.INT, WordKind.WORD).entry("start")
                .function("start", 0, 0, f -> f.integer(1, 1).call(0, "f").ret(0)).build();
        assertThatThrownBy(() -> Linker.link(List.of(library, script), Scripts.natives())).isInstanceOf(LinkException.class)
                .hasMessageContaining("another shape of the function f");
    }
}
