package fusabi.repl;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What lets the shell fish complete the words of a command; picocli itself knows bash and zsh. */
final class FishCompletion {

    private final StringBuilder out = new StringBuilder();

    private FishCompletion() {}

    /** A script for fish, of a command that has others below it, but no more than one deep. */
    static String of(CommandSpec program) {
        return new FishCompletion().program(program);
    }

    private String program(CommandSpec program) {
        List<String> names = new ArrayList<>(program.subcommands().keySet());
        String none = "not __fish_seen_subcommand_from " + String.join(" ", names);
        program.options().forEach(option -> option(program.name(), none, option));
        program.positionalParameters().forEach(words -> words(program.name(), none, words));
        program.subcommands().forEach((name, command) ->
                line(program.name(), none, "-a " + quoted(name) + description(command.getCommandSpec().usageMessage().description())));
        program.subcommands().forEach((name, command) -> command(program.name(), name, command));
        return "# Completions of " + program.name() + " for fish.\ncomplete -c " + program.name() + " -f\n" + out;
    }

    private void command(String program, String name, CommandLine command) {
        String condition = "__fish_seen_subcommand_from " + name;
        command.getCommandSpec().options().forEach(option -> option(program, condition, option));
        command.getCommandSpec().positionalParameters().forEach(words -> words(program, condition, words));
    }

    private void option(String program, String condition, OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        String value = option.arity().max() == 0 ? "" : isFile(option) ? " -rF" : " -x" + offered(option);
        line(program, condition, names.substring(1) + (option.arity().min() == 0 ? "" : value) + description(option.description()));
    }

    private void words(String program, String condition, PositionalParamSpec words) {
        line(program, condition, isFile(words) ? "-F" : offered(words).strip());
    }

    private static boolean isFile(ArgSpec words) {
        return words.completionCandidates() == null && words.auxiliaryTypes()[0].equals(java.nio.file.Path.class);
    }

    private static String offered(ArgSpec words) {
        return words.completionCandidates() == null ? "" : " -a " + quoted(String.join(" ", words.completionCandidates()));
    }

    private void line(String program, String condition, String what) {
        out.append("complete -c ").append(program).append(" -n ").append(quoted(condition)).append(' ').append(what).append('\n');
    }

    private static String description(String[] lines) {
        return lines.length == 0 ? "" : " -d " + quoted(lines[0].replace("%%", "%"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
