package fusabi.repl.interactive;

/** {@code :info}: what a name stands for. */
final class InfoCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("info", "NAME", Argument.CODE, "shows a name's signature, a type's members", ":info List.map", ":info Option");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation)
                : Naming.show(conversation.dialogue().info(line.argument()), line.argument(), conversation, conversation.screen()::answer);
    }
}
