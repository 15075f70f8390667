package fusabi.repl.interactive;

import fusabi.repl.interactive.Setup.Failure;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.function.Function;

/** Commands that show how a text is compiled. */
final class Internals {

    private Internals() {}

    static Reaction show(String text, Conversation conversation, Function<SourceFile, Outcome<String>> what) {
        Outcome<String> shown = what.apply(SourceFile.of("entry", text));
        conversation.screen().complain(shown.diagnostics());
        shown.value().ifPresent(lines -> conversation.screen().say(lines.stripTrailing()));
        return shown.value().isPresent() ? new Reaction.Done() : new Reaction.Failed(Failure.REFUSED);
    }
}
