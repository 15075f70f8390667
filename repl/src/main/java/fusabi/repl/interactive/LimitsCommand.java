package fusabi.repl.interactive;

import fusabi.vm.Limits;
import java.util.Optional;

/** {@code :limits}: what an entry may use up. */
final class LimitsCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("limits", "[NAME VALUE]", Argument.LIMIT, "shows what an entry may use, or sets one limit",
                "Names: " + String.join(", ", LimitSetting.words()) + ".",
                ":limits fuel 1_000_000    :limits time 5s    :limits output 1MB    :limits heap 512MB    :limits time none");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        if (line.argument().isEmpty()) {
            show(conversation);
            return new Reaction.Done();
        }
        String[] words = line.argument().split("[ =]+", 2);
        Optional<LimitSetting> setting = LimitSetting.named(words[0]);
        if (setting.isEmpty() || words.length < 2) {
            return misused(conversation);
        }
        Optional<Limits> changed = setting.get().set(conversation.limits(), words[1].strip());
        if (changed.isEmpty()) {
            conversation.screen().complain("'" + words[1] + "' is no limit of " + setting.get().word() + ": write " + setting.get().example() + ".");
            return Reaction.misused();
        }
        conversation.limit(changed.get());
        conversation.screen().remark("// " + setting.get().word() + " " + setting.get().shown(conversation.limits()));
        return new Reaction.Done();
    }

    private static void show(Conversation conversation) {
        StringBuilder text = new StringBuilder();
        for (LimitSetting setting : LimitSetting.values()) {
            text.append(String.format("%-8s %-14s %s%n", setting.word(), setting.shown(conversation.limits()), setting.meaning()));
        }
        conversation.screen().say(text.toString().stripTrailing());
    }
}
