package fusabi.benchmarks.running;

import fusabi.benchmarks.programs.Checkout;
import fusabi.benchmarks.scaling.Scales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./benchmarks/run scaling}: tables of how time and memory grow. */
@Command(name = "scaling", description = "Measures how time and memory grow with the input.")
final class ScalingCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This text.")
    private boolean help;

    @Option(names = "--quick", description = "A minute instead of five.")
    private boolean quick;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Just these: front-end, collection, instances, threads.")
    private List<String> only = Scales.names();

    @Option(names = "--output", paramLabel = "FOLDER", description = "Where scaling.md goes; by default benchmarks/target/results of the checkout.")
    private Path output = Checkout.root().resolve("benchmarks/target/results");

    @Option(names = "--document", description = "Put the tables into docs/BENCHMARKS.md too.")
    private boolean document;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(output);
        StringBuilder text = new StringBuilder();
        for (String name : only) {
            System.err.println(name);
            String table = Scales.measure(name, quick, List.of("-XX:+UseSerialGC"));
            text.append(text.isEmpty() ? "" : "\n").append(table);
            Files.writeString(output.resolve("scaling.md"), text);
            if (document) {
                Publisher.replace(Checkout.root().resolve("docs/BENCHMARKS.md"), "scaling " + name, table);
            }
        }
        System.out.print(text);
        return CommandLine.ExitCode.OK;
    }
}
