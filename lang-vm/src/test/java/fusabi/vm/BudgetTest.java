package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.host.LimitExceeded;
import fusabi.host.LimitExceeded.Limit;
import fusabi.value.Word;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a call from outside gets, and what stops it. */
class BudgetTest {

    /** Functions: spin never ends; count n loops n times; say writes its argument; again calls itself by a native. */
    private static Image image() {
        return Scripts.image(InterpreterTest.sum(Scripts.chunk())
                .function("spin", 1, 0, f -> f.label("again").integer(0, 1).jump("again"))
                .function("say", 1, 0, f -> f.op(MOVE, 2, 0).callNative(1, 1, "write").ret(0))
                .declare("again", 1, 0).function("again", 1, 0, f -> f.function(2, "again").integer(3, 0).callNative(1, 2, "apply").ret(1))
                .main(f -> f.op(RETURN_UNIT, 0)).build());
    }

    private static Ending call(Instance instance, String function, long... arguments) {
        return instance.call(instance.function(function).getAsLong(), arguments);
    }

    private static Ending sum(Instance instance, int to) {
        return call(instance, "sum", Word.ofInt(1), Word.ofInt(to), Word.ofInt(0));
    }

    @Test
    void everyCallFromOutsideHasItsOwnFuel() {
        Instance instance = Scripts.instance(image(), Limits.unlimited().withFuel(1500));
        for (int i = 0; i < 10; i++) {
            assertThat(sum(instance, 1000)).isInstanceOf(Ending.Completed.class);
        }
        assertThat(instance.report().fuel()).isBetween(1000L, 1100L);
        assertThat(instance.fuelUsed()).isEqualTo(10 * instance.report().fuel());
        Ending.Stopped stop = Scripts.stopped(sum(instance, 2000));
        assertThat(stop.allowed()).isEqualTo(1500);
        assertThat(stop.used()).isEqualTo(1501);
        assertThat(stop.message()).isEqualTo("The script did more than its limit of 1,500 units of work (fuel).");
        assertThat(sum(instance, 1000)).isInstanceOf(Ending.Completed.class);
    }

    @Test
    void everyCallFromOutsideHasItsOwnTime() throws InterruptedException {
        Instance instance = Scripts.instance(image(), Limits.unlimited().withTime(Duration.ofMillis(500)));
        Thread.sleep(550);
        assertThat(sum(instance, 20_000)).isInstanceOf(Ending.Completed.class);
        Ending.Stopped stop = Scripts.stopped(call(instance, "spin", Word.ofInt(1)));
        assertThat(stop.limit()).isEqualTo(Limit.TIME);
        assertThat(stop.used()).isGreaterThanOrEqualTo(stop.allowed()).isEqualTo(instance.report().time().toNanos() > 0 ? stop.used() : -1);
        assertThat(stop.message()).matches("(?s)The script took longer than its limit of 500 ms: it was stopped after [\\d,.]+ m?s.*");
        assertThat(sum(instance, 20_000)).isInstanceOf(Ending.Completed.class);
    }

    @Test
    void aLimitThatDurationCannotCountInNanosecondsIsNone() {
        Instance instance = Scripts.instance(image(), Limits.unlimited().withTime(Duration.ofDays(1_000_000)));
        assertThat(sum(instance, 20_000)).isInstanceOf(Ending.Completed.class);
    }

    // ---- output

    private static String said(long limit, Ending[] ending, String... texts) {
        StringBuilder output = new StringBuilder();
        Instance instance = Instance.of(image(), Limits.unlimited().withOutput(limit), output::append, output::append);
        for (String text : texts) {
            ending[0] = call(instance, "say", instance.ofText(text));
        }
        return output.toString();
    }

    @Test
    void outputIsWrittenUpToTheLimit() {
        Ending[] ending = new Ending[1];
        assertThat(said(5, ending, "12345")).isEqualTo("12345");
        assertThat(ending[0]).isInstanceOf(Ending.Completed.class);
        assertThat(said(5, ending, "123456")).isEqualTo("12345");
        Ending.Stopped stop = Scripts.stopped(ending[0]);
        assertThat(stop.limit()).isEqualTo(Limit.OUTPUT);
        assertThat(stop.allowed()).isEqualTo(5);
        assertThat(stop.used()).isEqualTo(6);
        assertThat(stop.message()).isEqualTo("The script wrote more than its limit of 5 bytes of output.");
    }

    @Test
    void outputIsCountedInBytesAndCutBetweenCharacters() {
        Ending[] ending = new Ending[1];
        assertThat(said(4, ending, "äöü")).isEqualTo("äö");
        assertThat(said(5, ending, "äöü")).isEqualTo("äö");
        assertThat(said(6, ending, "äöü")).isEqualTo("äöü");
        assertThat(said(5, ending, "€€")).isEqualTo("€");
        assertThat(said(7, ending, "😀😀")).isEqualTo("😀");
        assertThat(said(8, ending, "😀😀")).isEqualTo("😀😀");
        assertThat(ending[0]).isInstanceOf(Ending.Completed.class);
    }

    // ---- interruption

