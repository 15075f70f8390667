package fusabi.repl;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.FileAccess;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.capability.Seeds;
import fusabi.capability.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * What a script may reach from the command line: always the console, the clock, random numbers and the files below its own folder, to read; more by
 * these options. An option without a value allows everything of its kind.
 */
final class Permissions {

    private static final String ANY = "";

    /** A value belongs to an option only behind an equals sign: in {@code --allow-read a.fsx} the second word is the script. */
    static final class Attached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                arguments.push(ANY);
            }
            return false;
        }
    }

    @Option(names = "--allow-read", arity = "0..1", fallbackValue = ANY, split = ",",
            preprocessor = Attached.class, paramLabel = "PATH", description = "Lets the script read these files and folders, or all.")
    private List<String> read = new ArrayList<>();

    @Option(names = "--allow-write", arity = "0..1", fallbackValue = ANY, split = ",",
            preprocessor = Attached.class, paramLabel = "PATH", description = "Lets the script write these files and folders, or all.")
    private List<String> write = new ArrayList<>();

    @Option(names = "--allow-env", arity = "0..1", fallbackValue = ANY, split = ",",
            preprocessor = Attached.class, paramLabel = "NAME", description = "Lets the script read these environment variables, or all.")
    private List<String> variables = new ArrayList<>();

    @Option(names = "--allow-net", arity = "0..1", fallbackValue = ANY, split = ",",
            preprocessor = Attached.class, paramLabel = "HOST", description = "Lets the script speak to these hosts, or all.")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--allow-run", description = "Lets the script run other programs, which may do anything.")
    private boolean run;

    @Option(names = "--allow-all", description = "All of these.")
    private boolean all;

    /** What the script in that file gets. */
    Capabilities capabilities(String script) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = here.resolve(script).normalize().getParent();
        List<Path> readable = new ArrayList<>(paths(read, here));
        readable.add(folder);
        Capabilities granted = Capabilities.none().with(Clock.system()).with(Seeds.unpredictable())
                .with(FileAccess.of(here, readable, paths(write, here)));
        if (all || !variables.isEmpty()) {
            granted = granted.with(all || variables.contains(ANY) ? Variables.all() : Variables.only(Set.copyOf(variables)));
        }
        if (all || !hosts.isEmpty()) {
            granted = granted.with(Network.to(all || hosts.contains(ANY) ? Set.of() : Set.copyOf(hosts)));
        }
        return all || run ? granted.with(Processes.any()) : granted;
    }

    private List<Path> paths(List<String> given, Path here) {
        return all || given.contains(ANY) ? List.of(here.getRoot()) : given.stream().map(here::resolve).toList();
    }
}
