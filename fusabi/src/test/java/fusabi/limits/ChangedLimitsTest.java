package fusabi.limits;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.Session;
import fusabi.host.LimitExceeded;
import fusabi.host.LimitExceeded.Limit;
import fusabi.vm.Limits;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Limits that a host changes while an instance lives. */
class ChangedLimitsTest {

    private static final long MEGA = 1 << 20;

    private final Session session = Engine.withStandardLibrary().session(RunOptions.defaults().withHeapQuota(16 * MEGA));
    private int entries;

    @AfterEach
    void close() {
        session.close();
    }

    private Object eval(String text) {
        return session.eval("entry" + ++entries, text);
    }

    private void stops(Limit limit, String text) {
        assertThatThrownBy(() -> eval(text)).isInstanceOfSatisfying(LimitExceeded.class, stop -> assertThat(stop.limit()).isEqualTo(limit));
    }

    private void limit(Limits limits) {
        session.instance().limit(limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"List.init 1000000 id", "Array.init 5000000 (fun i -> box i)", "Array.zeroCreate<int> 6000000", "String.replicate 12000000 \"a\""})
    void moreMemoryAndLessAgain(String large) {
        eval("let mutable kept = box 1");
        stops(Limit.HEAP, "kept <- box (" + large + ")");
        limit(Limits.defaults().withHeap(256 * MEGA));
        eval("kept <- box (" + large + ")");
        limit(Limits.defaults().withHeap(16 * MEGA));
        stops(Limit.HEAP, "let more = List.init 100000 id");
        stops(Limit.HEAP, "let more = List.init 100000 id");
        eval("kept <- null");
        assertThat(eval("List.init 1000 id |> List.sum")).isEqualTo(499_500);
        stops(Limit.HEAP, "kept <- box (" + large + ")");
        assertThat(eval("kept = null")).isEqualTo(true);
        limit(Limits.defaults().withHeap(256 * MEGA));
        eval("kept <- box (" + large + ")");
    }

    @Test
    void theOthersHoldForEachCall() {
        limit(Limits.defaults().withFuel(10_000));
        stops(Limit.FUEL, "while true do ()");
        assertThat(eval("1 + 1")).isEqualTo(2);
        limit(Limits.defaults().withTime(Duration.ofMillis(50)));
        stops(Limit.TIME, "while true do ()");
        limit(Limits.defaults().withStack(MEGA));
        stops(Limit.STACK, "let rec f x = 1 + f x in f 1");
        limit(Limits.defaults());
        assertThat(eval("List.sum [ 1 .. 1000 ]")).isEqualTo(500_500);
    }
}
