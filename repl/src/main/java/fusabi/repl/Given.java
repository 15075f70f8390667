package fusabi.repl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What was said to a command.
 *
 * @param words   those that are no options
 * @param options the values of those that were given, by each of their names
 * @param line    of which command
 */
record Given(List<String> words, Map<String, List<String>> options, Supplier<CommandLine> line) {

    static Given of(ParseResult result) {
        List<String> words = new ArrayList<>();
        for (PositionalParamSpec each : result.commandSpec().positionalParameters()) {
            words.addAll(each.stringValues());
        }
        Map<String, List<String>> options = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            for (String name : option.names()) {
                options.put(name, List.copyOf(option.stringValues()));
            }
        }
        return new Given(words, options, result.commandSpec()::commandLine);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option that is given at most once. */
    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** All values of an option. */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** What was said makes no sense, for this reason: a sentence without a full stop. */
    ParameterException misuse(String reason) {
        return new ParameterException(line.get(), reason);
    }
}
