package fusabi.repl.interactive;

/** {@code :core}: what the checker makes of a text. */
final class CoreCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("core", "EXPRESSION", Argument.CODE, "shows an expression, names resolved and sugar gone");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation) : Internals.show(line.argument(), conversation, conversation.dialogue()::core);
    }
}
