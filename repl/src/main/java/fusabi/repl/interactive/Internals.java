package fusabi.repl.interactive;

import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.function.Consumer;
import java.util.function.Function;

/** Commands that show what the compiler makes of a text. */
final class Internals {

    private Internals() {}

    /** Shows it as it is. */
    static Reaction show(String text, Conversation conversation, Function<SourceFile, Outcome<String>> what) {
        return show(text, conversation, what, lines -> conversation.screen().say(lines.stripTrailing()));
    }

    static Reaction show(String text, Conversation conversation, Function<SourceFile, Outcome<String>> what, Consumer<String> how) {
        return conversation.compiled(what.apply(SourceFile.of("entry", text)), shown -> {
            how.accept(shown);
            return new Reaction.Done();
        });
    }
}
