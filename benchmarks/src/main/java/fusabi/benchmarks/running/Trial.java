package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One contender at one program, in one process after the other. What goes wrong is noted, and ends it. */
final class Trial {

    /** A turn in which the clock's resolution does not matter, and which is not worth asking for more often. */
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(5);

    /** How many times as long as a turn may take, starting, compiling and a first run may. */
    private static final int TO_START = 3;

    private final Contender contender;
    private final Task task;
    private final Plan plan;
    private final List<Sample> samples = new ArrayList<>();
    private String note = "";
    private Fork process;
    /** Nanoseconds that a run took, when last measured. */
    private long last;
    private long measured;

    Trial(Contender contender, Task task, Plan plan) {
        this.contender = contender;
        this.task = task;
        this.plan = plan;
    }

    Contender contender() {
        return contender;
    }

    Measurement measurement() {
        return new Measurement(samples, note);
    }

    /** Starts a process, and compares its result with what is expected. */
    void begin(String expected, Path scratch) throws InterruptedException {
        if (!note.isEmpty()) {
            return;
        }
        try {
            process = Fork.start(contender, task, scratch);
            String result = process.check(plan.size(task), patience().multipliedBy(TO_START));
            if (!result.equals(expected)) {
                throw new Failure("gave " + result + " instead of " + expected);
            }
            measured = 0;
        } catch (IOException | Failure e) {
            failed(e.getMessage());
        }
    }

    /** Lets it run for so long, and once at least. */
    void warmUp(Duration time) throws InterruptedException {
        if (process == null) {
            return;
        }
        try {
            long end = System.nanoTime() + time.toNanos();
            int runs = 1;
            do {
                long taken = process.run(plan.size(task), runs, patience());
                last = Math.max(1, taken / runs);
                if (taken < SHORTEST) {
                    runs *= 2;
                }
            } while (System.nanoTime() < end);
        } catch (Failure e) {
            failed(e.getMessage());
        }
    }

    /** Takes its turn, unless it has had its share or cannot. */
    void turn(int fork, int round) throws InterruptedException {
        if (process == null || measured > TimeUnit.MILLISECONDS.toNanos(plan.share())) {
            return;
        }
        try {
            int runs = (int) Math.clamp(TimeUnit.MILLISECONDS.toNanos(plan.turn()) / last, 1, 1_000_000);
            long time = process.run(plan.size(task), runs, patience());
            samples.add(new Sample(fork, round, runs, time));
            last = Math.max(1, time / runs);
            measured += time;
        } catch (Failure e) {
            failed(e.getMessage());
        }
    }

    private Duration patience() {
        return Duration.ofMillis(plan.patience());
    }

    private void failed(String message) {
        note = message;
        end();
    }

    /** Ends the process. */
    void end() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
