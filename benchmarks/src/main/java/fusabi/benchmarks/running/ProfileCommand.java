package fusabi.benchmarks.running;

import fusabi.benchmarks.programs.Checkout;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./benchmarks/run profile}: where Fusabi's time goes. */
@Command(name = "profile", description = "Tells where the time of programs goes in Fusabi.")
final class ProfileCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This text.")
    private boolean help;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Just these programs.")
    private List<String> only = Tasks.all().stream().map(Task::name).toList();

    @Option(names = "--seconds", paramLabel = "N", description = "How long each warms up, and is then looked at; by default 3.")
    private int seconds = 3;

    @Option(names = "--document", description = "Put the table into docs/BENCHMARKS.md too.")
    private boolean document;

    @Override
    public Integer call() throws Exception {
        StringBuilder table = new StringBuilder("""
                | Program | instructions | heap | rest | of which |
                |---|--:|--:|--:|---|
                """);
        for (String name : only) {
            System.err.println(name);
            table.append(Profile.of(Tasks.named(name), Duration.ofSeconds(seconds), Duration.ofSeconds(seconds)).line()).append('\n');
        }
        System.out.print(table);
        if (document) {
            Publisher.replace(Checkout.root().resolve("docs/BENCHMARKS.md"), "profile", table.toString());
        }
        return CommandLine.ExitCode.OK;
    }
}
