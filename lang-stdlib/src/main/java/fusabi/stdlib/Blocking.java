package fusabi.stdlib;

import fusabi.host.NativeCall;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waiting for something outside that blocks: it has a thread of its own, while that of the script looks at the limits. When the run has to end, the
 * other thread is interrupted and nobody waits for it any longer.
 */
final class Blocking {

    private static final long LOOK_MILLISECONDS = 1;

    private Blocking() {}

    /** As {@link WorldNatives#attempt}; the body must not use the call. */
    static <T> T attempt(NativeCall call, WorldNatives.Attempt<T> body) {
        FutureTask<T> task = new FutureTask<>(body::make);
        Thread.ofVirtual().name("fusabi-waiting").start(task);
        try {
            return WorldNatives.attempt(call, () -> await(call, task));
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T await(NativeCall call, FutureTask<T> task) throws IOException {
        for (;;) {
            try {
                return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                call.poll();
            } catch (InterruptedException _) {
                // The interrupted thread stays so, and the next look ends the run.
                Thread.currentThread().interrupt();
                call.poll();
            } catch (ExecutionException failure) {
                switch (failure.getCause()) {
                    case IOException e -> throw e;
                    case RuntimeException e -> throw e;
                    case Error e -> throw e;
                    default -> throw new IOException(failure.getCause());
                }
            }
        }
    }
}
