package fusabi.compile;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs phases where recursion over a tree of the greatest depth that the parser lets pass has room. */
final class LargeStack {

    /** The parser's 1,500 levels take some 15 frames of about 200 bytes each in the checker, 5 MB; an order of magnitude is kept in reserve. */
    private static final long BYTES = 256L << 20;

    private LargeStack() {}

    static <T> T run(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }, "fusabi-compiler", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException("a phase of the compiler failed", e.getCause());
        }
    }
}
