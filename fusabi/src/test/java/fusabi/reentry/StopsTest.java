package fusabi.reentry;

import fusabi.Engine;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.ScriptExit;
import fusabi.Value;
import fusabi.host.LimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What has stopped the script below a host function stops it above, whatever the host function does. */
class StopsTest {

    private static final String SCRIPT = """
            let mutable wentOn = false
            let forever () : int = (while true do ()); 0
            let stop () : int = exit 3
            let error () : int = Host.error ()
            let rec grow (items: int list) : int = grow (1 :: items)
            let large () : int = grow []
            let through f =
                try
                    try
                        let result = Host.swallow f
                        wentOn <- true
                        result
                    with _ -> wentOn <- true; -1
                finally wentOn <- true
            let loops () = through forever
            let exits () = through stop
            let errors () = through error
            let grows () = through large
            let twice () = through (fun () -> through forever)
            let charges () = Host.charge 5000000; wentOn <- true
            let ok () = 1
            """;

    private final List<Throwable> swallowed = new ArrayList<>();
    private final AssertionError error = new AssertionError("a host's own mistake");

    private Engine engine() {
        return Nest.LIBRARY.with(HostModule.named("Host")
                .function("swallow", "(unit -> int) -> int", call -> {
                    try {
                        return ((Value) call.argument(0)).call();
                    } catch (Throwable e) {
                        swallowed.add(e);
                        try {
                            call.instance().call("ok");
                        } catch (Throwable again) {
                            swallowed.add(again);
                        }
                        return 1;
                    }
                })
                .function("charge", "int -> unit", call -> {
                    try {
                        call.charge(call.integer(0));
                    } catch (LimitExceeded e) {
                        swallowed.add(e);
                    }
                    return null;
                })
                .function("error", "unit -> int", _ -> {
                    throw error;
                }));
    }

    private Instance instance() {
        return engine().load("stops.fsx", SCRIPT).instantiate(RunOptions.defaults().withFuel(1_000_000).withHeapQuota(16 << 20));
    }

    private void assertStopped(Instance instance) {
        assertThat(instance.value("wentOn", Boolean.class)).isFalse();
        assertThat(instance.call("ok")).describedAs("the next call is a new one").isEqualTo(1);
    }

