package fusabi.benchmarks.scaling;

import fusabi.Engine;
import fusabi.Instance;
import fusabi.Program;
import java.util.ArrayList;
import java.util.List;

/** What instances of one program cost, by how many there are. */
final class InstanceScale implements Scale {

    private static final int[] INSTANCES = {1, 10, 100, 1_000, 10_000, 100_000};

    /** What its host calls. */
    public interface Counter {

        int next(int by);
    }

    @Override
    public String name() {
        return "instances";
    }

    @Override
    public String explanation() {
        return "So many instances of one small program are made, with its top level run; then a function is called in each, and each is closed. "
                + "Microseconds for one of them; kilobytes of Java's heap that one holds.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx3g");
    }

    @Override
    public Grid measure(boolean quick) throws Exception {
        Grid grid = new Grid("instances", "make", "bind and call", "close", "holds");
        Program program = Engine.withStandardLibrary().load("counter.fsx", """
                let mutable n = 0
                let next (by: int) =
                    n <- n + by
                    n
                """);
        make(program, 20_000).forEach(Instance::close);
        for (int count : INSTANCES) {
            // Few are over too soon to be timed once.
            int repeats = Math.max(1, (quick ? 1_000 : 20_000) / count);
            long made = 0;
            long called = 0;
            long closed = 0;
            double bytes = 0;
            for (int repeat = 0; repeat < repeats; repeat++) {
                boolean last = repeat == repeats - 1;
                long used = last ? used() : 0;
                long start = System.nanoTime();
                List<Instance> instances = make(program, count);
                long afterMaking = System.nanoTime();
                bytes = last ? used() - used : 0;
                long beforeCalling = System.nanoTime();
                instances.forEach(instance -> instance.bind(Counter.class).next(1));
                long afterCalling = System.nanoTime();
                instances.forEach(Instance::close);
                closed += System.nanoTime() - afterCalling;
                called += afterCalling - beforeCalling;
                made += afterMaking - start;
            }
            double all = 1e3 * count * repeats;
            grid.row(String.format("%,d", count), Clock.digits(made / all) + " µs", Clock.digits(called / all) + " µs",
                    Clock.digits(closed / all) + " µs", count < 100 ? "" : Clock.digits(bytes / 1024 / count) + " KB");
        }
        return grid;
    }

    private static List<Instance> make(Program program, int count) {
        List<Instance> instances = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            instances.add(program.instantiate());
        }
        return instances;
    }

    /** Bytes of Java's heap in use, after a collection. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
