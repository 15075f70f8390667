package fusabi.reentry;

import fusabi.Engine;
import fusabi.HostFunction;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.Value;
import fusabi.vm.Limits;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;

/** Scripts and hosts that call each other. */
final class Nest {

    static final Engine LIBRARY = Engine.withStandardLibrary();

    /** More than any test goes down. */
    static final Limits DEEP = Limits.defaults().withNesting(1200);

    /** A function that calls the script again. */
    @FunctionalInterface
    interface Down {
        int down(IntUnaryOperator function, int n);
    }

    private Nest() {}

    /** {@code Host.down f n} is {@code f n}; {@code Host.typed} too, by typed functions; {@code Host.bottom ()} is the test's. */
    static Engine engine(HostFunction bottom) {
        return LIBRARY.with(HostModule.named("Host")
                .function("down", "(int -> int) -> int -> int", call -> function(call.argument(0)).call(call.integer(1)))
                .function("typed", Down.class, IntUnaryOperator::applyAsInt)
                .function("again", "(unit -> 'a) -> 'a", call -> function(call.argument(0)).call())
                .function("bottom", "unit -> int", bottom));
    }

    static Value function(Object argument) {
        return (Value) argument;
    }

    static Instance instance(HostFunction bottom, String script) {
        return engine(bottom).load("nest.fsx", script).instantiate();
    }

    static Instance deep(HostFunction bottom, String script) {
        return engine(bottom).load("nest.fsx", script).instantiate(RunOptions.defaults().withLimits(DEEP));
    }

    /** Runs on a thread of its own, which has so many bytes of stack. */
    static <T> T onStack(long bytes, Callable<T> body) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.set(body.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        }, "deep", bytes);
        thread.start();
        thread.join();
        switch (failure.get()) {
            case null -> { }
            case Exception exception -> throw exception;
            case Error error -> throw error;
            default -> throw new AssertionError(failure.get());
        }
        return result.get();
    }
}
