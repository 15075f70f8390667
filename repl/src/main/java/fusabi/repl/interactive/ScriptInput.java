package fusabi.repl.interactive;

import fusabi.host.LimitExceeded;
import java.util.HashMap;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** What a script reads from a terminal while it runs: lines, which can be edited. Ctrl-C ends the script. */
final class ScriptInput implements Supplier<String> {

    private final Terminal terminal;
    private final Screen screen;
    private final Supplier<String> typedAhead;
    private LineReaderImpl reader;

    /** @param typedAhead takes the keys of a line that have been read before the script asked for it */
    ScriptInput(Terminal terminal, Screen screen, Supplier<String> typedAhead) {
        this.terminal = terminal;
        this.screen = screen;
        this.typedAhead = typedAhead;
    }

    @Override
    public String get() {
        // What the script has written on the line is the prompt.
        String begun = screen.begun();
        terminal.writer().write("\r");
        screen.flush();
        try {
            reader().runMacro(typedAhead.get());
            return reader().readLine(begun);
        } catch (EndOfFileException _) {
            return null;
        } catch (UserInterruptException _) {
            Thread.interrupted();
            throw LimitExceeded.interrupted();
        } finally {
            screen.ended();
        }
    }

    private LineReaderImpl reader() {
        if (reader == null) {
            reader = new LineReaderImpl(terminal, "fus", new HashMap<>());
            reader.setParser(new EntryParser());
            reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
            reader.unsetOpt(LineReader.Option.AUTO_FRESH_LINE);
            reader.setVariable(LineReader.DISABLE_HISTORY, true);
            reader.setVariable(LineReader.DISABLE_COMPLETION, true);
        }
        return reader;
    }
}
