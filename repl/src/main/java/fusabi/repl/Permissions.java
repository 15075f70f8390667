package fusabi.repl;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.FileAccess;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.capability.Seeds;
import fusabi.capability.Variables;
import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Option;
import fusabi.repl.usage.Suggested;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a script may reach from the command line: always the console, the clock, random numbers and the files below its own folder, to read; more by
 * these options. An option without a value allows everything of its kind; commas separate values.
 */
final class Permissions {

    private static final String ANY = "";

    private static final Option READ = many("--allow-read", "PATH", Suggested.anyFile(), "Lets the script read these files and folders, or all.");
    private static final Option WRITE = many("--allow-write", "PATH", Suggested.anyFile(), "Lets the script write these files and folders, or all.");
    private static final Option VARIABLES =
            many("--allow-env", "NAME", new Suggested.Variables(), "Lets the script read these environment variables, or all.");
    private static final Option HOSTS = many("--allow-net", "HOST", Suggested.nothing(), "Lets the script speak to these hosts, or all.");
    private static final Option RUN = Option.flag("--allow-run", "Lets the script run other programs, which may do anything.");
    private static final Option ALL = Option.flag("--allow-all", "All of these.");

    static final List<Option> OPTIONS = List.of(READ, WRITE, VARIABLES, HOSTS, RUN, ALL);

    private final Arguments given;
    private final boolean all;

    Permissions(Arguments given) {
        this.given = given;
        this.all = given.has(ALL);
    }

    private static Option many(String name, String label, Suggested suggested, String description) {
        return Option.of(name, label, suggested, description).optional().often();
    }

    private List<String> values(Option option) {
        List<String> values = new ArrayList<>();
        for (String value : given.values(option)) {
            values.addAll(List.of(value.split(",")));
        }
        return values;
    }

    /** What the script in that file gets. */
    Capabilities capabilities(String script) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = here.resolve(script).normalize().getParent();
        List<String> variables = values(VARIABLES);
        List<String> hosts = values(HOSTS);
        List<Path> readable = new ArrayList<>(paths(values(READ), here));
        readable.add(folder);
        Capabilities granted = Capabilities.none().with(Clock.system()).with(Seeds.unpredictable())
                .with(FileAccess.of(here, readable, paths(values(WRITE), here)));
        if (all || !variables.isEmpty()) {
            granted = granted.with(all || variables.contains(ANY) ? Variables.all() : Variables.only(Set.copyOf(variables)));
        }
        if (all || !hosts.isEmpty()) {
            granted = granted.with(Network.to(all || hosts.contains(ANY) ? Set.of() : Set.copyOf(hosts)));
        }
        return all || given.has(RUN) ? granted.with(Processes.any()) : granted;
    }

    private List<Path> paths(List<String> given, Path here) {
        return all || given.contains(ANY) ? List.of(here.getRoot()) : given.stream().map(here::resolve).toList();
    }
}
