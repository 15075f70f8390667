package fusabi.repl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The command line in the process of the test. Names of files must be absolute. */
final class InProcess {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(output(out), output(err), Console.Look.FILE, Console.Look.FILE);

    private static TextOutput output(ByteArrayOutputStream stream) {
        return new TextOutput(stream, TextOutput.Flushing.EVERY_PRINT, failure -> {
            throw new AssertionError(failure);
        });
    }

    /** Does what the words say, and tells how that ended. */
    static Fus run(String... words) {
        InProcess process = new InProcess();
        return new Fus(process.start(words), process.output(), process.errors());
    }

    int start(String... words) {
        return Main.run(console, words);
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
