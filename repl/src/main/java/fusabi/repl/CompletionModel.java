package fusabi.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may be said to a command, as those see it who write completions for shells.
 *
 * @param name    the command's; of the program itself, empty
 * @param summary what it does
 * @param options in the order of the help
 * @param words   what the words are that are no options
 * @param goesOn  whether the words behind the first one are for a script, whatever they look like
 */
record CompletionModel(String name, String summary, List<Option> options, Offer words, boolean goesOn) {

    CompletionModel {
        options = List.copyOf(options);
    }

    /**
     * An option.
     *
     * @param names   with their hyphens
     * @param meaning a sentence
     * @param value   how a value is given
     * @param label   what the help calls the value
     * @param offer   what the value may be
     * @param repeats whether it may be given more than once
     */
    record Option(List<String> names, String meaning, Value value, String label, Offer offer, boolean repeats) {

        Option {
            names = List.copyOf(names);
        }
    }

    enum Value {
        NONE,
        /** Behind an equals sign, or not at all. */
        ATTACHED,
        /** Behind an equals sign, or as the next word. */
        NEEDED
    }

    /** What a shell may offer for a word. */
    sealed interface Offer {

        record Nothing() implements Offer {}

        record Files() implements Offer {}

        record Words(List<String> words) implements Offer {

            public Words {
                words = List.copyOf(words);
            }
        }
    }

    /** The program itself, and behind it its commands. */
    static List<CompletionModel> of(CommandSpec program) {
        List<CompletionModel> models = new ArrayList<>();
        models.add(of("", program));
        program.subcommands().forEach((name, command) -> models.add(of(name, command.getCommandSpec())));
        return models;
    }

    private static CompletionModel of(String name, CommandSpec command) {
        Offer words = command.positionalParameters().isEmpty() ? new Offer.Nothing() : offer(command.positionalParameters().getFirst());
        return new CompletionModel(name, sentence(command.usageMessage().description()), command.options().stream().map(CompletionModel::option).toList(),
                words, command.parser().stopAtPositional());
    }

    private static Option option(OptionSpec option) {
        Value value = option.arity().max() == 0 ? Value.NONE : option.arity().min() == 0 ? Value.ATTACHED : Value.NEEDED;
        return new Option(List.of(option.names()), sentence(option.description()), value, option.paramLabel(), offer(option), option.isMultiValue());
    }

    private static Offer offer(ArgSpec words) {
        if (words.completionCandidates() != null) {
            List<String> offered = new ArrayList<>();
            words.completionCandidates().forEach(offered::add);
            return new Offer.Words(offered);
        }
        return words.auxiliaryTypes()[0].equals(Path.class) ? new Offer.Files() : new Offer.Nothing();
    }

    private static String sentence(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("%%", "%");
    }
}
