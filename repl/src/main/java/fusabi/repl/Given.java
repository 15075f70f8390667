package fusabi.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What was said to a command. */
record Given(ParseResult result) {

    boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    /** The value of an option that is given at most once. */
    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** All values of an option. */
    List<String> values(String option) {
        return has(option) ? List.copyOf(result.matchedOption(option).stringValues()) : List.of();
    }

    /** The words that are no options. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (PositionalParamSpec each : result.commandSpec().positionalParameters()) {
            words.addAll(each.stringValues());
        }
        return words;
    }

    /** What was said makes no sense, for this reason: a sentence without a full stop. */
    ParameterException misuse(String reason) {
        return new ParameterException(result.commandSpec().commandLine(), reason);
    }
}
