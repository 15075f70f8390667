package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.ChunkFormatException;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Section;
import fusabi.bytecode.VerificationException;
import fusabi.bytecode.WellKnown;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

/** Damaged chunks are refused, or run within their limits to an ordinary end and leave the heap in order. */
class MutationTest {

    private static final byte[] SAMPLE = ChunkCodec.write(sample());

    private static Chunk sample() {
        Assembler chunk = InterpreterTest.sum(InterpreterTest.fib(Scripts.chunk()))
                .function("add", 1, 2, f -> f.op(GET_FIELD, 2, 1, 0).op(GET_FIELD, 3, 1, 1).op(ADD_INT, 0, 0, 2).op(MUL_INT, 0, 0, 3).ret(0))
                .function("throw", 1, 0, f -> f.integer(1, 0).op(DIV_INT, 0, 0, 1).ret(0))
                .function("emit", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1));
        return chunk.main(f -> f.integer(1, 8).call(0, "fib").integer(1, 5).closure(1, 0, "add").integer(3, 1).op(CALL_CLOSURE, 2, 1, 1)
                .op(MOVE, 0, 2).nullary(1, WellKnown.LIST, 0).object(0, 0, WellKnown.LIST, 1, 2).op(EQUALS, 2, 0, 0)
                .text(3, "text").op(CONCAT, 4, 3, 3).op(STRING_LENGTH, 4, 4).op(NEW_ARRAY, 5, 4, 3).op(ARRAY_LENGTH, 6, 5)
                .function(7, "emit").op(FIBER_NEW, 7, 7).op(LOAD_UNIT, 8).op(FIBER_RESUME, 9, 7, 8)
                .label("from").integer(9, 1).call(8, "throw").label("to").ret(8)
                .label("catch").op(GET_FIELD, 0, 9, 0).op(STRING_LENGTH, 0, 0).ret(0).handler("from", "to", "catch", 9)).build();
    }

    @BeforeProperty
    void faultsAreExpected() {
        ExpectedFaults.begin();
    }

    @AfterProperty
    void faultsAreExpectedNoMore() {
        ExpectedFaults.end();
    }

    @Property(tries = 6000)
    void aDamagedChunkDoesNoHarm(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Section, byte[]> sections = FzbFile.read(SAMPLE).contents();
        List<Section> all = List.copyOf(sections.keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            byte[] contents = sections.get(random.nextInt(3) > 0 ? Section.CODE : all.get(random.nextInt(all.size())));
            int at = random.nextInt(contents.length);
            contents[at] = random.nextBoolean() ? (byte) (contents[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
        }
        // With checksums that fit: what is tested is what comes behind them.
        byte[] bytes = FzbFile.write(sections);
        Instance instance;
        try {
            Image image = Linker.link(List.of(ChunkCodec.read(bytes)), Scripts.natives());
            instance = Scripts.instance(image, Limits.defaults().withHeap(4 << 20).withFuel(20_000));
        } catch (ChunkFormatException | VerificationException | LinkException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        try {
            instance.runAll();
        } catch (MachineFault fault) {
            assertThat(fault.getMessage()).isNotBlank();
        }
        assertThat(instance.checkHeap()).isEmpty();
    }
}
