package fusabi.repl.interactive;

/** {@code :reset}: begins anew. */
final class ResetCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("reset", "", Argument.NOTHING, "forgets everything that has been declared");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        conversation.reset();
        conversation.screen().remark("// a new session");
        return new Reaction.Done();
    }
}
