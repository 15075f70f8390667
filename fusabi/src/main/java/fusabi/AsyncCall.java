package fusabi;

import fusabi.border.Converter;
import fusabi.host.LimitExceeded;
import fusabi.host.Questions;
import fusabi.vm.Ending;
import fusabi.vm.InstanceInUseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A call that nobody waits for: it has a thread only while there is something to run. */
final class AsyncCall {
    /*
     * The first stretch runs on the calling thread. When the script has nothing to do but wait, the run is suspended, and what it waits for, an
     * answer, an end of a time, an interruption, wakes it: once, on a thread of the executor. The fields below are guarded by this object; the
     * machine is used by one thread at a time since only the one that wakes it goes on.
     */

    private static final long RETRY_MILLIS = 1;

    private final Machine machine;
    private final Converter result;
    private final Executor executor;
    private final CompletableFuture<Object> future = new CompletableFuture<>();
    private final Optional<Duration> limit;
    private final long begun = System.nanoTime();
    private boolean waits;
    private boolean ended;
    private boolean late;
    private CompletableFuture<Void> alarm;
    private CompletableFuture<Void> deadline;

    private AsyncCall(Machine machine, Converter result) {
        this.machine = machine;
        this.result = result;
        this.executor = machine.options().executor();
        this.limit = machine.options().limits().time();
    }

    /** Calls a function word; the words of its arguments are valid until then. */
    static CompletableFuture<Object> start(Machine machine, long function, long[] words, Converter result) {
        AsyncCall call = new AsyncCall(machine, result);
        Ending ending = machine.suspending(() -> machine.vm().call(function, words));
        call.future.whenComplete((_, _) -> call.abandoned());
        call.take(ending);
        return call.future;
    }

    // ---- running

    private void take(Ending ending) {
        if (!(ending instanceof Ending.Suspended(var request))) {
            end(() -> machine.read(machine.completed(ending), result));
            return;
        }
        synchronized (this) {
            machine.waits(this);
            waits = true;
            alarm = null;
            if (deadline == null && limit.isPresent()) {
                deadline = in(limit.get().minusNanos(System.nanoTime() - begun), this::expire);
            }
        }
        if (machine.isClosed()) {
            closed();
        } else if (future.isDone() || machine.isInterrupted()) {
            wake();
        } else if (request.orElse(null) instanceof Questions.Idle(var atMost)) {
            if (!listens(atMost)) {
                wake();
            }
        } else {
            wake();
        }
    }

    /** False when the answer is there; another thread may have woken it already, and then nothing may be set any more. */
    private synchronized boolean listens(Optional<Duration> atMost) {
        if (!waits) {
            return true;
        }
        atMost.ifPresent(time -> alarm = in(time, this::wake));
        return machine.questions().listen(this::wake);
    }

    private CompletableFuture<Void> in(Duration time, Runnable action) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.thenRun(action);
        return timer.completeOnTimeout(null, Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    }

    private synchronized void expire() {
        late = true;
        wake();
    }

    /** From any thread: what it waits for may have come. */
    void wake() {
        synchronized (this) {
            if (!waits) {
                return;
            }
            waits = false;
            if (alarm != null) {
                alarm.cancel(false);
            }
        }
        try {
            executor.execute(this::goOn);
        } catch (RejectedExecutionException refused) {
            end(() -> {
                machine.giveUp();
                throw refused;
            });
        }
    }

    private void goOn() {
        Ending ending;
        try {
            if (isLate()) {
                machine.giveUp();
                end(() -> {
                    throw LimitExceeded.time(limit.orElseThrow(), Duration.ofNanos(System.nanoTime() - begun));
                });
                return;
            }
            ending = machine.suspending(() -> machine.vm().resume(Questions.GO_ON));
        } catch (InstanceInUseException _) {
            CompletableFuture.delayedExecutor(RETRY_MILLIS, TimeUnit.MILLISECONDS, executor).execute(this::goOn);
            return;
        } catch (RuntimeException | Error failure) {
            end(() -> {
                throw failure;
            });
            return;
        }
        take(ending);
    }

    private synchronized boolean isLate() {
        return late;
    }

    // ---- the end

    /** What it comes to. */
    @FunctionalInterface
    private interface Outcome {
        Object get();
    }

    private void end(Outcome outcome) {
        machine.ended(this);
        Object value = null;
        Throwable failure = null;
        try {
            value = outcome.get();
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        synchronized (this) {
            ended = true;
            if (deadline != null) {
                deadline.cancel(false);
            }
            if (future.isDone()) {
                machine.clearInterrupt();
            }
        }
        if (failure == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(failure);
        }
    }

    /** The host has completed the future itself, by cancelling it or by a time of its own: nobody wants the result. */
    private void abandoned() {
        synchronized (this) {
            if (ended) {
                return;
            }
            machine.vm().interrupt();
        }
        wake();
    }

    /** The instance has been closed. */
    void closed() {
        synchronized (this) {
            waits = false;
        }
        end(() -> {
            throw new IllegalStateException("The instance was closed before the call had ended.");
        });
    }
}