    @Test
    void anInterruptionWhileNothingRunsStopsTheNextCallAtItsBeginning() {
        Instance instance = Scripts.instance(image(), Limits.unlimited());
        instance.interrupt();
        assertThat(Scripts.stopped(sum(instance, 10)).limit()).isEqualTo(Limit.INTERRUPTED);
        assertThat(instance.report().fuel()).isZero();
        assertThat(sum(instance, 10)).isInstanceOf(Ending.Completed.class);
    }

    @Test
    void anInterruptionCanBeTakenBack() {
        Instance instance = Scripts.instance(image(), Limits.unlimited());
        assertThat(instance.clearInterrupt()).isFalse();
        instance.interrupt();
        assertThat(instance.clearInterrupt()).isTrue();
        assertThat(sum(instance, 10)).isInstanceOf(Ending.Completed.class);
    }

    @Test
    void interruptingTheThreadStopsTheScriptAndTheThreadStaysInterrupted() throws InterruptedException {
        Instance instance = Scripts.instance(image(), Limits.unlimited());
        AtomicReference<Ending> ending = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            ending.set(call(instance, "spin", Word.ofInt(1)));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        Thread.sleep(30);
        thread.interrupt();
        thread.join();
        assertThat(Scripts.stopped(ending.get()).limit()).isEqualTo(Limit.INTERRUPTED);
        assertThat(interrupted.get()).isTrue();
        assertThat(sum(instance, 10)).isInstanceOf(Ending.Completed.class);
    }

    // ---- nesting, stack, heap

    @Test
    void callsThroughNativesHaveALimitOfTheirOwn() {
        Instance instance = Scripts.instance(image(), Limits.unlimited().withNesting(20));
        Ending.Stopped stop = Scripts.stopped(call(instance, "again", Word.ofInt(1)));
        assertThat(stop.limit()).isEqualTo(Limit.NESTING);
        assertThat(stop.message()).isEqualTo("The script calls itself through host or library functions more than 20 levels deep.");
        assertThat(instance.report().callbacks()).isEqualTo(20);
        assertThat(instance.report().nativeCalls()).isEqualTo(21);
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void theStacksMessageCountsTheCalls() {
        Image image = Scripts.image(Scripts.chunk().declare("down", 1, 0)
                .function("down", 1, 0, f -> f.op(MOVE, 2, 0).call(1, "down").ret(1)).main(f -> f.op(RETURN_UNIT, 0)).build());
        Instance instance = Scripts.instance(image, Limits.unlimited().withStack(1 << 20));
        Ending.Stopped stop = Scripts.stopped(call(instance, "down", Word.ofInt(1)));
        assertThat(stop.message()).matches("The script's calls are nested too deeply for its stack of 1 MB: [\\d,]{6,} are open\\.");
        assertThat(stop.trace().omitted()).isGreaterThan(10_000);
        assertThat(instance.bytesUsed()).isLessThan(600_000);
    }

    @Test
    void theLimitsOfCallsCanBeChangedBetweenThem() {
        Instance instance = Scripts.instance(image(), Limits.unlimited());
        instance.limit(Limits.unlimited().withFuel(10));
        assertThat(Scripts.stopped(sum(instance, 1000)).limit()).isEqualTo(Limit.FUEL);
        instance.limit(Limits.unlimited());
        assertThat(sum(instance, 1000)).isInstanceOf(Ending.Completed.class);
    }

    @Test
    void aLimitCarriesWhatWasAllowedAndUsed() {
        LimitExceeded heap = LimitExceeded.heap(64 << 20, 60 << 20, 5_000_000);
        assertThat(heap.getMessage()).isEqualTo("The script needs more memory than its limit of 64 MB: 60 MB were in use when it asked for 4.8 MB more.");
        assertThat(heap.allowed()).isEqualTo(64 << 20);
        assertThat(heap.used()).isEqualTo(60 << 20);
        assertThatThrownBy(() -> {
            throw LimitExceeded.interrupted();
        }).hasMessage("The script was interrupted.").satisfies(stop -> assertThat(stop.getStackTrace()).isEmpty());
    }

    @Test
    void theReportTellsWhatTheLastCallUsed() {
        Assembler chunk = Scripts.chunk().main(f -> f.integer(0, 1).integer(1, 100_000).label("again").op(LOAD_NULL, 2).op(MAKE_CELL, 3, 2)
                .jump(LOOP_INT, 0, 1, "again").ret(0));
        Instance instance = Scripts.instance(Scripts.image(chunk.build()), Limits.unlimited().withHeap(1 << 20));
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        RunReport report = instance.report();
        assertThat(report.fuel()).isEqualTo(100_000);
        assertThat(report.time()).isPositive();
        assertThat(report.collections()).isPositive();
        assertThat(report.allocatedBytes()).as("cells of two words").isEqualTo(1_600_000);
        assertThat(report.peakBytes()).isBetween(10_000L, 1L << 20);
        assertThat(report.liveBytes()).isLessThan(report.peakBytes());
        assertThat(report.nativeCalls()).isZero();
        assertThat(report.outputBytes()).isZero();
    }
}
