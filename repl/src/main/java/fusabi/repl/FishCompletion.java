package fusabi.repl;

import fusabi.repl.CompletionModel.Offer;
import fusabi.repl.CompletionModel.Option;
import fusabi.repl.CompletionModel.Value;
import java.util.List;
import java.util.stream.Collectors;

/** What lets the shell fish complete the words of a command. */
final class FishCompletion {

    private final String program;
    private final StringBuilder out = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    /** A script for fish, of a program and its commands. */
    static String of(String program, List<CompletionModel> models) {
        return new FishCompletion(program).script(models);
    }

    private String script(List<CompletionModel> models) {
        List<CompletionModel> commands = models.subList(1, models.size());
        String none = "not __fish_seen_subcommand_from " + commands.stream().map(CompletionModel::name).collect(Collectors.joining(" "));
        out.append("# Completions of ").append(program).append(" for fish.\ncomplete -c ").append(program).append(" -f\n");
        command(models.getFirst(), none);
        commands.forEach(each -> line(none, "-a " + quoted(each.name()) + " -d " + quoted(each.summary())));
        commands.forEach(each -> command(each, "__fish_seen_subcommand_from " + each.name()));
        return out.toString();
    }

    private void command(CompletionModel command, String condition) {
        command.options().forEach(option -> line(condition, option(option)));
        switch (command.words()) {
            case Offer.Nothing _         -> { }
            case Offer.Files _           -> line(condition, "-F");
            case Offer.Words(var words)  -> line(condition, "-a " + quoted(String.join(" ", words)));
        }
    }

    private static String option(Option option) {
        String names = option.names().stream().map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        String value = option.value() != Value.NEEDED ? "" : switch (option.offer()) {
            case Offer.Nothing _         -> " -x";
            case Offer.Files _           -> " -rF";
            case Offer.Words(var words)  -> " -x -a " + quoted(String.join(" ", words));
        };
        return names + value + " -d " + quoted(option.meaning());
    }

    private void line(String condition, String what) {
        out.append("complete -c ").append(program).append(" -n ").append(quoted(condition)).append(' ').append(what).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
