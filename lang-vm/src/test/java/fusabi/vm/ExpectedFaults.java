package fusabi.vm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Faults that tests cause on purpose, on their own threads: what is logged of these is not shown. */
final class ExpectedFaults {

    private static final Set<Long> THREADS = ConcurrentHashMap.newKeySet();
    /** Kept, so that it keeps its filter. */
    private static final Logger LOGGER = Logger.getLogger("fusabi");

    static {
        LOGGER.setFilter(message -> !THREADS.contains(message.getLongThreadID()));
    }

    private ExpectedFaults() {}

    static void begin() {
        THREADS.add(Thread.currentThread().threadId());
    }

    static void end() {
        THREADS.remove(Thread.currentThread().threadId());
    }
}
