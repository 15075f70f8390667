package fusabi.repl.interactive;

/** {@code :load}: runs a file as if it were entered. */
final class LoadCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("load", "FILE", Argument.FILE, "runs a script, as if its text had been entered");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        return line.argument().isEmpty() ? misused(conversation) : conversation.load(FileNames.unquoted(line.argument()));
    }
}
