package fusabi.repl;

import java.util.List;

/** The command line, as a process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(process(arguments));
    }

    /** What the process is for; gives back its exit code. */
    static int process(String... arguments) {
        if (KeptProgram.isLikely()) {
            Library.loadCode();
        }
        // No option of ours is a date; getting ready to read some takes picocli longer than reading the whole line.
        System.setProperty("picocli.converters.excludes", "java.time.*,java.sql.*");
        Silence.keep();
        Console console = Console.ofProcess();
        // What the script wrote before somebody ended it is not lost.
        Runtime.getRuntime().addShutdownHook(new Thread(console.out()::close));
        int code = run(console, arguments);
        console.out().close();
        return code;
    }

    /** Does what {@code arguments} ask and gives back the exit code. */
    static int run(Console console, String... arguments) {
        try {
            return new FusCommand(console).run(List.of(arguments));
        } catch (RuntimeException | Error failure) {
            return Bug.report(console, failure);
        }
    }
}
