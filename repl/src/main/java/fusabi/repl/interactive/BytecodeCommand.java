package fusabi.repl.interactive;

/** {@code :bytecode}: the instructions of a text. */
final class BytecodeCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("bytecode", "ENTRY", Argument.CODE, "shows the instructions that an entry is compiled to");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation) : Internals.show(line.argument(), conversation, conversation.dialogue()::bytecode);
    }
}
