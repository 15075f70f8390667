package fusabi.repl;

import java.io.File;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the command line writes.
 *
 * @param out     standard output: buffered whole, unless somebody watches it
 * @param err     standard error
 * @param outLook what standard output is
 * @param errLook what standard error is
 */
record Console(TextOutput out, TextOutput err, Look outLook, Look errLook) {

    /** Which of the descriptors 0, 1, 2 are terminals, as the launcher says, or Java, which can only tell for the first two at once. */
    private static final String TERMINALS = terminals();

    /** What becomes of the output: a file or a pipe, or a terminal, where it may be coloured. */
    enum Look { FILE, PLAIN, COLOURED }

    /** Long lines are hard to read, also where there is room for them. */
    private static final int MOST_COLUMNS = 100;

    private static final int FEWEST_COLUMNS = 40;
    private static final int USUAL_COLUMNS = 80;

    /**
     * The console of this process. The launcher says in the property {@code fusabi.terminal} which of its descriptors (0, 1, 2) are
     * terminals, since Java can only tell for both at once.
     */
    static Console ofProcess() {
        // There is nowhere left to say that standard error fails.
        TextOutput err = TextOutput.to(FileDescriptor.err, TextOutput.Flushing.EVERY_PRINT, _ -> { });
        TextOutput.Flushing flushing = TERMINALS.contains("1") ? TextOutput.Flushing.EVERY_LINE : TextOutput.Flushing.WHEN_FULL;
        TextOutput out = TextOutput.to(FileDescriptor.out, flushing, failure -> outputFails(err, failure));
        return new Console(out, err, look(TERMINALS.contains("1")), look(TERMINALS.contains("2")));
    }

    private static String terminals() {
        String told = System.getProperty("fusabi.terminal");
        if (told != null) {
            return told;
        }
        java.io.Console console = System.console();
        return console != null && console.isTerminal() ? "012" : "";
    }

    /** Whether a person types what is read and reads what is written. */
    boolean isDialogue() {
        return TERMINALS.contains("0") && outLook != Look.FILE;
    }

    private static Look look(boolean terminal) {
        String noColour = System.getenv("NO_COLOR");
        boolean coloured = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return !terminal ? Look.FILE : coloured ? Look.COLOURED : Look.PLAIN;
    }

    /** Shows a text on standard error, after all that was printed before it. */
    void say(String text) {
        out.flush();
        err.print(text);
    }

    /** How many characters a line of prose should have. */
    int width() {
        if (outLook == Look.FILE) {
            return USUAL_COLUMNS;
        }
        return Math.clamp(columns(System.getenv("COLUMNS")).or(Console::columnsOfTerminal).orElse(USUAL_COLUMNS), FEWEST_COLUMNS, MOST_COLUMNS);
    }

    private static Optional<Integer> columns(String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** Asks {@code stty}, which every Unix has; Java cannot tell. */
    private static Optional<Integer> columnsOfTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (InputStream in = stty.getInputStream()) {
                Matcher size = Pattern.compile("\\d+ (\\d+)\\s*").matcher(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
                return size.matches() ? columns(size.group(1)) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
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
