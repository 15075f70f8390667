package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.contenders.Contenders;
import fusabi.benchmarks.contenders.Fusabi;
import fusabi.benchmarks.contenders.JavaTwin;
import fusabi.benchmarks.programs.Checkout;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code ./benchmarks/run}. */
@Command(name = "benchmarks/run", description = Main.PURPOSE, footer = Main.MORE)
public final class Main implements Callable<Integer> {

    static final String PURPOSE = "Measures whole programs in Java, Fusabi and other languages, in turns, and tells the ratios to Java.";

    static final String MORE = "benchmarks/run jmh ... is JMH's own command for the small benchmarks; "
            + "benchmarks/run ratios ... prints small scripts' ratios to Java.";

    private static final int INTERRUPTED = 130;
    /** Seconds to write down what there is, after Ctrl-C. */
    private static final int GRACE = 20;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This text.")
    private boolean help;

    @Option(names = "--quick", description = "Small sizes and few rounds: with everything in less than five minutes.")
    private boolean quick;

    @Option(names = "--peers", description = "Other languages too: those on the JVM, and those that are on this machine.")
    private boolean peers;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Just these programs.")
    private List<String> only = List.of();

    @Option(names = "--against", paramLabel = "NAME", split = ",", description = "Just these contenders, beside java; --list tells their names.")
    private List<String> against = List.of();

    @Option(names = "--output", paramLabel = "FOLDER",
            description = "Where results.json, table.md and chart.svg go; by default benchmarks/target/results of the checkout.")
    private Path output = Checkout.root().resolve("benchmarks/target/results");

    @Option(names = "--document", description = "Put the table and the chart into docs/BENCHMARKS.md too.")
    private boolean document;

    @Option(names = "--list", description = "Say which programs and contenders there are, and do nothing.")
    private boolean list;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).addSubcommand(new ScalingCommand()).addSubcommand(new ProfileCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<Task> tasks;
        List<Contender> contenders;
        try {
            tasks = only.isEmpty() ? Tasks.all() : only.stream().map(Tasks::named).toList();
            contenders = contenders();
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks/run: " + e.getMessage() + " --list tells the names.");
            return CommandLine.ExitCode.USAGE;
        }
        if (list) {
            list(tasks, contenders);
            return CommandLine.ExitCode.OK;
        }
        Progress progress = new Progress(System.err, Boolean.getBoolean("fusabi.terminal"), tasks.size());
        CountDownLatch written = endWithWhatThereIs(Thread.currentThread());
        try {
            Results results = new Session(tasks, contenders, quick ? Plan.quick() : Plan.full(), progress).run();
            Publisher.write(results, output);
            if (document) {
                Publisher.document(results, Checkout.root().resolve("docs"));
            }
            System.out.print(Table.of(results));
            System.err.println("Written to " + output + " after " + results.seconds() + " s.");
            return results.complete() ? CommandLine.ExitCode.OK : INTERRUPTED;
        } finally {
            written.countDown();
        }
    }

    private List<Contender> contenders() {
        if (!against.isEmpty()) {
            List<String> names = against.stream().map(name -> Contenders.named(name).name()).toList();
            return Contenders.all().stream().filter(one -> one instanceof JavaTwin || names.contains(one.name())).toList();
        }
        return peers || list ? Contenders.all() : List.of(new JavaTwin(), new Fusabi());
    }

    private static void list(List<Task> tasks, List<Contender> contenders) {
        System.out.println("Programs, with their quick and full sizes:");
        tasks.forEach(task -> System.out.printf("  %-30s %,10d %,10d%n", task.name(), task.quick(), task.full()));
        System.out.println("Contenders:");
        contenders.forEach(one -> System.out.printf("  %-20s %s, %s%n", one.name(), one.title(), one.version().orElse("not on this machine")));
    }

    /** On Ctrl-C this thread is interrupted, and the JVM waits until it has written what it has. */
    private static CountDownLatch endWithWhatThereIs(Thread thread) {
        CountDownLatch written = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            thread.interrupt();
            try {
                written.await(GRACE, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                // Then it is over at once.
            }
        }));
        return written;
    }
}
