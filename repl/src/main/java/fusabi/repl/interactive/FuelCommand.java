package fusabi.repl.interactive;

import java.util.Locale;
import java.util.OptionalLong;

/** {@code :fuel}: how much work entries have done. */
final class FuelCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("fuel", "", Argument.NOTHING, "shows how much work the last entry did, and all of them",
                "A unit of fuel is about a call or a turn of a loop; the same program uses the same fuel in every run.",
                ":limits fuel 1000000 stops entries that do more.");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        Usage usage = conversation.usage();
        OptionalLong limit = conversation.limits().fuel();
        conversation.screen().say(String.format(Locale.ROOT, "the last entry %,15d%nall entries    %,15d%nlimit of each  %15s",
                usage.fuel(), usage.allFuel(), limit.isPresent() ? String.format(Locale.ROOT, "%,d", limit.getAsLong()) : "none"));
        return new Reaction.Done();
    }
}
