package fusabi.repl.interactive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Commands that tell about a name. */
final class Naming {

    private static final int MOST_NEAR = 3;

    private Naming() {}

    /** Shows what is known of a name, or that nothing is. */
    static Reaction show(Optional<String> known, String name, Conversation conversation, Consumer<String> how) {
        if (known.isPresent()) {
            how.accept(known.get());
            return new Reaction.Done();
        }
        List<String> near = conversation.dialogue().namesLike(name).stream().limit(MOST_NEAR).toList();
        conversation.screen().complain("There is no " + name + " here" + (near.isEmpty() ? "." : "; did you mean " + String.join(", or ", near) + "?"));
        return Reaction.misused();
    }
}
