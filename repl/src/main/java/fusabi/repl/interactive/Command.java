package fusabi.repl.interactive;

import java.util.List;

/** Something that can be asked of the REPL itself. Its declaration is what help and completion come from. */
sealed interface Command permits HelpCommand, TypeCommand, InfoCommand, DocCommand, LoadCommand, ReloadCommand, SaveCommand, ResetCommand, TimeCommand,
        FuelCommand, LimitsCommand, TreeCommand, CoreCommand, BytecodeCommand, QuitCommand {

    /** What stands behind a command, for those who complete it. */
    enum Argument { NOTHING, COMMAND, CODE, FILE, ON_OR_OFF, LIMIT }

    /**
     * How a command is used.
     *
     * @param name     without its colon
     * @param synopsis what stands behind it, as help shows it; may be empty
     * @param argument what that is
     * @param summary  what it does, in a few words
     * @param details  more about it: lines
     */
    record Declaration(String name, String synopsis, Argument argument, String summary, List<String> details) {

        public Declaration {
            details = List.copyOf(details);
        }

        static Declaration of(String name, String synopsis, Argument argument, String summary, String... details) {
            return new Declaration(name, synopsis, argument, summary, List.of(details));
        }

        /** {@code :save FILE} */
        String usage() {
            return ":" + name + (synopsis.isEmpty() ? "" : " " + synopsis);
        }
    }

    Declaration declaration();

    /** Does it. */
    Reaction run(CommandLine line, Conversation conversation);

    /** Says how it is used. */
    default Reaction misused(Conversation conversation) {
        conversation.screen().complain("Use it as " + declaration().usage() + "; :help " + declaration().name() + " tells more.");
        return Reaction.misused();
    }
}
