package fusabi.benchmarks.scaling;

import fusabi.Instance;
import fusabi.Program;
import fusabi.benchmarks.contenders.Fusabi;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How much more is done on more threads, each with an instance of its own of one program. */
final class ThreadScale implements Scale {

    private static final List<String> PROGRAMS = List.of("fib", "binary_trees");

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String explanation() {
        return "Runs a second of `fib` and `binary_trees`, whose instances on several threads share the program and nothing else; and how many times "
                + "as many as on one thread.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx2g");
    }

    @Override
    public Grid measure(boolean quick) throws Exception {
        Grid grid = new Grid("threads", "`fib`", "times", "`binary_trees`", "times");
        List<Task> tasks = PROGRAMS.stream().map(Tasks::named).toList();
        List<Program> programs = tasks.stream().map(Fusabi::compile).toList();
        double seconds = quick ? 0.5 : 5;
        double[] alone = new double[tasks.size()];
        for (int i = 0; i < alone.length; i++) {
            runs(programs.get(i), tasks.get(i).quick(), 1, seconds);
            alone[i] = runs(programs.get(i), tasks.get(i).quick(), 1, seconds);
        }
        for (int threads : threads()) {
            List<Object> cells = new ArrayList<>(List.of(threads));
            for (int i = 0; i < alone.length; i++) {
                double runs = threads == 1 ? alone[i] : runs(programs.get(i), tasks.get(i).quick(), threads, seconds);
                cells.add(Clock.digits(runs));
                cells.add(String.format(Locale.ROOT, "%.2f", runs / alone[i]));
            }
            grid.row(cells.toArray());
        }
        return grid;
    }

    /** Powers of two up to the number of cores, and that number. */
    private static TreeSet<Integer> threads() {
        int cores = Runtime.getRuntime().availableProcessors();
        TreeSet<Integer> counts = new TreeSet<>();
        for (int count = 1; count < cores; count *= 2) {
            counts.add(count);
        }
        counts.add(cores);
        return counts;
    }

    /** Runs a second on all threads together. */
    private static double runs(Program program, int size, int threads, double seconds) throws Exception {
        Callable<Double> work = () -> {
            try (Instance instance = program.instantiate()) {
                long begin = System.nanoTime();
                long end = begin + (long) (seconds * 1e9);
                long runs = 0;
                do {
                    instance.call("run", size);
                    runs++;
                } while (System.nanoTime() < end);
                return runs * 1e9 / (System.nanoTime() - begin);
            }
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            double sum = 0;
            for (Future<Double> one : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                sum += one.get();
            }
            return sum;
        }
    }
}
