package fusabi.repl.interactive;

/** {@code :type}: the type of an expression. */
final class TypeCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("type", "EXPRESSION", Argument.CODE, "shows the type of an expression, which is not run", ":type List.map");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation)
                : Internals.show(line.argument(), conversation, conversation.dialogue()::typeOf, conversation.screen()::answer);
    }
}
