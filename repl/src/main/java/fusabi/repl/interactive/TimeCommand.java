package fusabi.repl.interactive;

import fusabi.repl.interactive.Conversation.Clock;

/** {@code :time}: whether each entry is timed. */
final class TimeCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("time", "[on|off]", Argument.ON_OR_OFF, "shows time, work and memory of each entry");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        switch (line.argument()) {
            case "on"  -> conversation.show(Clock.ON);
            case "off" -> conversation.show(Clock.OFF);
            case ""    -> conversation.show(conversation.clock() == Clock.ON ? Clock.OFF : Clock.ON);
            default    -> {
                return misused(conversation);
            }
        }
        conversation.screen().remark(conversation.clock() == Clock.ON ? "// time is shown" : "// time is not shown");
        return new Reaction.Done();
    }
}
