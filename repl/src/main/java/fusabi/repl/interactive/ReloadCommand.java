package fusabi.repl.interactive;

import java.util.List;

/** {@code :reload}: runs the files anew that have been loaded. */
final class ReloadCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("reload", "", Argument.NOTHING, "runs the loaded files again, as they are now",
                "After :reset, it brings back what they declare, and nothing else.");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        List<String> files = conversation.loaded();
        if (files.isEmpty()) {
            conversation.screen().complain("Nothing has been loaded yet: :load FILE does.");
            return Reaction.misused();
        }
        for (String file : files) {
            conversation.screen().remark("// " + file);
            Reaction reaction = conversation.load(file);
            if (!(reaction instanceof Reaction.Done)) {
                return reaction;
            }
        }
        return new Reaction.Done();
    }
}
