package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.host.LimitExceeded;
import fusabi.value.Word;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuspensionTest {

    private static final NativeTable NATIVES = NativeTable.builder()
            .add("apply", 2, call -> call.invoke(call.word(0), call.word(1)))
            .add("ask", 1, call -> {
                throw call.suspend("for " + call.toText(call.word(0)));
            })
            .add("spend", 1, call -> {
                call.charge(call.intArgument(0));
                call.poll();
                return Word.UNIT;
            })
            .build();

    private static Instance instance(Assembler chunk, Limits limits) {
        return Scripts.instance(Linker.link(List.of(chunk.build()), NATIVES), limits);
    }

    private static Assembler fibonacci(int n) {
        return Scripts.chunk().function("fib", 1, 0, f -> f.jump(JUMP_GE_INT_CONST, 0, 2 + fusabi.bytecode.Instruction.B_BIAS, "more").ret(0)
                        .label("more").op(ADD_INT_CONST, 2, 0, -1).call(1, "fib").op(ADD_INT_CONST, 3, 0, -2).call(2, "fib")
                        .op(ADD_INT, 1, 1, 2).ret(1))
                .main(f -> f.integer(1, n).call(0, "fib").ret(0));
    }

    /** A fiber that yields strings it makes from one call deeper; the main function adds up their lengths. */
    private static Assembler strings(int count) {
        return Scripts.chunk().function("emit", 1, 0, f -> f.text(1, "!").op(CONCAT, 0, 0, 1).op(FIBER_YIELD, 1, 0).ret(1))
                .function("walk", 1, 0, f -> f.integer(1, 0).integer(2, count).text(3, "held").label("again").op(MOVE, 5, 3).call(4, "emit")
                        .jump(LOOP_INT, 1, 2, "again").ret(3))
                .main(f -> f.function(0, "walk").op(FIBER_NEW, 0, 0).integer(1, 0).label("next").op(LOAD_UNIT, 2).op(FIBER_RESUME, 3, 0, 2)
                        .op(FIBER_IS_DONE, 2, 0).jump(JUMP_IF, 2, 0, "end").op(STRING_LENGTH, 4, 3).op(ADD_INT, 1, 1, 4).jump("next")
                        .label("end").ret(1));
    }

    /** Runs to the end, suspended after every {@code units}; collects while it is. */
    private static Ending inSlices(Instance instance, long units, int[] pauses) {
        instance.pauseAfter(units);
        Ending ending = instance.runAll();
        while (ending instanceof Ending.Suspended) {
            pauses[0]++;
            instance.collect();
            assertThat(instance.checkHeap()).isEmpty();
            instance.pauseAfter(units);
            ending = instance.resume();
        }
        return ending;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 4096, 5000})
    void aPauseChangesNothing(int units) {
        for (Assembler chunk : List.of(fibonacci(15), strings(300))) {
            for (Limits limits : List.of(Limits.defaults(), Limits.defaults().collectingAtEverySafepoint())) {
                Instance plain = instance(chunk, limits);
                Ending expected = plain.runAll();
                Instance paused = instance(chunk, limits);
                int[] pauses = {0};
                assertThat(inSlices(paused, units, pauses)).isEqualTo(expected);
                assertThat(paused.fuelUsed()).isEqualTo(plain.fuelUsed());
                assertThat((long) pauses[0]).isBetween(plain.fuelUsed() / units - 2, plain.fuelUsed() / units);
            }
        }
    }

    @Test
    void aSliceIsExact() {
        Instance instance = instance(fibonacci(20), Limits.defaults());
        instance.pauseAfter(1000);
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat(instance.fuelUsed()).isEqualTo(1000);
        instance.pauseAfter(5001);
        assertThat(instance.resume()).isEqualTo(new Ending.Suspended(Optional.empty()));
        assertThat(instance.fuelUsed()).isEqualTo(6001);
        Scripts.completed(instance.resume());
    }

    @Test
    void theFuelLimitIsTheSameInSlices() {
        Instance instance = instance(fibonacci(20), Limits.defaults().withFuel(5000));
        Ending ending = inSlices(instance, 700, new int[1]);
        assertThat(Scripts.stopped(ending).limit()).isEqualTo(LimitExceeded.Limit.FUEL);
        Instance plain = instance(fibonacci(20), Limits.defaults().withFuel(5000));
        Ending.Stopped expected = Scripts.stopped(plain.runAll());
        assertThat(Scripts.stopped(ending).trace()).isEqualTo(expected.trace());
        assertThat(Scripts.stopped(ending).message()).isEqualTo(expected.message());
        assertThat(instance.fuelUsed()).isEqualTo(plain.fuelUsed());
    }

    @Test
    void anyThreadMayPause() throws Exception {
        Instance instance = instance(Scripts.chunk().main(f -> f.label("again").jump("again")), Limits.defaults());
        for (int i = 0; i < 20; i++) {
            boolean first = i == 0;
            CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(() -> first ? instance.runAll() : instance.resume());
            instance.pause();
            assertThat(ending.get(2, TimeUnit.MINUTES)).isInstanceOf(Ending.Suspended.class);
            assertThat(instance.isSuspended()).isTrue();
        }
        instance.interrupt();
        assertThat(Scripts.stopped(instance.resume()).limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED);
        assertThat(instance.isSuspended()).isFalse();
    }

    @Test
    void pausingBeforeEveryResumptionStillGoesOn() {
        Instance instance = instance(fibonacci(5), Limits.defaults());
        instance.pause();
        Ending ending = instance.runAll();
        while (ending instanceof Ending.Suspended) {
            instance.pause();
            ending = instance.resume();
        }
        assertThat((int) Scripts.completed(ending)).isEqualTo(5);
    }

    @Test
    void aCallFromANativeIsNotSuspended() {
        Assembler chunk = Scripts.chunk().function("loop", 1, 0, f -> f.integer(1, 0).integer(2, 20_000).label("again").jump(LOOP_INT, 1, 2, "again").ret(1))
                .main(f -> f.function(1, "loop").op(LOAD_UNIT, 2).callNative(0, 2, "apply").integer(1, 0).integer(2, 20_000).label("again")
                        .jump(LOOP_INT, 1, 2, "again").ret(0));
        Instance instance = instance(chunk, Limits.defaults());
        instance.pauseAfter(100);
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat(instance.fuelUsed()).isBetween(20_000L, 20_000L + 5000);
        assertThat((int) Scripts.completed(instance.resume())).isEqualTo(20_000);
    }

    @Test
    void aNativeSuspendsTheRun() {
        Assembler chunk = Scripts.chunk().function("ask", 1, 0, f -> f.op(MOVE, 2, 0).callNative(1, 1, "ask").ret(1))
                .main(f -> f.text(2, "a").text(3, "b").op(CONCAT, 1, 2, 3).call(0, "ask").ret(0));
        Instance instance = instance(chunk, Limits.defaults());
        assertThat(instance.runAll()).isEqualTo(new Ending.Suspended(Optional.of("for ab")));
        instance.collect();
        assertThat(instance.resume(call -> {
            throw call.suspend("again " + call.toText(call.word(0)));
        })).isEqualTo(new Ending.Suspended(Optional.of("again ab")));
        assertThat((int) Scripts.completed(instance.resume(call -> Word.ofInt(call.stringArgument(0).length())))).isEqualTo(2);
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void anAnswerMayRaise() {
        Assembler chunk = Scripts.chunk().main(f -> f.text(1, "x").label("from").callNative(0, 1, "ask").label("to").ret(0)
                .label("catch").integer(0, 7).ret(0).handler("from", "to", "catch", 1));
        Instance instance = instance(chunk, Limits.defaults());
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat((int) Scripts.completed(instance.resume(call -> {
            throw call.raise("System.ArgumentException", "no");
        }))).isEqualTo(7);
    }

    @Test
    void aNativeSuspendsInsideAFiber() {
        Assembler chunk = Scripts.chunk().function("body", 1, 0, f -> f.text(2, "q").callNative(1, 1, "ask").op(FIBER_YIELD, 2, 1).ret(2))
                .main(f -> f.function(0, "body").op(FIBER_NEW, 0, 0).op(LOAD_UNIT, 1).op(FIBER_RESUME, 2, 0, 1).ret(2));
        Instance instance = instance(chunk, Limits.defaults().collectingAtEverySafepoint());
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        instance.collect();
        assertThat((int) Scripts.completed(instance.resume(_ -> Word.ofInt(5)))).isEqualTo(5);
    }

    @Test
    void aNativeBelowAnotherCannotSuspend() {
        Assembler chunk = Scripts.chunk().function("ask", 1, 0, f -> f.text(2, "q").callNative(1, 1, "ask").ret(1))
                .main(f -> f.function(1, "ask").op(LOAD_UNIT, 2).callNative(0, 2, "apply").ret(0));
        assertThat(Scripts.raised(instance(chunk, Limits.defaults()).runAll()).message()).contains("cannot wait inside a call");
    }

    @Test
    void aSuspendedCallIsGivenUp() {
        Assembler chunk = strings(300);
        Instance instance = instance(chunk, Limits.defaults());
        instance.pauseAfter(50);
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThatThrownBy(instance::runAll).isInstanceOf(IllegalStateException.class).hasMessageContaining("suspended");
        assertThatThrownBy(() -> instance.resume(_ -> Word.UNIT)).isInstanceOf(IllegalStateException.class);
        instance.abandon();
        assertThatThrownBy(instance::resume).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(instance::abandon).isInstanceOf(IllegalStateException.class);
        assertThat(instance.checkHeap()).isEmpty();
        assertThat(instance.runAll()).isEqualTo(instance(chunk, Limits.defaults()).runAll());
    }

    @Test
    void whatANativeChargesBringsThePauseNearer() {
        Instance instance = instance(Scripts.chunk().main(f -> f.integer(1, 5000).callNative(0, 1, "spend").integer(1, 5000)
                .callNative(0, 1, "spend").ret(0)), Limits.defaults());
        instance.pauseAfter(10);
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat(instance.fuelUsed()).isEqualTo(5002);
        Scripts.completed(instance.resume());
        assertThat(instance.fuelUsed()).isEqualTo(10_003);
    }

    @Test
    void everyInitialiserRunsAfterASuspension() {
        Assembler first = Scripts.chunk().main(f -> f.text(1, "x").callNative(0, 1, "ask").ret(0));
        Assembler second = new Assembler("second").main(f -> f.integer(0, 42).ret(0));
        Instance instance = Scripts.instance(Linker.link(List.of(first.build(), second.build()), NATIVES), Limits.defaults());
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat((int) Scripts.completed(instance.resume(_ -> Word.UNIT))).isEqualTo(42);
    }

    @Test
    void twoThreadsAtOnceAreRefused() throws Exception {
        Instance instance = instance(Scripts.chunk().main(f -> f.label("again").jump("again")), Limits.defaults());
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().start(() -> ending.complete(instance.runAll()));
        while (instance.fuelUsed() == 0) {
            Thread.sleep(1);
        }
        assertThatThrownBy(() -> instance.run(0)).isInstanceOf(IllegalStateException.class).hasMessageContaining("another thread");
        assertThatThrownBy(instance::collect).isInstanceOf(IllegalStateException.class).hasMessageContaining("another thread");
        instance.interrupt();
        thread.join();
        assertThat(ending.get()).isInstanceOf(Ending.Stopped.class);
    }
}
