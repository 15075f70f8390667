package fusabi.repl.interactive;

import fusabi.repl.interactive.Setup.Failure;
import java.util.List;

/** {@code :reload}: runs the files anew that have been loaded. */
final class ReloadCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("reload", "", Argument.NOTHING, "runs the loaded files again, as they are now",
                "A file that fails is told of, and the others are run all the same.", "After :reset, it brings back what they declare, and nothing else.");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        List<String> files = conversation.loaded();
        if (files.isEmpty()) {
            conversation.screen().complain("Nothing has been loaded yet: :load FILE does.");
            return Reaction.misused();
        }
        Reaction first = new Reaction.Done();
        for (String file : files) {
            conversation.screen().remark("// " + file);
            switch (conversation.load(file)) {
                case Reaction.Leave leave                                         -> {
                    return leave;
                }
                case Reaction.Failed(var failure) when failure == Failure.STOPPED -> {
                    return new Reaction.Failed(failure);
                }
                case Reaction.Failed failed                                       -> first = first instanceof Reaction.Done ? failed : first;
                case Reaction.Done _                                              -> { }
            }
        }
        return first;
    }
}
