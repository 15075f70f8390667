package fusabi.repl.interactive;

/** {@code :ast}: the syntax tree of a text. */
final class TreeCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("ast", "EXPRESSION", Argument.CODE, "shows the syntax tree of an expression");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation) : Internals.show(line.argument(), conversation, conversation.dialogue()::tree);
    }
}
