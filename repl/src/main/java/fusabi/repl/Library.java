package fusabi.repl;

import fusabi.Engine;

/** The library of scripts, which takes a while to be read. */
final class Library {

    private Library() {}

    /** Begins to read it, on a thread of its own; whoever needs a part of it waits for that. */
    static void load() {
        begin(() -> Engine.withStandardLibrary().ready());
    }

    /** As above, but only what compiled programs need. */
    static void loadCode() {
        begin(() -> Engine.withStandardLibrary().readyForCompiled());
    }

    private static void begin(Runnable reading) {
        Thread.ofPlatform().daemon().name("fusabi-library").uncaughtExceptionHandler((_, _) -> { }).start(reading);
    }
}
