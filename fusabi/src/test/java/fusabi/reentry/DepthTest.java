package fusabi.reentry;

import fusabi.HostFunction;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.host.LimitExceeded;
import fusabi.vm.Limits;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Java and a script call each other a thousand levels deep; what happens at the bottom crosses all of it. */
class DepthTest {

    private static final int DEPTH = 1000;
    private static final long STACK = 16L << 20;
    private static final String SCRIPT = """
            let mutable finals = 0
            exception Deep of int
            let rec go n = if n = 0 then Host.bottom () else 1 + Host.down go (n - 1)
            let rec typed n = if n = 0 then Host.bottom () else 1 + Host.typed typed (n - 1)
            let rec careful n =
                try if n = 0 then Host.bottom () else 1 + Host.down careful (n - 1)
                finally finals <- finals + 1
            let rec stubborn n =
                try (if n = 0 then Host.bottom () else 1 + Host.down stubborn (n - 1))
                with _ -> -1
            let rec raising n = if n = 0 then raise (Deep 7) else 1 + Host.typed raising (n - 1)
            let caught () = try raising %d with Deep n -> n
            let forever () = while true do ()
            let rec loops n = if n = 0 then (forever (); 0) else 1 + Host.down loops (n - 1)
            """.formatted(DEPTH);

    private static void deep(HostFunction bottom, Limits limits, Use use) throws Exception {
        try (Instance instance = Nest.engine(bottom).load("nest.fsx", SCRIPT).instantiate(RunOptions.defaults().withLimits(limits))) {
            Nest.onStack(STACK, () -> {
                use.of(instance);
                return null;
            });
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(Instance instance) throws Exception;
    }

    @Test
    void aThousandLevelsReturn() throws Exception {
        deep(_ -> 5, Nest.DEEP, instance -> {
            assertThat(instance.call("go", DEPTH)).isEqualTo(DEPTH + 5);
            assertThat(instance.call("typed", DEPTH)).isEqualTo(DEPTH + 5);
        });
    }

    @Test
    void aJavaExceptionCrossesThemAndKeepsItsIdentity() throws Exception {
        IOException thrown = new IOException("the disk is full");
        deep(_ -> {
            throw thrown;
        }, Nest.DEEP, instance -> {
            assertThatThrownBy(() -> instance.call("careful", DEPTH)).isInstanceOf(ScriptException.class).hasMessage("the disk is full").cause().isSameAs(thrown);
            assertThat(instance.value("finals", Integer.class)).isEqualTo(DEPTH + 1);
        });
    }

    @Test
    void aScriptExceptionCrossesThemAndIsCaughtAsItself() throws Exception {
        deep(_ -> 0, Nest.DEEP, instance -> assertThat(instance.call("caught")).isEqualTo(7));
    }

    @Test
    void aLimitCrossesThemAndNobodySeesIt() throws Exception {
        deep(_ -> 0, Nest.DEEP.withFuel(1_000_000), instance -> {
            assertThatThrownBy(() -> instance.call("loops", DEPTH))
                    .isInstanceOfSatisfying(LimitExceeded.class, stop -> {
                        assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.FUEL);
                        assertThat(stop.allowed()).isEqualTo(1_000_000);
                        assertThat(stop.used()).isGreaterThan(1_000_000);
                        assertThat(stop.place()).isEqualTo("in forever (nest.fsx:13)");
                    })
                    .hasMessage("The script did more than its limit of 1,000,000 units of work (fuel), in forever (nest.fsx:13).");
            assertThat(instance.call("typed", 3)).isEqualTo(3);
        });
    }

    @Test
    void theLimitOfNestingIsOneOfThem() throws Exception {
        deep(_ -> 0, Limits.defaults().withNesting(500), instance -> {
            assertThat(instance.call("careful", 500)).isEqualTo(500);
            assertThatThrownBy(() -> instance.call("stubborn", 501)).isInstanceOfSatisfying(LimitExceeded.class, stop -> {
                assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.NESTING);
                assertThat(stop.place()).isEqualTo("in stubborn (nest.fsx:9)");
            });
        });
    }

    @Test
    void anInterruptionFromAnotherThreadCrossesThem() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        AtomicInteger swallowed = new AtomicInteger();
        deep(call -> {
            if (reached.getCount() == 0) {
                return 1;
            }
            reached.countDown();
            try {
                call.instance().call("forever");
            } catch (LimitExceeded _) {
                swallowed.incrementAndGet();
            }
            return 1;
        }, Nest.DEEP, instance -> {
            Thread.ofVirtual().start(() -> {
                try {
                    reached.await();
                    instance.interrupt();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThatThrownBy(() -> instance.call("stubborn", DEPTH)).isInstanceOfSatisfying(LimitExceeded.class,
                    stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
            assertThat(swallowed).hasValue(1);
            assertThat(instance.call("careful", 2)).describedAs("the next call is none of the interruption's").isEqualTo(3);
        });
    }

    @Test
    void theDefaultLimitFitsASmallStack() throws Exception {
        try (Instance instance = Nest.instance(_ -> 5, SCRIPT)) {
            Callable<Object> all = () -> instance.call("go", 100);
            assertThat(Nest.onStack(1 << 20, all)).isEqualTo(105);
        }
    }

    @Test
    void aJavaStackThatIsTooSmallClosesTheInstance() throws Exception {
        deep(_ -> 5, Limits.defaults().withNesting(1_000_000), instance -> {
            assertThatThrownBy(() -> Nest.onStack(256 << 10, () -> instance.call("stubborn", 900_000))).isInstanceOf(StackOverflowError.class);
            assertThatThrownBy(() -> instance.call("go", 1)).isInstanceOf(IllegalStateException.class).hasMessageContaining("Java's machine failed");
        });
    }
}
