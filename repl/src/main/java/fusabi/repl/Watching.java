package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Does a job again and again: whenever one of its files changes, also while it is at it. Until the process is ended. */
final class Watching {
    /*
     * Files are looked at rather than subscribed to: an editor may write in place, or write another file and rename it, or delete first; the file may be
     * a link, or on a disk of another machine. A look costs a few microseconds.
     */

    private static final long LOOK_EVERY_MS = 100;

    /** An editor may still be writing: files that have just changed are looked at again before they are read. */
    private static final long SETTLE_MS = 30;

    /** A script that waits for standard input cannot be ended; it is left behind, and no longer heard. */
    private static final long MOST_PATIENCE_MS = 2000;

    private final Console console;
    private final Job job;
    private Map<Path, State> seen = new LinkedHashMap<>();

    /** What tells one content of a file from the next. */
    private record State(long modified, long size, Object key) {

        private static final State NONE = new State(-1, -1, null);

        static State of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new State(now.lastModifiedTime().toMillis(), now.size(), now.fileKey());
            } catch (IOException _) {
                return NONE;
            }
        }
    }

    Watching(Console console, Job job) {
        this.console = console;
        this.job = job;
    }

    /** Never comes to an end by itself, but when it is interrupted. */
    int run() {
        try {
            while (true) {
                once();
            }
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED;
        }
    }

    private void once() throws InterruptedException {
        JobRun run = new JobRun(console, job);
        Path script = Path.of(job.file());
        seen = new LinkedHashMap<>(Map.of(script, State.of(script)));
        int[] code = {ExitCode.BUG};
        Thread thread = Thread.ofPlatform().daemon().name("fusabi-run").start(() -> {
            try {
                code[0] = run.run();
            } catch (RuntimeException | Error failure) {
                code[0] = Bug.report(console, failure);
            }
        });
        Path changed = null;
        while (changed == null && thread.isAlive()) {
            thread.join(LOOK_EVERY_MS);
            changed = changed(run);
        }
        if (changed == null) {
            rule("ended with exit code " + code[0] + ", waiting for changes; Ctrl-C leaves");
            while (changed == null) {
                Thread.sleep(LOOK_EVERY_MS);
                changed = changed(run);
            }
        }
        run.interrupt();
        thread.join(MOST_PATIENCE_MS);
        settle(changed);
        rule(changed + " changed at " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A file that is not as it was when it was first looked at. */
    private Path changed(JobRun run) {
        run.files().paths().forEach(file -> seen.computeIfAbsent(file, State::of));
        for (Map.Entry<Path, State> each : seen.entrySet()) {
            if (!State.of(each.getKey()).equals(each.getValue())) {
                return each.getKey();
            }
        }
        return null;
    }

    /** Waits until a file is there, and stays as it is for a moment. */
    private static void settle(Path file) throws InterruptedException {
        long patience = System.nanoTime() + MOST_PATIENCE_MS * 1_000_000;
        State state;
        do {
            state = State.of(file);
            Thread.sleep(SETTLE_MS);
        } while ((state.equals(State.NONE) || !State.of(file).equals(state)) && System.nanoTime() < patience);
    }

    private void rule(String text) {
        String line = "---- " + text + " ";
        line += "-".repeat(Math.max(4, console.width() - line.length()));
        console.say(console.errLook() == Console.Look.COLOURED ? "\u001B[2m" + line + "\u001B[0m\n" : line + "\n");
    }
}
