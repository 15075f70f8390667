package fusabi.repl.interactive;

/** {@code :quit}: leaves. */
final class QuitCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("quit", "", Argument.NOTHING, "leaves; so does Ctrl-D");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return new Reaction.Leave(0);
    }
}
