package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures programs one after the other, each with all contenders in turns. An interruption of its thread ends it with what there is. */
final class Session {
    /*
     * A machine is never the same for long: its clock goes up and down, others use it. So the processes of all contenders are started and warmed
     * up first, wait for their turns, and in each round each runs for a moment: what slows the machine slows all, and a ratio compares two
     * turns of one round. They warm up twice: what HotSpot was still compiling at the end of the first time is finished before the second,
     * in which it sees what it has to compile anew.
     */

    private final List<Task> tasks;
    private final List<Contender> contenders;
    private final Plan plan;
    private final Progress progress;
    private final Instant begun = Instant.now();
    private final List<Row> rows = new ArrayList<>();

    Session(List<Task> tasks, List<Contender> contenders, Plan plan, Progress progress) {
        this.tasks = tasks;
        this.contenders = contenders;
        this.plan = plan;
        this.progress = progress;
    }

    /** Runs until it is done or interrupted. */
    Results run() throws IOException {
        Machine machine = Machine.thisOne();
        List<Results.Column> columns = contenders.stream().map(Results.Column::of).toList();
        Set<String> here = columns.stream().filter(Results.Column::hasVersion).map(Results.Column::name).collect(Collectors.toSet());
        List<Contender> present = contenders.stream().filter(contender -> here.contains(contender.name())).toList();
        Path scratch = Files.createTempDirectory("fusabi-benchmarks");
        try (ExecutorService starters = Executors.newFixedThreadPool(plan.atOnce())) {
            for (Task task : tasks) {
                if (isOver()) {
                    break;
                }
                measure(task, present, scratch, starters);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            delete(scratch);
        }
        boolean complete = !Thread.interrupted() && rows.size() == tasks.size();
        long seconds = Duration.between(begun, Instant.now()).toSeconds();
        return new Results(begun.truncatedTo(ChronoUnit.SECONDS).toString(), seconds, complete, machine, plan, columns, rows);
    }

    private void measure(Task task, List<Contender> present, Path scratch, ExecutorService starters) throws InterruptedException {
        int size = plan.size(task);
        String expected = task.java().apply(size).toString();
        List<Trial> trials = present.stream().filter(contender -> contender.has(task)).map(contender -> new Trial(contender, task, plan)).toList();
        Instant end = end();
        progress.begins(task, trials.size());
        try {
            for (int fork = 1; fork <= plan.forks(); fork++) {
                forEach(trials, starters, trial -> {
                    trial.begin(expected, scratch);
                    warmUp(trial, end);
                });
                forEach(trials, starters, trial -> warmUp(trial, end));
                rounds(trials, fork, end);
                trials.forEach(Trial::end);
            }
        } finally {
            trials.forEach(Trial::end);
            Map<String, Measurement> measurements = new LinkedHashMap<>();
            trials.forEach(trial -> measurements.put(trial.contender().name(), trial.measurement()));
            Row row = new Row(task.name(), size, expected, measurements);
            if (row.says()) {
                rows.add(row);
                progress.ended(row);
            }
        }
    }

    /** Whether there is no time for another program. */
    private boolean isOver() {
        return plan.total() > 0 && !Instant.now().isBefore(begun.plusMillis(plan.total()));
    }

    /** When the present program has had its share of the time. */
    private Instant end() {
        if (plan.total() == 0) {
            return Instant.MAX;
        }
        Duration left = Duration.between(Instant.now(), begun.plusMillis(plan.total()));
        return Instant.now().plus(left.dividedBy(tasks.size() - rows.size()));
    }

    /** What is done with each of several trials, more than one at a time. */
    private interface Step {

        void take(Trial trial) throws InterruptedException;
    }

    private static void forEach(List<Trial> trials, ExecutorService starters, Step step) throws InterruptedException {
        List<Future<?>> begun = new ArrayList<>();
        try {
            for (Trial trial : trials) {
                begun.add(starters.submit(() -> {
                    step.take(trial);
                    return null;
                }));
            }
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            begun.forEach(one -> one.cancel(true));
        }
    }

    /** Warms a process up for half of the time there is for it. Where the time is short, those who come last do it for less. */
    private void warmUp(Trial trial, Instant end) throws InterruptedException {
        progress.warmsUp(trial.contender());
        Instant warm = Instant.now().plusMillis(plan.warmUp() / 2);
        trial.warmUp(Duration.between(Instant.now(), warm.isBefore(end) ? warm : end));
    }

    /** The order is another in each round, so that nobody always comes after the same one. */
    private void rounds(List<Trial> trials, int fork, Instant end) throws InterruptedException {
        for (int round = 1; round <= plan.rounds() && (round == 1 || Instant.now().isBefore(end)); round++) {
            progress.round(round, plan.rounds());
            for (int i = 0; i < trials.size(); i++) {
                trials.get((i + round) % trials.size()).turn(fork, round);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
