package fusabi.repl;

import fusabi.Engine;
import fusabi.repl.interactive.Rehearsal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the launcher does once while the JVM watches, so that its AOT cache knows the classes of later starts: a script is run, an expression, a mistake is
 * reported; and, for the cache that is not for scripts only, help is shown and a few entries are answered, from a pipe and in a terminal. Nobody sees it.
 */
public final class Training {

    private static final String ENTRIES = """
            let square x = x * x
            [1 .. 3] |> List.map square
            type Shape = Circle of float | Square of float
            Circle 1.0
            square "a"
            :help
            :type square 3
            :doc List.map
            """;

    private Training() {}

    /** The arguments are what the cache is for, {@code run} or {@code repl}, and a script. */
    public static void main(String[] arguments) {
        Silence.keep();
        Console console = Console.ofProcess();
        Main.run(console, "-e", "let f x = x + 1", "-e", "f \"a\"");
        Main.run(console, "-e", "1 + 2");
        Main.run(console, "run", "--report", arguments[1]);
        if (arguments[0].equals("repl")) {
            Main.run(console, "--help");
            Main.run(console, "run", "--help");
            System.setIn(new ByteArrayInputStream(ENTRIES.getBytes(StandardCharsets.UTF_8)));
            Main.run(console, "repl");
            Rehearsal.play(() -> Engine.withStandardLibrary().loadingFrom(new LoadedFiles()));
        }
        console.out().close();
    }
}
