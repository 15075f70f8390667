package fusabi.repl;

import java.io.FileDescriptor;
import java.io.IOException;
import java.util.Locale;

/**
 * Where the command line writes.
 *
 * @param out      standard output: buffered whole, unless somebody watches it
 * @param err      standard error
 * @param colours  whether messages are coloured
 */
record Console(TextOutput out, TextOutput err, boolean colours) {

    /**
     * The console of this process. The launcher says in the property {@code fusabi.terminal} which of its descriptors (1, 2) are
     * terminals, since Java can only tell for both at once.
     */
    static Console ofProcess() {
        String terminals = System.getProperty("fusabi.terminal", "");
        String noColour = System.getenv("NO_COLOR");
        boolean colours = terminals.contains("2") && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        // There is nowhere left to say that standard error fails.
        TextOutput err = TextOutput.to(FileDescriptor.err, TextOutput.Flushing.EVERY_PRINT, _ -> { });
        TextOutput.Flushing flushing = terminals.contains("1") ? TextOutput.Flushing.EVERY_LINE : TextOutput.Flushing.WHEN_FULL;
        return new Console(TextOutput.to(FileDescriptor.out, flushing, failure -> outputFails(err, failure)), err, colours);
    }

    /** Shows a text on standard error, after all that was printed before it. */
    void say(String text) {
        out.flush();
        err.print(text);
    }

    /** Ends the process: quietly when nobody reads the output any more, with a word when the disk is full. */
    private static void outputFails(TextOutput err, IOException failure) {
        if (String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
            Runtime.getRuntime().halt(ExitCode.CLOSED_PIPE);
        }
        err.println("fus: cannot write the output: " + failure.getMessage());
        Runtime.getRuntime().halt(ExitCode.OUTPUT_FAILED);
    }
}
