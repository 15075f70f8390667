package fusabi.repl.interactive;

import java.util.List;
import org.jline.utils.AttributedStringBuilder;

/** {@code :help}: what can be asked, or how one command is used. */
final class HelpCommand implements Command {

    /** In narrower columns there would be a word a line. */
    private static final int FEWEST_COLUMNS = 16;

    @Override
    public Declaration declaration() {
        return Declaration.of("help", "[COMMAND]", Argument.COMMAND, "lists the commands, or tells about one",
                "A name may be shortened while it is clear which is meant: :h is :help.");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        String wanted = line.argument().startsWith(":") ? line.argument().substring(1) : line.argument();
        if (wanted.isEmpty()) {
            all(conversation.screen());
            return new Reaction.Done();
        }
        List<Command> meant = Commands.named(wanted);
        if (meant.isEmpty()) {
            return Commands.run(new CommandLine(wanted, false, ""), conversation);
        }
        meant.forEach(command -> one(command.declaration(), conversation.screen()));
        return new Reaction.Done();
    }

    private static void all(Screen screen) {
        int width = Commands.ALL.stream().mapToInt(command -> command.declaration().usage().length()).max().orElse(0);
        AttributedStringBuilder text = new AttributedStringBuilder();
        paragraph(text, "Enter F#: an expression shows its value, `let` and `type` declare. An entry of several lines ends with an empty one, or with `;;`.",
                screen);
        text.append('\n');
        for (Command command : Commands.ALL) {
            Declaration each = command.declaration();
            String margin = "\n" + " ".repeat(width + 4);
            text.append("  ").styled(Theme.NAME, ":" + each.name()).append(each.usage().substring(1 + each.name().length()))
                    .append(" ".repeat(width + 2 - each.usage().length()))
                    .append(String.join(margin, Prose.lines(each.summary(), Math.max(screen.width() - width - 5, FEWEST_COLUMNS)))).append('\n');
        }
        text.append('\n');
        paragraph(text, "Tab completes, Alt-T or F1 shows the type at the cursor, Alt-Enter begins a new line, "
                + "Up finds earlier entries that begin as what is typed, Ctrl-R those that contain it. "
                + "Ctrl-C ends what runs, or drops what is typed; Ctrl-D leaves.", screen);
        screen.say(text.subSequence(0, text.length() - 1));
    }

    private static void paragraph(AttributedStringBuilder text, String sentences, Screen screen) {
        Prose.lines(sentences, screen.width() - 1).forEach(line -> text.append(line).append('\n'));
    }

    private static void one(Declaration declaration, Screen screen) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        text.styled(Theme.NAME, declaration.usage()).append("  ").append(declaration.summary());
        declaration.details().forEach(line -> text.append("\n  ").append(line));
        screen.say(text.toAttributedString());
    }
}
