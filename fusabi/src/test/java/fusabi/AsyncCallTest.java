package fusabi;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.heap.Stress;
import fusabi.host.LimitExceeded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls that nobody waits for: they hold no thread while they wait, and end as other calls do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AsyncCallTest {

    @FunctionalInterface
    interface Fetch {
        CompletionStage<String> fetch(String address);
    }

    private static final String SCRIPT = """
            let page (address: string) = async {
                let! head = Web.fetch address
                let! rest = [ for n in 1 .. 2 -> Web.fetch (address + string n) ] |> Async.Parallel
                return head + String.concat "" rest }
            let started address = task { return! page address }
            let plain address = Async.RunSynchronously (page address)
            let add (a: int) (b: int) = a + b
            let fail (address: string) : Async<int> = async {
                let! text = Web.fetch address
                return failwith text }
            let work = async { return 5 }
            let rec spin n = if n < 0 then 0 else spin (n + 1 &&& 1023)
            let rec sleep () : Async<int> = async {
                do! Async.Sleep 20
                return! sleep () }
            let nothing (address: string) = async { let! _ = Web.fetch address in () }
            """;

    private final List<CompletableFuture<String>> asked = new ArrayList<>();

    private Instance instance(RunOptions options) {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Web").function("fetch", Fetch.class, _ -> {
            synchronized (asked) {
                asked.add(new CompletableFuture<>());
                return asked.getLast();
            }
        }));
        return engine.load("pages.fsx", SCRIPT).instantiate(options);
    }

    private void answer(int number, String text) throws InterruptedException {
        while (true) {
            synchronized (asked) {
                if (asked.size() > number) {
                    asked.get(number).complete(text);
                    return;
                }
            }
            Thread.sleep(1);
        }
    }

    private static RunOptions options(boolean stressed) {
        return stressed ? RunOptions.defaults().under(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)) : RunOptions.defaults();
    }

    @Test
    void anExecutorThatTakesNothingEndsTheCall() throws Exception {
        try (Instance instance = instance(RunOptions.defaults().withExecutor(_ -> {
            throw new RejectedExecutionException("closed");
        }))) {
            CompletableFuture<Object> future = instance.callAsync("plain", "a");
            for (int i = 0; i < 3 && !future.isDone(); i++) {
                answer(i, "x");
            }
            assertThatThrownBy(() -> future.get(1, TimeUnit.MINUTES)).hasRootCauseMessage("closed");
            assertThat(instance.call("add", 1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "started", "plain"})
    void theFutureIsCompletedWhenTheScriptHasEnded(String name) throws Exception {
        try (Instance instance = instance(options(true))) {
            CompletableFuture<Object> future = instance.callAsync(name, "a");
            assertThat(future).isNotDone();
            answer(0, "x");
            answer(2, "z");
            answer(1, "y");
            assertThat(future.get()).isEqualTo("xyz");
            assertThat(instance.callAsync("add", 1, 2)).isCompletedWithValue(3);
            assertThat(instance.callAsync("work")).isCompletedWithValue(5);
        }
    }

    interface Pages {
        CompletionStage<String> page(String address);

        CompletableFuture<Integer> add(int a, int b);

        CompletionStage<Integer> work();

        CompletionStage<Void> nothing(String address);
    }

    interface Waited {
        String page(String address);

        String started(String address);

        int work();

        void nothing(String address);
    }

    @Test
    void interfacesMayHaveStages() throws Exception {
        try (Instance instance = instance(options(true))) {
            Pages pages = instance.bind(Pages.class);
            CompletableFuture<String> page = pages.page("a").toCompletableFuture();
            for (int i = 0; i < 3; i++) {
                answer(i, i + ";");
            }
            assertThat(page.get()).isEqualTo("0;1;2;");
            assertThat(pages.add(1, 2)).isCompletedWithValue(3);
            assertThat(pages.work().toCompletableFuture()).isCompletedWithValue(5);
            CompletableFuture<Void> nothing = pages.nothing("b").toCompletableFuture();
            answer(3, "");
            assertThat(nothing.get()).isNull();
        }
    }

    @Test
    void interfacesMayWait() throws Exception {
        try (Instance instance = instance(options(false))) {
            Waited waited = instance.bind(Waited.class);
            Thread answers = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 7; i++) {
                    try {
                        answer(i, i + ";");
                    } catch (InterruptedException _) {
                        return;
                    }
                }
            });
            assertThat(waited.page("a")).isEqualTo("0;1;2;");
            assertThat(waited.started("a")).isEqualTo("3;4;5;");
            waited.nothing("b");
            assertThat(waited.work()).isEqualTo(5);
            answers.join();
        }
    }

    @Test
    void manyWaitWithoutThreads() throws Exception {
        List<Instance> instances = new ArrayList<>();
        List<CompletableFuture<Object>> futures = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            instances.add(instance(options(false)));
            futures.add(instances.getLast().callAsync("page", "a" + i));
        }
        long threads = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("fusabi")).count();
        assertThat(threads).isZero();
        assertThat(futures).noneMatch(CompletableFuture::isDone);
        for (int i = 0; i < 150; i++) {
            answer(i, "x");
        }
        for (CompletableFuture<Object> future : futures) {
            assertThat(future.get()).isEqualTo("xxx");
        }
        instances.forEach(Instance::close);
    }

    @Test
    void exceptionsCompleteTheFuture() throws Exception {
        try (Instance instance = instance(options(true))) {
            CompletableFuture<Object> future = instance.callAsync("fail", "a");
            answer(0, "gone");
            assertThatThrownBy(future::get).isInstanceOf(ExecutionException.class).cause().isInstanceOf(ScriptException.class).hasMessage("gone");
            assertThat(instance.call("add", 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void anInstanceThatWaitsIsNotCalled() throws Exception {
        try (Instance instance = instance(options(false))) {
            CompletableFuture<Object> future = instance.callAsync("page", "a");
            assertThatThrownBy(() -> instance.call("add", 1, 2)).isInstanceOf(IllegalStateException.class).hasMessageContaining("has not ended");
            assertThatThrownBy(() -> instance.callAsync("add", 1, 2)).isInstanceOf(IllegalStateException.class).hasMessageContaining("has not ended");
            for (int i = 0; i < 3; i++) {
                answer(i, "x");
            }
            assertThat(future.get()).isEqualTo("xxx");
        }
    }

    private void waitForFirst() throws InterruptedException {
        while (asked.isEmpty()) {
            Thread.sleep(1);
        }
    }

    @Test
    void interruptionEndsWhatWaits() throws Exception {
        try (Instance instance = instance(options(false))) {
            CompletableFuture<Object> future = instance.callAsync("page", "a");
            instance.interrupt();
            assertThatThrownBy(future::get).cause().isInstanceOfSatisfying(LimitExceeded.class,
                    stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
            waitForFirst();
            assertThat(asked).allMatch(CompletableFuture::isCancelled);
            assertThat(instance.call("add", 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void aFutureThatIsCancelledEndsTheCall() throws Exception {
        try (Instance instance = instance(options(false))) {
            CompletableFuture<Object> future = instance.callAsync("page", "a");
            future.cancel(true);
            while (!asked.getFirst().isCancelled()) {
                Thread.sleep(1);
            }
            assertThat(usable(instance)).isEqualTo(3);
            CompletableFuture<Object> late = instance.callAsync("page", "a").orTimeout(10, TimeUnit.MILLISECONDS);
            assertThatThrownBy(late::get).hasCauseInstanceOf(TimeoutException.class);
            assertThat(usable(instance)).isEqualTo(3);
        }
    }

    /** The call ends soon after its future has been cancelled. */
    private static Object usable(Instance instance) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                return instance.call("add", 1, 2);
            } catch (IllegalStateException e) {
                if (i > 30_000) {
                    throw e;
                }
                Thread.sleep(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waitingIsLimitedByTime(boolean sleeping) throws Exception {
        RunOptions options = options(false).withTime(Duration.ofMillis(80)).withCapabilities(Capabilities.none().with(Clock.system()));
        try (Instance instance = instance(options)) {
            CompletableFuture<Object> future = sleeping ? instance.callAsync("sleep") : instance.callAsync("page", "a");
            assertThatThrownBy(future::get).cause().isInstanceOfSatisfying(LimitExceeded.class,
                    stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.TIME));
            assertThat(asked).allMatch(CompletableFuture::isCancelled);
            assertThat(instance.call("add", 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void limitsEndWhatRuns() throws Exception {
        try (Instance instance = instance(options(false).withFuel(100_000))) {
            assertThatThrownBy(() -> instance.callAsync("spin", 1).get()).cause().isInstanceOf(LimitExceeded.class);
            assertThat(instance.call("add", 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void closingEndsWhatWaits() {
        Instance instance = instance(options(false));
        CompletableFuture<Object> future = instance.callAsync("page", "a");
        instance.close();
        assertThatThrownBy(future::get).cause().isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
        assertThat(asked).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void theHostChoosesTheThreads() throws Exception {
        List<String> threads = new ArrayList<>();
        Thread[] own = new Thread[1];
        CountDownLatch ready = new CountDownLatch(1);
        RunOptions options = options(false).withExecutor(task -> {
            own[0] = Thread.ofPlatform().name("game").start(() -> {
                threads.add(Thread.currentThread().getName());
                task.run();
            });
            ready.countDown();
        });
        try (Instance instance = instance(options)) {
            CompletableFuture<Object> future = instance.callAsync("nothing", "a");
            answer(0, "x");
            future.get();
            ready.await();
            own[0].join();
        }
        assertThat(threads).containsExactly("game");
    }

    /** Answers, cancellations, interruptions and times that run out come whenever they like; every call ends, and every instance can be called again. */
    @Test
    void callsEndWhateverComesFirst() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4); ExecutorService others = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> hosts = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                int seed = i;
                hosts.add(pool.submit(() -> callManyTimes(new Random(seed), others)));
            }
            for (Future<Object> host : hosts) {
                assertThat(host.get()).isEqualTo(3);
            }
        }
    }

    private static Object callManyTimes(Random random, ExecutorService others) throws Exception {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Web").function("fetch", Fetch.class, _ -> {
            CompletableFuture<String> stage = new CompletableFuture<>();
            return random.nextInt(3) == 0 ? CompletableFuture.completedFuture("x")
                    : stage.completeOnTimeout("x", random.nextInt(2000), TimeUnit.MICROSECONDS);
        }));
        try (Instance instance = engine.load("pages.fsx", SCRIPT).instantiate()) {
            for (int i = 0; i < 40; i++) {
                int what = random.nextInt(4);
                CompletableFuture<Object> future = callAgain(instance);
                Future<?> end = others.submit(() -> {
                    switch (what) {
                        case 0 -> future.cancel(true);
                        case 1 -> instance.interrupt();
                        case 2 -> future.orTimeout(random.nextInt(2000), TimeUnit.MICROSECONDS);
                        default -> { }
                    }
                });
                try {
                    assertThat(future.get(2, TimeUnit.MINUTES)).isEqualTo("xxx");
                } catch (ExecutionException | CancellationException e) {
                    assertThat(what < 3 || isInterruption(e.getCause())).as("%s", e).isTrue();
                }
                end.get();
            }
            try {
                return usable(instance);
            } catch (LimitExceeded late) {
                assertThat(isInterruption(late)).isTrue();
                return usable(instance);
            }
        }
    }

    /** Whether this is an interruption, which may come late: it ends the call after the one that it was meant for. */
    private static boolean isInterruption(Throwable end) {
        return end instanceof LimitExceeded stop && stop.limit() == LimitExceeded.Limit.INTERRUPTED;
    }

    /** As soon as the last call has ended; an interruption that came too late for that ends this one, and the next is asked for. */
    private static CompletableFuture<Object> callAgain(Instance instance) throws InterruptedException {
        for (;;) {
            try {
                CompletableFuture<Object> future = instance.callAsync("page", "a");
                if (!future.isCompletedExceptionally()) {
                    return future;
                }
            } catch (IllegalStateException _) {
                Thread.sleep(1);
            }
        }
    }

    @Test
    void aCallMayRunInSlices() {
        try (Instance instance = Engine.withStandardLibrary().load("slices.fsx", """
                let mutable steps = 0
                let think (n: int) =
                    for _ in 1 .. n do steps <- steps + 1
                    steps
                let fail () : int = failwith "no"
                """).instantiate(options(false))) {
            SlicedCall thought = instance.slices("think", 10_000);
            int slices = 1;
            while (!thought.runFor(1000)) {
                slices++;
                assertThatThrownBy(() -> instance.call("think", 1)).isInstanceOf(IllegalStateException.class);
            }
            assertThat(thought.result()).isEqualTo(10_000);
            assertThat(slices).isBetween(10, 40);
            SlicedCall failing = instance.slices("fail");
            assertThat(failing.runFor(1000)).isTrue();
            assertThatThrownBy(failing::result).isInstanceOf(ScriptException.class).hasMessage("no");
            SlicedCall given = instance.slices("think", 1_000_000);
            given.runFor(100);
            given.abandon();
            assertThatThrownBy(given::result).isInstanceOf(IllegalStateException.class);
            IntUnaryOperator think = instance.function("think", IntUnaryOperator.class);
            assertThat(think.applyAsInt(0)).isGreaterThanOrEqualTo(10_000);
        }
    }

    @Test
    void aSliceThatWaitsLooksForTheAnswerNextTime() throws Exception {
        try (Instance instance = instance(options(true))) {
            SlicedCall call = instance.slices("plain", "a");
            for (int i = 0; i < 3; i++) {
                assertThat(call.runFor(10_000)).isFalse();
                assertThat(call.isWaiting()).isTrue();
                answer(i == 0 ? 0 : 3 - i, "x");
            }
            assertThat(call.runFor(10_000)).isTrue();
            assertThat(call.result()).isEqualTo("xxx");
        }
    }
}