    @Test
    void aSwallowedLimitOfFuel() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("loops")).isInstanceOf(LimitExceeded.class).hasMessageContaining("in forever (stops.fsx:2)");
            assertThat(swallowed).hasSize(2).allMatch(LimitExceeded.class::isInstance);
            assertStopped(instance);
        }
    }

    @Test
    void aSwallowedLimitOfMemory() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("grows")).isInstanceOfSatisfying(LimitExceeded.class, stop -> {
                assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.HEAP);
                assertThat(stop.place()).isEqualTo("in grow (stops.fsx:5)");
            });
            assertStopped(instance);
        }
    }

    @Test
    void aSwallowedExit() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("exits")).isInstanceOfSatisfying(ScriptExit.class, exit -> assertThat(exit.code()).isEqualTo(3));
            assertThat(swallowed.getFirst()).isInstanceOf(ScriptExit.class);
            assertStopped(instance);
        }
    }

    @Test
    void aSwallowedErrorOfTheHost() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("errors")).isSameAs(error);
            assertThat(swallowed).containsExactly(error, error);
            assertStopped(instance);
        }
    }

    @Test
    void twoThatSwallow() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("twice")).isInstanceOf(LimitExceeded.class);
            assertStopped(instance);
        }
    }

    @FunctionalInterface
    private interface Swallow {
        int of(IntSupplier function);
    }

    @FunctionalInterface
    private interface Plain {
        int of(int number);
    }

    @Test
    void functionsOfJavaTypesThatSwallow() {
        List<Instance> current = new ArrayList<>();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host")
                .function("swallow", Swallow.class, function -> {
                    try {
                        return function.getAsInt();
                    } catch (LimitExceeded e) {
                        swallowed.add(e);
                        return 1;
                    }
                })
                .function("plain", Plain.class, number -> {
                    try {
                        return (int) current.getFirst().call("forever");
                    } catch (LimitExceeded e) {
                        swallowed.add(e);
                        return number;
                    }
                })
                .function("charge", "int -> unit", _ -> null).function("error", "unit -> int", _ -> 0));
        try (Instance instance = engine.load("stops.fsx", SCRIPT + "let plain () = (try Host.plain 1 finally wentOn <- true) |> ignore; wentOn <- true\n")
                .instantiate(RunOptions.defaults().withFuel(100_000))) {
            current.add(instance);
            assertThatThrownBy(() -> instance.call("loops")).isInstanceOf(LimitExceeded.class);
            assertThatThrownBy(() -> instance.call("plain")).isInstanceOf(LimitExceeded.class);
            assertThat(swallowed).hasSize(2);
            assertStopped(instance);
        }
    }

    @Test
    void aLimitThatTheHostFunctionItselfMeets() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("charges")).isInstanceOf(LimitExceeded.class).hasMessageContaining("in charges (stops.fsx:20)");
            assertThat(swallowed).hasSize(1);
            assertStopped(instance);
        }
    }

    @Test
    void aLimitThatIsThrownAsSomethingElse() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("swallow", "(unit -> int) -> int", call -> {
            try {
                return ((Value) call.argument(0)).call();
            } catch (LimitExceeded e) {
                throw new IllegalStateException("something else", e);
            }
        }).function("charge", "int -> unit", _ -> null).function("error", "unit -> int", _ -> 0));
        try (Instance instance = engine.load("stops.fsx", SCRIPT).instantiate(RunOptions.defaults().withFuel(100_000))) {
            assertThatThrownBy(() -> instance.call("loops")).isInstanceOf(LimitExceeded.class);
            assertStopped(instance);
        }
    }

    @Test
    void anInterruptionOfTheThread() throws Exception {
        AtomicReference<Throwable> end = new AtomicReference<>();
        AtomicInteger started = new AtomicInteger();
        try (Instance instance = engine().load("stops.fsx", SCRIPT).instantiate()) {
            Thread thread = new Thread(() -> {
                started.incrementAndGet();
                try {
                    instance.call("loops");
                } catch (Throwable e) {
                    end.set(e);
                }
            });
            thread.start();
            while (started.get() == 0) {
                Thread.onSpinWait();
            }
            thread.interrupt();
            thread.join();
            assertThat(end.get()).isInstanceOfSatisfying(LimitExceeded.class,
                    stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
            assertStopped(instance);
        }
    }

    @Test
    void anInterruptionByTheHostFunctionItself() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("cancel", "unit -> unit", call -> {
            call.instance().interrupt();
            return null;
        }));
        try (Instance instance = engine.load("cancel.fsx", """
                let mutable count = 0
                let run () =
                    Host.cancel ()
                    while true do count <- count + 1
                """).instantiate()) {
            assertThatThrownBy(() -> instance.call("run")).isInstanceOfSatisfying(LimitExceeded.class,
                    stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
        }
    }

    @Test
    void errorsOfJavasMachineCloseTheInstance() {
        OutOfMemoryError none = new OutOfMemoryError("no memory, says the test");
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("fail", "unit -> unit", _ -> {
            throw none;
        }));
        Instance instance = engine.load("fail.fsx", "let run () = try Host.fail () with _ -> ()\nlet ok () = 1").instantiate();
        assertThatThrownBy(() -> instance.call("run")).isSameAs(none);
        assertThatThrownBy(() -> instance.call("ok")).isInstanceOf(IllegalStateException.class).hasCause(none);
        instance.close();
    }

    @Test
    void aScriptStopsAtTheHostsWord() {
        LimitExceeded word = LimitExceeded.interrupted();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("stop", "unit -> unit", _ -> {
            throw word;
        }));
        try (Instance instance = engine.load("word.fsx", "let run () = try Host.stop () with _ -> ()").instantiate()) {
            assertThatThrownBy(() -> instance.call("run")).isSameAs(word).hasMessage("The script was interrupted, in run (word.fsx:1).");
        }
    }

    @Test
    void limitsAreSharedByAllThatACallLeadsTo() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("again", "(unit -> int) -> int", call -> ((Value) call.argument(0)).call()));
        try (Instance instance = engine.load("share.fsx", """
                let work () = (for i in 1 .. 1000 do ()); 1
                let run n = List.sum [ for i in 1 .. n -> Host.again work ]
                """).instantiate(RunOptions.defaults().withFuel(100_000))) {
            assertThat(instance.call("run", 50)).isEqualTo(50);
            assertThatThrownBy(() -> instance.call("run", 200)).isInstanceOf(LimitExceeded.class);
            assertThat(instance.call("run", 50)).isEqualTo(50);
            assertThatThrownBy(() -> instance.call("nothing")).isNotInstanceOf(ScriptException.class);
        }
    }
}
