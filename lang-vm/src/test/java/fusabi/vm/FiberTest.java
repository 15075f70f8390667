package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.WellKnown;
import fusabi.host.LimitExceeded;
import fusabi.value.Word;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

class FiberTest {

    /** A fiber that yields 1, 2, 3 … up to its captured limit, from one call deeper, and ends with -1. */
    private static Assembler counter(Assembler chunk) {
        return chunk
                .function("emit", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1))
                .function("count", 1, 1, f -> f.op(GET_FIELD, 2, 1, 0).integer(3, 1).label("again").op(MOVE, 5, 3).call(4, "emit")
                        .jump(LOOP_INT, 3, 2, "again").integer(0, -1).ret(0));
    }

    @Test
    void aFiberYieldsFromInsideCalls() {
        // sum = 0; while not done: sum += resume; the result of the end (-1) counts too
        assertThat(Scripts.intOf(counter(Scripts.chunk()).main(f -> f.integer(0, 4).closure(0, 0, "count").op(FIBER_NEW, 0, 0).integer(1, 0)
                .label("next").op(FIBER_IS_DONE, 2, 0).jump(JUMP_IF, 2, 0, "end").op(LOAD_UNIT, 2).op(FIBER_RESUME, 3, 0, 2).op(ADD_INT, 1, 1, 3)
                .jump("next").label("end").ret(1)))).isEqualTo(1 + 2 + 3 + 4 - 1);
    }

    @Test
    void aResumedFiberReceivesTheValue() {
        Assembler chunk = Scripts.chunk().function("echo", 1, 0, f -> f.integer(0, 1).op(FIBER_YIELD, 1, 0).op(ADD_INT_CONST, 1, 1, 1).ret(1));
        assertThat(Scripts.intOf(chunk.main(f -> f.function(0, "echo").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1)
                .integer(1, 41).op(FIBER_RESUME, 2, 0, 1).ret(2)))).isEqualTo(42);
    }

    @Test
    void anExceptionLeavesTheFiberToItsResumer() {
        Assembler chunk = Scripts.chunk().function("bad", 1, 0, f -> f.integer(1, 0).op(DIV_INT, 0, 1, 1).ret(0));
        assertThat(Scripts.intOf(chunk.main(f -> f.function(0, "bad").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).label("from").op(FIBER_RESUME, 2, 0, 1)
                .label("to").ret(2).label("catch").op(FIBER_IS_DONE, 1, 0).jump(JUMP_UNLESS, 1, 0, "no").integer(2, 7).ret(2)
                .label("no").integer(2, 8).ret(2).handler("from", "to", "catch", 3)))).isEqualTo(7);
    }

    @Test
    void anEndedFiberCannotBeResumed() {
        Assembler chunk = Scripts.chunk().function("end", 1, 0, f -> f.ret(0));
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.function(0, "end").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1)
                .op(FIBER_RESUME, 2, 0, 1).op(FIBER_RESUME, 2, 0, 1).ret(2))));
        assertThat(ending.type()).isEqualTo("System.InvalidOperationException");
    }

    @Test
    void nothingIsSuspendedUnderANative() {
        Assembler chunk = Scripts.chunk().function("emit", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1))
                .function("through", 1, 0, f -> f.function(1, "emit").op(LOAD_UNIT, 2).callNative(0, 2, "apply").ret(0));
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.function(0, "through").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1)
                .op(FIBER_RESUME, 2, 0, 1).ret(2))));
        assertThat(ending.message()).contains("suspended inside a call");
    }

    @Test
    void aSuspendedFiberKeepsItsDataAlive() {
        Assembler chunk = Scripts.chunk().function("hold", 1, 0, f -> f.text(1, "held").text(2, "!").op(CONCAT, 1, 1, 2).op(FIBER_YIELD, 2, 0)
                .op(STRING_LENGTH, 0, 1).ret(0));
        assertThat(Scripts.intOf(chunk.main(f -> f.function(0, "hold").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1)
                .integer(3, 100_000).op(NEW_ARRAY, 4, 3, 3).op(FIBER_RESUME, 2, 0, 1).ret(2)))).isEqualTo(5);
    }

    /** Makes {@code n} suspended fibers in a list. */
    private static Assembler many(int n) {
        return Scripts.chunk().function("wait", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1))
                .main(f -> f.nullary(0, WellKnown.LIST, 0).integer(1, n).label("again").function(2, "wait").op(FIBER_NEW, 2, 2)
                        .op(LOAD_UNIT, 3).op(FIBER_RESUME, 4, 2, 3).op(MOVE, 3, 0).object(0, 2, WellKnown.LIST, 1, 2)
                        .op(ADD_INT_CONST, 1, 1, -1).jump(JUMP_EQ_INT_CONST, 1, Instruction.B_BIAS, "end").jump("again").label("end").ret(1));
    }

    @Test
    void aFiberIsSmall() {
        Instance instance = Scripts.instance(Scripts.image(many(100_000).build()), Limits.defaults());
        long before = instance.bytesUsed();
        Scripts.completed(instance.runAll());
        assertThat((instance.bytesUsed() - before) / 100_000).isLessThan(512);
    }

    @Test
    void aFiberTakesFewBytesOfJavaToo() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Instance instance = Scripts.instance(Scripts.image(many(100_000).build()), Limits.defaults());
        long before = threads.getCurrentThreadAllocatedBytes();
        Scripts.completed(instance.runAll());
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 100_000).as("what was thrown away included").isLessThan(512);
    }

    @Test
    void aFiberThatHasNotRunHasNoStack() {
        Instance instance = Scripts.instance(Scripts.image(Scripts.chunk().function("wait", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1))
                .main(f -> f.integer(0, 0).integer(1, 10_000).label("again").function(2, "wait").op(FIBER_NEW, 2, 2)
                        .jump(LOOP_INT, 0, 1, "again").ret(0)).build()), Limits.defaults());
        long before = instance.bytesUsed();
        Scripts.completed(instance.runAll());
        assertThat((instance.bytesUsed() - before) / 10_001).isLessThan(100);
    }

    @Test
    void aSuspendedFiberGivesBackTheStackOfDeepCalls() {
        Assembler chunk = Scripts.chunk()
                .function("deep", 1, 0, f -> f.jump(JUMP_EQ_INT_CONST, 0, Instruction.B_BIAS, "end").op(ADD_INT_CONST, 2, 0, -1).call(1, "deep")
                        .op(ADD_INT_CONST, 0, 1, 1).label("end").ret(0))
                .function("body", 1, 0, f -> f.integer(2, 50_000).call(1, "deep").op(FIBER_YIELD, 2, 1).integer(3, 50_000).call(2, "deep").ret(2))
                .main(f -> f.function(0, "body").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1).op(FIBER_YIELD, 3, 2).ret(0));
        Assembler whole = chunk.function("outer", 0, 0, f -> f.function(0, "main").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1)
                .ret(0));
        Instance instance = Scripts.instance(Scripts.image(whole.build()), Limits.defaults());
        long before = instance.bytesUsed();
        Scripts.completed(instance.call(instance.function("outer").orElseThrow()));
        assertThat(instance.bytesUsed() - before).isLessThan(10_000);
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void aFiberDoesNotResumeOneThatWaitsForIt() {
        Assembler chunk = Scripts.chunk().global("outer").function("inner", 1, 0, f -> f.global(GET_GLOBAL, 1, "outer").op(LOAD_UNIT, 2)
                        .op(FIBER_RESUME, 3, 1, 2).ret(3))
                .function("body", 1, 0, f -> f.function(1, "inner").op(FIBER_NEW, 1, 1).op(LOAD_UNIT, 2).op(FIBER_RESUME, 3, 1, 2).ret(3));
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.function(0, "body").op(FIBER_NEW, 0, 0).global(SET_GLOBAL, 0, "outer")
                .op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1).ret(2))));
        assertThat(ending.message()).isEqualTo("The fiber is running.");
    }

    /** A job that resumes a generator, which parks the job; parked again and again, from one call deeper. */
    private static Assembler parking() {
        return Scripts.chunk().global("job")
                .function("wait", 1, 0, f -> f.global(GET_GLOBAL, 1, "job").op(FIBER_PARK, 2, 1, 0).ret(2))
                .function("generator", 1, 0, f -> f.text(1, "a").text(2, "b").op(CONCAT, 1, 1, 2).integer(4, 1).call(3, "wait")
                        .op(FIBER_YIELD, 4, 3).integer(5, 2).call(4, "wait").op(STRING_LENGTH, 5, 1).op(ADD_INT, 4, 4, 5).ret(4))
                .function("job", 1, 0, f -> f.function(1, "generator").op(FIBER_NEW, 1, 1).op(LOAD_UNIT, 2).op(FIBER_RESUME, 3, 1, 2)
                        .op(FIBER_RESUME, 4, 1, 2).op(ADD_INT, 3, 3, 4).ret(3));
    }

    @Test
    void aFiberIsParkedWithWhatItResumed() {
        // parked twice: the main function sees 1 and 2, and answers 100 and 1000; the job ends with 100 + (1000 + 2)
        assertThat(Scripts.intOf(parking().main(f -> f.function(0, "job").op(FIBER_NEW, 0, 0).global(SET_GLOBAL, 0, "job").op(LOAD_UNIT, 1)
                .op(FIBER_RESUME, 2, 0, 1).integer(3, 100).op(FIBER_RESUME, 4, 0, 3).op(ADD_INT, 2, 2, 4).integer(3, 1000)
                .op(FIBER_RESUME, 4, 0, 3).op(ADD_INT, 2, 2, 4).ret(2)))).isEqualTo(1 + 2 + 100 + 1002);
    }

    @Test
    void aFiberIsNotParkedAcrossANative() {
        Assembler chunk = Scripts.chunk().global("job").function("wait", 1, 0, f -> f.global(GET_GLOBAL, 1, "job").op(FIBER_PARK, 2, 1, 0).ret(2))
                .function("job", 1, 0, f -> f.function(1, "wait").op(LOAD_UNIT, 2).callNative(0, 2, "apply").ret(0))
                .main(f -> f.function(0, "job").op(FIBER_NEW, 0, 0).global(SET_GLOBAL, 0, "job").op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1)
                        .jump(JUMP_IF, 2, 0, "no").integer(0, 1).ret(0).label("no").integer(0, 2).ret(0));
        assertThat(Scripts.intOf(chunk)).isEqualTo(1);
    }

    @Test
    void aLimitEndsAllFibersThatRun() {
        Assembler chunk = Scripts.chunk()
                .function("forever", 1, 0, f -> f.label("again").jump("again"))
                .function("outer", 1, 0, f -> f.function(1, "forever").op(FIBER_NEW, 1, 1).op(LOAD_UNIT, 2).op(FIBER_RESUME, 3, 1, 2).ret(3))
                .main(f -> f.function(0, "outer").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).label("from").op(FIBER_RESUME, 2, 0, 1).label("to").ret(2)
                        .label("catch").ret(0).handler("from", "to", "catch", 3))
                .function("fine", 0, 0, f -> f.integer(0, 3).ret(0));
        Instance instance = Scripts.instance(Scripts.image(chunk.build()), Limits.defaults().withFuel(10_000));
        for (int i = 0; i < 3; i++) {
            assertThat(Scripts.stopped(instance.runAll()).limit()).isEqualTo(LimitExceeded.Limit.FUEL);
            assertThat(instance.checkHeap()).isEmpty();
            assertThat((int) Scripts.completed(instance.call(instance.function("fine").orElseThrow()))).isEqualTo(3);
        }
    }

    @Test
    void onlyWhatRunsIsParked() {
        Assembler chunk = Scripts.chunk().function("rest", 1, 0, f -> f.ret(0)).main(f -> f.function(0, "rest").op(FIBER_NEW, 0, 0)
                .op(LOAD_UNIT, 1).op(FIBER_PARK, 2, 0, 1).jump(JUMP_IF, 2, 0, "no").integer(0, 1).ret(0).label("no").integer(0, 2).ret(0));
        assertThat(Scripts.intOf(chunk)).isEqualTo(1);
    }

    @Test
    void aFiberThatNobodyHoldsIsFreed() {
        Instance instance = Scripts.instance(Scripts.image(many(1000).build()), Limits.defaults());
        Scripts.completed(instance.runAll());
        instance.collect();
        assertThat(instance.call(instance.function("main").getAsLong())).isEqualTo(new Ending.Completed(Word.ofInt(0)));
        instance.collect();
        assertThat(instance.bytesUsed()).isLessThan(4 << 20);
        assertThat(instance.checkHeap()).isEmpty();
    }
}
