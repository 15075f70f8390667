package fusabi.repl.interactive;

import fusabi.repl.interactive.Setup.Failure;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;

/** {@code :type}: the type of an expression. */
final class TypeCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("type", "EXPRESSION", Argument.CODE, "shows the type of an expression, which is not run", ":type List.map");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        if (line.argument().isEmpty()) {
            return misused(conversation);
        }
        Outcome<String> type = conversation.dialogue().typeOf(SourceFile.of("expression", line.argument()));
        conversation.screen().complain(type.diagnostics());
        type.value().ifPresent(conversation.screen()::answer);
        return type.value().isPresent() ? new Reaction.Done() : new Reaction.Failed(Failure.REFUSED);
    }
}
