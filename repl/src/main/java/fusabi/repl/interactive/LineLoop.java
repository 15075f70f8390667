package fusabi.repl.interactive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.utils.Signals;

/** Entries from a pipe, or from a terminal that can do nothing but lines: no escape codes, and prompts only where a person sits. */
final class LineLoop {

    private static final String PROMPT = "> ";
    private static final String CONTINUED = ". ";

    private final Setup setup;
    private final Screen screen;
    private final Conversation conversation;
    private final BufferedReader in;
    private final EntryLines entries;

    LineLoop(Setup setup) {
        this.setup = setup;
        this.screen = Screen.plain(setup.io());
        this.in = new BufferedReader(new InputStreamReader(setup.io().in(), StandardCharsets.UTF_8));
        this.conversation = new Conversation(setup, screen, this::line);
        this.entries = new EntryLines(setup.io().isTerminal() ? EntryLines.Ending.AT_ONCE : EntryLines.Ending.BEFORE_THE_NEXT);
    }

    /** Reads entries to the end; the exit code is that of the first one that failed, where nobody has seen it fail. */
    int run() {
        boolean isTerminal = setup.io().isTerminal();
        if (isTerminal) {
            Signals.register("INT", this::interrupted);
            screen.say(Banner.text(setup));
        }
        Optional<Setup.Failure> failure = Optional.empty();
        Optional<Integer> left = Optional.empty();
        for (String file : setup.load()) {
            switch (conversation.load(file)) {
                case Reaction.Done _            -> { }
                case Reaction.Leave(int code)   -> {
                    return code;
                }
                case Reaction.Failed(var first) -> failure = failure.or(() -> Optional.of(first));
            }
        }
        while (left.isEmpty()) {
            prompt();
            String line = line();
            List<String> whole = line == null ? entries.end().stream().toList() : entries.add(line);
            for (String entry : whole) {
                switch (conversation.enter(entry)) {
                    case Reaction.Done _            -> { }
                    case Reaction.Leave(int code)   -> left = left.or(() -> Optional.of(code));
                    case Reaction.Failed(var first) -> failure = failure.or(() -> Optional.of(first));
                }
                if (left.isPresent()) {
                    break;
                }
            }
            if (line == null) {
                break;
            }
        }
        if (isTerminal && left.isEmpty()) {
            // Ctrl-D does not end the line of the prompt.
            setup.io().out().accept("\n");
        }
        screen.flush();
        int failed = isTerminal ? 0 : failure.map(setup.exitCode()::applyAsInt).orElse(0);
        return left.filter(code -> code != 0).orElse(failed);
    }

    private void prompt() {
        if (setup.io().isTerminal()) {
            setup.io().out().accept(entries.isBegun() ? CONTINUED : PROMPT);
            screen.flush();
        }
    }

    private void interrupted() {
        if (!conversation.interrupt()) {
            entries.drop();
            setup.io().out().accept("\n");
            prompt();
        }
    }

    private String line() {
        screen.flush();
        try {
            return in.readLine();
        } catch (IOException _) {
            return null;
        }
    }
}
