package fusabi.repl.interactive;

/** {@code :doc}: the documentation of a name. */
final class DocCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("doc", "NAME", Argument.CODE, "shows the documentation of a name, with examples", ":doc List.fold", ":doc printf");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation)
                : Naming.show(conversation.dialogue().documentation(line.argument()), line.argument(), conversation,
                        page -> conversation.screen().say(conversation.setup().markdown().apply(page).stripTrailing()));
    }
}
