package fusabi.repl;

import fusabi.Engine;
import fusabi.repl.interactive.Rehearsal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the launcher does once while the JVM watches, so that its AOT cache knows the classes of later starts: a script is run, an expression, a mistake is
 * reported; and, for the cache that is not for scripts only, help is shown and a few entries are answered, from a pipe and in a terminal. The cache for
 * programs that are kept knows no compiler: it sees a script that was run before. Nobody sees any of it.
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

    private static final String FAILING = """
            let divide a b = a / b
            printfn "%d" (divide 1 (List.length []))
            """;

    private Training() {}

    /** The arguments are what the cache is for, {@code kept}, {@code run} or {@code repl}, and a script. */
    public static void main(String[] arguments) throws IOException {
        Silence.keep();
        String compiled = System.getProperty("fusabi.kept") + ".fzb";
        if (arguments[0].equals("kept")) {
            Main.run(Console.ofProcess(), "run", compiled);
        } else {
            compile(arguments[1], compiled);
        }
        if (arguments[0].equals("repl")) {
            answer();
        }
        // Keeps the script's program, or finds it.
        Main.process("run", arguments[1]);
    }

    private static void compile(String script, String compiled) throws IOException {
        Console console = Console.ofProcess();
        Main.run(console, "-e", "let f x = x + 1", "-e", "f \"a\"");
        Main.run(console, "-e", "1 + 2");
        Main.run(console, "run", "--report", script);
        Path failing = Path.of(compiled + ".fsx");
        Files.createDirectories(failing.getParent());
        Files.writeString(failing, FAILING);
        Main.run(console, "grind", failing.toString(), "-o", compiled);
        console.out().close();
    }

    private static void answer() {
        Console console = Console.ofProcess();
        Main.run(console, "--help");
        Main.run(console, "run", "--help");
        System.setIn(new ByteArrayInputStream(ENTRIES.getBytes(StandardCharsets.UTF_8)));
        Main.run(console, "repl");
        Rehearsal.play(() -> Engine.withStandardLibrary().loadingFrom(new LoadedFiles()));
        console.out().close();
    }
}
