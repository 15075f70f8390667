package fusabi.repl;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The command line, as a process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        // What the script wrote before somebody ended it is not lost.
        Runtime.getRuntime().addShutdownHook(new Thread(console.out()::close));
        int code = run(console, arguments);
        console.out().close();
        Runtime.getRuntime().halt(code);
    }

    /** Does what {@code arguments} ask and gives back the exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commands = FusCommand.commandLine(console);
        return commands.execute(withCommand(commands, arguments));
    }

    /** {@code fus script.fsx} means {@code fus run script.fsx}, so that a script may begin with {@code #!/usr/bin/env fus}. */
    private static String[] withCommand(CommandLine commands, String[] arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-") || commands.getSubcommands().containsKey(arguments[0])
                || !isScript(arguments[0])) {
            return arguments;
        }
        List<String> all = new ArrayList<>(List.of("run"));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }

    private static boolean isScript(String argument) {
        try {
            return argument.endsWith(".fsx") || Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
