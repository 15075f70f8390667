package fusabi.hostile;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs all hostile programs and, between them, good ones, on some threads of this process. Prints {@code bad} lines for what went wrong,
 * {@code took} lines of milliseconds, and {@code done} at the end.
 */
final class Arena {

    private static final int THREADS = 8;
    private static final int GOOD_FOR_EACH_HOSTILE = 1;
    /** So that eight of them, and what the compiler takes, are within the process's memory. */
    private static final long HEAP = 16L << 20;
    /** The compiler takes up to 500 bytes for a character. */
    private static final int SOURCE = 100_000;
    private static final long FUEL = 1_000_000;
    private static final Duration TIME = Duration.ofMinutes(5);
    private static final long OUTPUT = 1L << 20;
    /** Of one program on a machine that is busy: the limits come much earlier. */
    private static final long MOST_MILLISECONDS = 300_000;

    private final Engine engine = Engine.withStandardLibrary().withSourceLimit(SOURCE);
    private final PrintStream out = System.out;

    private record Good(String name, String text, String output) {}

    private Arena() {}

    /** The arguments are parts of names of hostile programs to run; none for all. */
    public static void main(String[] names) throws Exception {
        new Arena().run(List.of(names));
    }

    private void run(List<String> names) throws Exception {
        Set<String> threadsBefore = threads();
        List<Good> good = good();
        List<Runnable> work = new ArrayList<>();
        List<HostileProgram> hostile = Stream.concat(HostileProgram.files().stream(), Giants.all().stream())
                .filter(program -> names.isEmpty() || names.stream().anyMatch(program.name()::contains)).toList();
        for (HostileProgram program : hostile) {
            work.add(() -> attack(program));
        }
        for (int i = 0; i < hostile.size() * GOOD_FOR_EACH_HOSTILE; i++) {
            Good program = good.get(i % good.size());
            work.add(() -> check(program));
        }
        Collections.shuffle(work, new Random(1));
        AtomicInteger next = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> {
                try {
                    for (int at = next.getAndIncrement(); at < work.size(); at = next.getAndIncrement()) {
                        work.get(at).run();
                    }
                } finally {
                    ended.countDown();
                }
            });
        }
        ended.await();
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        Set<String> left = threads();
        for (int i = 0; i < 100 && !threadsBefore.containsAll(left); i++) {
            Thread.sleep(20);
            left = threads();
        }
        left.removeAll(threadsBefore);
        if (!left.isEmpty()) {
            out.println("bad threads are left: " + left);
        }
        out.println("done " + hostile.size() + " hostile programs");
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.isAlive() && !"main".equals(thread.getName()))
                .map(Thread::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static RunOptions limited() {
        return RunOptions.defaults().withHeapQuota(HEAP).withFuel(FUEL).withTime(TIME).withOutputLimit(OUTPUT);
    }

    private void attack(HostileProgram program) {
        long start = System.nanoTime();
        long processorStart = processor();
        String ending;
        try {
            Outcome<Program> compiled = engine.compile(SourceFile.of("hostile.fsx", program.text().get()));
            if (compiled.value().isEmpty()) {
                ending = compiled.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code).distinct()
                        .collect(Collectors.joining(" "));
            } else {
                ending = switch (compiled.value().get().run(limited())) {
                    case RunResult.Completed _ -> "COMPLETED";
                    case RunResult.Failed(String report) -> "FAILED " + report.lines().findFirst().orElse("");
                    case RunResult.Stopped stopped -> stopped.limit().name();
                };
            }
        } catch (Throwable t) {
            ending = "threw " + t + where(t);
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!program.expected().contains(ending.split(" ")[0])) {
            out.println("bad " + program.name() + " ended by " + ending + ", not by " + program.expected());
        }
        if (milliseconds > MOST_MILLISECONDS) {
            out.println("bad " + program.name() + " took " + milliseconds + " ms");
        }
        out.println("took " + (processor() - processorStart) / 1_000_000 + " " + milliseconds + " " + program.name() + " " + ending);
    }

    private static String where(Throwable t) {
        return Stream.of(t.getStackTrace()).limit(12).map(frame -> " at " + frame).collect(Collectors.joining());
    }

    private void check(Good program) {
        StringBuilder output = new StringBuilder();
        try {
            Program compiled = engine.compile(SourceFile.of("good.fsx", program.text())).value().orElseThrow();
            RunResult result = compiled.run(limited().withFuel(50_000_000).withTime(TIME).withOutput(output::append));
            if (!result.equals(new RunResult.Completed(0)) || !output.toString().equals(program.output())) {
                out.println("bad " + program.name() + " gave " + result + " and another output than alone");
            }
        } catch (Throwable t) {
            out.println("bad " + program.name() + " threw " + t + where(t));
        }
    }

    private static List<Good> good() throws IOException {
        Path folder = Path.of(System.getProperty("fusabi.root")).resolve("spec/programs");
        List<Good> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".fsx")).sorted().toList()) {
                Path output = file.resolveSibling(file.getFileName().toString().replace(".fsx", ".out"));
                if (Files.exists(output)) {
                    programs.add(new Good(file.getFileName().toString(), Files.readString(file), Files.readString(output)));
                }
            }
        }
        return programs;
    }

    /** Nanoseconds of processor time of this thread. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
