package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.WellKnown;
import fusabi.host.LimitExceeded.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest {

    private static Image endless() {
        return Scripts.image(Scripts.chunk().main(f -> f.label("again").integer(0, 1).jump("again")).build());
    }

    @Test
    void fuelStopsAnEndlessLoopAtTheSameUnit() {
        Instance instance = Scripts.instance(endless(), Limits.defaults().withFuel(100_000));
        assertThat(Scripts.stopped(instance.runAll()).limit()).isEqualTo(Limit.FUEL);
        assertThat(instance.fuelUsed()).isEqualTo(100_001);
    }

    @Test
    void fuelIsTheSameOnEveryRunAndUnderStress() {
        Image image = Scripts.image(InterpreterTest.sum(InterpreterTest.fib(Scripts.chunk()))
                .main(f -> f.integer(1, 12).call(0, "fib").integer(1, 1).integer(2, 300).integer(3, 0).call(0, "sum").ret(0)).build());
        Instance first = Scripts.instance(image, Limits.defaults());
        Instance second = Scripts.instance(image, Limits.defaults().collectingAtEverySafepoint());
        first.runAll();
        second.runAll();
        assertThat(first.fuelUsed()).isEqualTo(second.fuelUsed()).isGreaterThan(700);
    }

    @Test
    void timeStopsAnEndlessLoop() {
        assertThat(Scripts.stopped(Scripts.run(endless(), Limits.defaults().withTime(Duration.ofMillis(50)))).limit()).isEqualTo(Limit.TIME);
    }

    @Test
    void anotherThreadInterrupts() throws InterruptedException {
        Instance instance = Scripts.instance(endless(), Limits.unlimited());
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(30);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            instance.interrupt();
        });
        assertThat(Scripts.stopped(instance.runAll()).limit()).isEqualTo(Limit.INTERRUPTED);
        other.join();
    }

    /** Builds a list of {@code n} ints and gives its length. */
    private static Assembler list(int n) {
        return Scripts.chunk().main(f -> f.nullary(1, WellKnown.LIST, 0).integer(2, n).label("again").op(MOVE, 0, 2).object(1, 0, WellKnown.LIST, 1, 2)
                .op(ADD_INT_CONST, 2, 2, -1).jump(JUMP_EQ_INT_CONST, 2, Instruction.B_BIAS, "count").jump("again")
                .label("count").integer(0, 0).label("next").jump(JUMP_IF_TAG, 1, 0, "end").op(GET_FIELD, 1, 1, 1).op(ADD_INT_CONST, 0, 0, 1)
                .jump("next").label("end").ret(0));
    }

    @Test
    void aHeapThatIsTooSmallStopsTheScript() {
        Image image = Scripts.image(list(10_000_000).build());
        assertThat(Scripts.stopped(Scripts.run(image, Limits.defaults().withHeap(16 << 20))).limit()).isEqualTo(Limit.HEAP);
    }

    @Test
    void aLiveSetCloseToTheQuotaFits() {
        // 3 words an element: 24 bytes and an eighth of a byte a word of bitmap.
        int n = 600_000;
        long live = n * 24L + n * 24L / 64;
        Image image = Scripts.image(list(n).build());
        assertThat((int) Scripts.completed(Scripts.run(image, Limits.defaults().withHeap(live * 102 / 100 + 100_000)))).isEqualTo(n);
        assertThat(Scripts.stopped(Scripts.run(image, Limits.defaults().withHeap(live * 99 / 100))).limit()).isEqualTo(Limit.HEAP);
    }

    @Test
    void garbageDoesNotCount() {
        Image image = Scripts.image(Scripts.chunk().main(f -> f.integer(0, 1).integer(1, 3_000_000).label("again").op(LOAD_NULL, 2)
                .op(MOVE, 3, 0).object(2, 2, WellKnown.LIST, 1, 2).jump(LOOP_INT, 0, 1, "again").ret(0)).build());
        assertThat((int) Scripts.completed(Scripts.run(image, Limits.defaults().withHeap(1 << 20)))).isEqualTo(3_000_000);
    }

    @Test
    void stringsCount() {
        Image image = Scripts.image(Scripts.chunk().main(f -> f.text(0, "0123456789").label("again").op(MOVE, 1, 0).op(CONCAT, 0, 0, 1)
                .jump("again")).build());
        assertThat(Scripts.stopped(Scripts.run(image, Limits.defaults().withHeap(8 << 20))).limit()).isEqualTo(Limit.HEAP);
    }

    @Test
    void anArrayOfAnyLengthIsRefusedInTime() {
        Image image = Scripts.image(Scripts.chunk().main(f -> f.integer(0, Integer.MAX_VALUE).op(NEW_ARRAY, 0, 0, 0).ret(0)).build());
        assertThat(Scripts.stopped(Scripts.run(image, Limits.defaults())).limit()).isEqualTo(Limit.HEAP);
    }

    @Test
    void noHandlerSeesALimitAndTheInstanceGoesOn() {
        Image image = Scripts.image(Scripts.chunk().declare("down", 1, 0)
                .function("down", 1, 0, f -> f.label("from").op(MOVE, 2, 0).call(1, "down").label("to").op(ADD_INT_CONST, 1, 1, 1).ret(1)
                        .label("catch").integer(0, 2).ret(0).handler("from", "to", "catch", 1))
                .function("one", 0, 0, f -> f.integer(0, 1).ret(0))
                .main(f -> f.integer(1, 0).call(0, "down").ret(0)).build());
        Instance instance = Scripts.instance(image, Limits.defaults().withHeap(1 << 20));
        assertThat(Scripts.stopped(instance.runAll()).limit()).isEqualTo(Limit.STACK);
        assertThat(instance.checkHeap()).isEmpty();
        assertThat((int) Scripts.completed(instance.call(instance.function("one").getAsLong()))).isEqualTo(1);
    }
}
