package fusabi.examples.game;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** The game on a terminal, 60 frames a second, until someone types q. */
public final class Main {

    private static final long SEED = 2026;
    private static final long FRAME = 1_000_000_000L / Game.FRAMES_PER_SECOND;

    private Main() {}

    /** Takes the file of the behaviour, and how many frames there are to be, when not endlessly many. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: game FILE [FRAMES]");
            System.exit(2);
        }
        long frames = arguments.length > 1 ? Long.parseLong(arguments[1]) : Long.MAX_VALUE;
        try (Game game = Game.of(Path.of(arguments[0]), SEED); View view = View.ofTerminal()) {
            long next = System.nanoTime();
            while (game.frame() < frames && !view.isClosed()) {
                long start = System.nanoTime();
                game.advance();
                view.show(game, System.nanoTime() - start);
                // Who is late by more than a frame does not try to catch up.
                next = Math.max(next + FRAME, System.nanoTime() - FRAME);
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }
}
