package fusabi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import fusabi.Program;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how many times as long as its twin in Java each script takes: both in this one process, in turns, by the thread's processor time, the best
 * of many runs. So it says the same on a machine that has other things to do. Arguments are names of small ones or of whole
 * programs; without any, all small ones.
 *
 * <p>{@code -Dseparate=true} gives each a process of its own; otherwise HotSpot sees one interpreter's loop running all of them, as it would
 * in a host with many scripts. {@code -Dseconds=3} is how long each warms up, and how long it is measured.
 */
public final class MachineRatios {

    /** Processor time for each, in nanoseconds: to warm up, then as much again to measure. */
    private static final long TIME = 1_000_000_000L * Integer.getInteger("seconds", 3);

    private MachineRatios() {}

    public static void main(String[] names) throws Exception {
        List<Twin> twins = names.length == 0 ? Twin.all() : Stream.of(names).map(Twin::named).toList();
        if (Boolean.getBoolean("separate")) {
            for (Twin twin : twins) {
                ProcessHandle.Info self = ProcessHandle.current().info();
                List<String> command = Stream.concat(Stream.of(self.command().orElseThrow()), Stream.concat(
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-Dseparate")),
                        Stream.of("-cp", System.getProperty("java.class.path"), MachineRatios.class.getName(), twin.name()))).toList();
                new ProcessBuilder(command).inheritIO().start().waitFor();
            }
            return;
        }
        List<Program> programs = twins.stream().map(Twin::compiled).toList();
        rounds(twins, programs, TIME);
        long[][] best = rounds(twins, programs, TIME);
        for (int i = 0; i < twins.size(); i++) {
            double script = best[i][0] / 1e6;
            double java = best[i][1] / 1e6;
            System.out.printf("%-12s %8.2f ms %8.2f ms %7.1f%n", twins.get(i).name(), script, java, script / java);
        }
    }

    /** The best times of each script and twin, after {@code perTask} nanoseconds for each. */
    private static long[][] rounds(List<Twin> twins, List<Program> programs, long perTask) {
        long[][] best = new long[twins.size()][];
        for (int i = 0; i < best.length; i++) {
            best[i] = new long[] {Long.MAX_VALUE, Long.MAX_VALUE};
        }
        long end = processorTime() + perTask * twins.size();
        do {
            for (int i = 0; i < best.length; i++) {
                Twin twin = twins.get(i);
                Program program = programs.get(i);
                best[i][0] = Math.min(best[i][0], time(() -> Twin.run(program)));
                for (int repeat = 0; repeat < 5; repeat++) {
                    best[i][1] = Math.min(best[i][1], time(() -> twin.java().get()));
                }
            }
        } while (processorTime() < end);
        return best;
    }

    private static long time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
