package fusabi.repl.interactive;

import fusabi.source.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All commands, in the order in which help shows them. */
final class Commands {

    static final List<Command> ALL = List.of(
            new HelpCommand(), new TypeCommand(), new InfoCommand(), new DocCommand(), new LoadCommand(), new ReloadCommand(), new SaveCommand(),
            new ResetCommand(), new TimeCommand(), new FuelCommand(), new LimitsCommand(), new TreeCommand(), new CoreCommand(), new BytecodeCommand(),
            new QuitCommand());

    private Commands() {}

    static Reaction run(CommandLine line, Conversation conversation) {
        String word = line.word();
        List<Command> meant = named(word);
        if (meant.size() == 1) {
            Command command = meant.getFirst();
            boolean isTooMuch = command.declaration().argument() == Command.Argument.NOTHING && !line.argument().isEmpty();
            return isTooMuch ? command.misused(conversation) : command.run(line, conversation);
        }
        conversation.screen().complain(meant.isEmpty() || word.isEmpty()
                ? "There is no command :" + word + nearest(word) : ":" + word + " may be " + list(meant) + ".");
        return Reaction.misused();
    }

    /** The command of this name, or else those whose names begin so. */
    static List<Command> named(String word) {
        if (word.equals("?")) {
            return named("help");
        }
        List<Command> exact = ALL.stream().filter(command -> command.declaration().name().equals(word)).toList();
        return exact.isEmpty() ? ALL.stream().filter(command -> command.declaration().name().startsWith(word)).toList() : exact;
    }

    private static String nearest(String word) {
        Optional<String> near = ALL.stream().map(command -> command.declaration().name()).filter(name -> Spelling.distance(word, name) <= 1 + name.length() / 4)
                .min(Comparator.comparingInt(name -> Spelling.distance(word, name)));
        return near.map(name -> "; did you mean :" + name + "?").orElse("; :help lists them.");
    }

    private static String list(List<Command> commands) {
        return commands.stream().map(command -> ":" + command.declaration().name()).collect(Collectors.joining(" or "));
    }
}
