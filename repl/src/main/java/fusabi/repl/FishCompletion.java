package fusabi.repl;

import fusabi.repl.CompletionModel.Offer;
import fusabi.repl.CompletionModel.Option;
import fusabi.repl.CompletionModel.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whose word is at the cursor: that of a command, of the program itself (an empty name), or of a script that is to be run. */
    private static final String PLACE = """
            function __<fus>_at
                set -l words (commandline -opc)
                set -e words[1]
                set -l command ''
                set -l skipped no
                for word in $words
                    if test $skipped = yes
                        set skipped no
                        continue
                    end
                    if test -z "$command"
                        if contains -- $word <own>
                            continue
                        else if contains -- $word <commands>
                            set command $word
                            continue
                        end
                        set command run
                    end
                    switch "$command $word"
                        case <needing>
                            set skipped yes
                        case <input>
                            set command script
                        case '* -*'
                        case <scripts>
                            set command script
                    end
                end
                test "$command" = "$argv[1]"
            end
            """;

    private String script(List<CompletionModel> models) {
        List<CompletionModel> commands = models.subList(1, models.size());
        out.append("# Completions of ").append(program).append(" for fish.\n").append(place(models.getFirst(), commands));
        out.append("complete -c ").append(program).append(" -f\n");
        command(models.getFirst());
        commands.forEach(each -> line("", "-a " + quoted(each.name()) + " -d " + quoted(each.summary())));
        commands.forEach(this::command);
        line("script", "-F");
        return out.toString();
    }

    private String place(CompletionModel own, List<CompletionModel> commands) {
        Stream<String> needing = commands.stream().flatMap(command -> command.options().stream().filter(option -> option.value() == Value.NEEDED)
                .flatMap(option -> option.names().stream()).map(name -> command.name() + " " + name));
        List<String> running = commands.stream().filter(CompletionModel::goesOn).map(CompletionModel::name).toList();
        return PLACE.replace("<fus>", program).replace("<own>", own.options().stream().flatMap(option -> option.names().stream()).collect(Collectors.joining(" ")))
                .replace("<commands>", commands.stream().map(CompletionModel::name).collect(Collectors.joining(" ")))
                .replace("<needing>", allQuoted(needing))
                .replace("<input>", allQuoted(running.stream().map(name -> name + " -")))
                .replace("<scripts>", allQuoted(running.stream().map(name -> name + " *")));
    }

    private static String allQuoted(Stream<String> words) {
        return words.map(FishCompletion::quoted).collect(Collectors.joining(" "));
    }

    private void command(CompletionModel command) {
        String condition = command.name();
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

    /** What is offered to the words of a command. */
    private void line(String command, String what) {
        String condition = quoted("__" + program + "_at " + (command.isEmpty() ? "\"\"" : command));
        out.append("complete -c ").append(program).append(" -n ").append(condition).append(' ').append(what).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
