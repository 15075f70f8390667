package fusabi.source;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs work that recurses over trees where the deepest tree that the parser lets pass has room, whatever the stack of the caller. */
public final class LargeStack {

    /**
     * A tree has up to 20,000 levels; the checker takes some 15 frames of up to 300 bytes for each, 90 MB, and nothing takes more. Only what
     * is used of it becomes memory.
     */
    private static final long BYTES = 512L << 20;

    /** A thread with such a stack. */
    private static final class Large extends Thread {
        Large(Runnable work) {
            super(null, work, "fusabi-compiler", BYTES);
            setDaemon(true);
        }
    }

    private LargeStack() {}

    /** What {@code work} gives; its exceptions come out as they are. */
    public static <T> T run(Supplier<T> work) {
        if (Thread.currentThread() instanceof Large) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Supplier<T> carried = Effort.carried(work);
        new Large(() -> {
            try {
                result.complete(carried.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }).start();
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException("a phase of the compiler failed", e.getCause());
        }
    }
}
