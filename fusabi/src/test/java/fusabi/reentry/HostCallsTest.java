package fusabi.reentry;

import fusabi.Engine;
import fusabi.HostCall;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.Value;
import fusabi.host.LimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a host function may do with the instance that called it, and with others. */
class HostCallsTest {

    private static final String SCRIPT = """
            let mutable state = 1
            let double n = n * 2
            let run () = state <- 5; Host.act () + state
            """;

    @FunctionalInterface
    private interface Act {
        Object on(Instance instance) throws Exception;
    }

    private static Engine engine(Act act) {
        return Nest.LIBRARY.with(HostModule.named("Host").function("act", "unit -> int", call -> act.on(call.instance())));
    }

    private static Object run(Act act) {
        try (Instance instance = engine(act).load("act.fsx", SCRIPT).instantiate()) {
            return instance.call("run");
        }
    }

    @Test
    void itAsksForValuesAndCallsFunctions() {
        assertThat(run(instance -> (int) instance.call("double", instance.value("state", Integer.class)))).isEqualTo(15);
    }

    @Test
    void itBindsInterfaces() {
        assertThat(run(instance -> instance.function("double", IntUnaryOperator.class).applyAsInt(21))).isEqualTo(47);
    }

    @Test
    void itCollects() {
        assertThat(run(instance -> {
            instance.collect();
            return 1;
        })).isEqualTo(6);
    }

    @Test
    void itCannotCloseTheInstanceThatCallsIt() {
        try (Instance instance = engine(caller -> {
            caller.close();
            return 0;
        }).load("act.fsx", SCRIPT).instantiate()) {
            assertThatThrownBy(() -> instance.call("run")).isInstanceOf(ScriptException.class)
                    .hasMessage("A native function cannot close the instance that calls it.").hasCauseInstanceOf(IllegalStateException.class);
            assertThat(instance.call("double", 4)).describedAs("it is still open").isEqualTo(8);
        }
    }

    @Test
    void anotherThreadCannotUseTheInstanceMeanwhile() {
        assertThatThrownBy(() -> run(instance -> CompletableFuture.supplyAsync(() -> instance.call("double", 1)).join()))
                .isInstanceOf(ScriptException.class).cause().isInstanceOf(CompletionException.class)
                .cause().isInstanceOf(IllegalStateException.class).hasMessageContaining("another thread");
    }

    @Test
    void itsArgumentsAreGoneWhenItHasReturned() {
        AtomicReference<HostCall> kept = new AtomicReference<>();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("keep", "string -> unit", call -> {
            kept.set(call);
            return null;
        }));
        try (Instance instance = engine.load("keep.fsx", "let run () = Host.keep \"secret\"").instantiate()) {
            instance.call("run");
            assertThatThrownBy(() -> kept.get().text(0)).isInstanceOf(IllegalStateException.class).hasMessage("The call of the host function has ended.");
            assertThatThrownBy(() -> kept.get().argument(0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> kept.get().charge(1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theReportCountsAllThatACallLedTo() {
        try (Instance instance = Nest.instance(_ -> 0, "let rec go n = if n = 0 then Host.bottom () else 1 + Host.down go (n - 1)")) {
            instance.call("go", 10);
            assertThat(instance.report().callbacks()).isEqualTo(10);
            assertThat(instance.report().hostCalls()).isEqualTo(11);
            assertThat(instance.report().nativeCalls()).isGreaterThanOrEqualTo(10);
            assertThat(instance.report().fuel()).isBetween(20L, 2000L);
            assertThat(instance.report().peakBytes()).isPositive();
            long fuel = instance.report().fuel();
            instance.call("go", 10);
            assertThat(instance.report().fuel()).isEqualTo(fuel);
        }
    }

    // ---- several instances

    /** Two scripts that count down by turns. */
    private static final class Pair implements AutoCloseable {

        private static final String TURN = """
                let mutable seen = 0
                let turn n =
                    seen <- seen + 1
                    if n = 0 then Host.bottom () else 1 + Host.other (n - 1)
                let forever () : int = (while true do ()); 0
                let caught n = try turn n with e -> -1
                let again n = turn n
                """;

        private final List<Instance> both = new ArrayList<>();

        Pair(Act bottom) {
            for (int i = 0; i < 2; i++) {
                int other = 1 - i;
                Engine engine = Nest.LIBRARY.with(HostModule.named("Host")
                        .function("bottom", "unit -> int", call -> bottom.on(call.instance()))
                        .function("other", "int -> int", call -> both.get(other).call("turn", call.integer(0))));
                both.add(engine.load("pair" + i + ".fsx", TURN).instantiate(RunOptions.defaults().withFuel(200_000)));
            }
        }

        Instance first() {
            return both.getFirst();
        }

        Instance second() {
            return both.getLast();
        }

        @Override
        public void close() {
            both.forEach(Instance::close);
        }
    }

    @Test
    void twoInstancesCallEachOther() {
        try (Pair pair = new Pair(_ -> 7)) {
            assertThat(pair.first().call("turn", 30)).isEqualTo(37);
            assertThat(pair.first().value("seen", Integer.class)).isEqualTo(16);
            assertThat(pair.second().value("seen", Integer.class)).isEqualTo(15);
        }
    }

    @Test
    void anExceptionOfOneIsAHostExceptionInTheOther() {
        IllegalArgumentException thrown = new IllegalArgumentException("no");
        try (Pair pair = new Pair(_ -> {
            throw thrown;
        })) {
            assertThat(pair.first().call("caught", 5)).isEqualTo(-1);
            assertThatThrownBy(() -> pair.first().call("turn", 1)).isInstanceOf(ScriptException.class).cause().isInstanceOf(ScriptException.class)
                    .cause().isSameAs(thrown);
        }
    }

    @Test
    void theLimitOfOneIsAnExceptionInTheOther() {
        try (Pair pair = new Pair(instance -> instance.call("forever"))) {
            assertThat(pair.first().call("caught", 1)).isEqualTo(-1);
            assertThatThrownBy(() -> pair.first().call("turn", 1)).isInstanceOf(ScriptException.class).cause().isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("in forever (pair1.fsx:5)");
        }
    }

    @Test
    void aLimitOfTheOuterOneStopsItBehindTheOther() {
        try (Pair pair = new Pair(instance -> instance.call("forever"))) {
            // first -> second -> first, where it ends; the second catches it, the first is stopped all the same.
            assertThatThrownBy(() -> pair.first().call("caught", 2)).isInstanceOf(LimitExceeded.class).hasMessageContaining("in forever (pair0.fsx:5)");
        }
    }

    @Test
    void aValueOfOneIsRefusedByTheOther() {
        Engine engine = Nest.LIBRARY;
        try (Instance one = engine.load("one.fsx", "let f (n: int) = n").instantiate();
                Instance two = engine.load("two.fsx", "let apply (g: int -> int) = g 1").instantiate()) {
            Value function = one.value("f");
            assertThatThrownBy(() -> two.call("apply", function)).hasMessageContaining("another instance");
        }
    }
}
