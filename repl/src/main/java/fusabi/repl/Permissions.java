package fusabi.repl;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.FileAccess;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.capability.Seeds;
import fusabi.capability.Variables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a script may reach from the command line: always the console, the clock, random numbers and the files below its own folder, to read; more by
 * these options. An option without a value allows everything of its kind; commas separate values.
 */
final class Permissions {

    private static final String READ = "--allow-read";
    private static final String WRITE = "--allow-write";
    private static final String VARIABLES = "--allow-env";
    private static final String HOSTS = "--allow-net";
    private static final String RUN = "--allow-run";
    private static final String ALL = "--allow-all";

    private final Given given;
    private final boolean all;

    Permissions(Given given) {
        this.given = given;
        this.all = given.has(ALL);
    }

    /** Adds the options to a command that runs scripts. */
    static Description describe(Description command) {
        return command
                .perhaps(READ, "PATH", Path.class, "Lets the script read these files and folders, or all.")
                .perhaps(WRITE, "PATH", Path.class, "Lets the script write these files and folders, or all.")
                .perhaps(VARIABLES, "NAME", String.class, "Lets the script read these environment variables, or all.")
                .perhaps(HOSTS, "HOST", String.class, "Lets the script speak to these hosts, or all.")
                .flag(RUN, "Lets the script run other programs, which may do anything.")
                .flag(ALL, "All of these.");
    }

    /** What the script in that file gets. */
    Capabilities capabilities(String script) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = here.resolve(script).normalize().getParent();
        List<String> variables = given.values(VARIABLES);
        List<String> hosts = given.values(HOSTS);
        List<Path> readable = new ArrayList<>(paths(given.values(READ), here));
        readable.add(folder);
        try {
            readable.add(here.resolve(script).toRealPath().getParent());
        } catch (IOException _) {
            // There is no file, but text or standard input.
        }
        Capabilities granted = Capabilities.none().with(Clock.system()).with(Seeds.unpredictable())
                .with(FileAccess.of(here, readable, paths(given.values(WRITE), here)));
        if (all || !variables.isEmpty()) {
            granted = granted.with(all || variables.contains(Description.ANY) ? Variables.all() : Variables.only(Set.copyOf(variables)));
        }
        if (all || !hosts.isEmpty()) {
            granted = granted.with(Network.to(all || hosts.contains(Description.ANY) ? Set.of() : Set.copyOf(hosts)));
        }
        return all || given.has(RUN) ? granted.with(Processes.any()) : granted;
    }

    private List<Path> paths(List<String> given, Path here) {
        return all || given.contains(Description.ANY) ? List.of(here.getRoot()) : given.stream().map(here::resolve).toList();
    }
}
