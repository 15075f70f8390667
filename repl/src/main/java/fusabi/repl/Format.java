package fusabi.repl;

import fusabi.repl.usage.Arguments;
import fusabi.repl.usage.Option;
import fusabi.repl.usage.Suggested;
import fusabi.repl.usage.UsageException;

/** For whom something is written: people or programs. */
enum Format {
    TEXT, JSON;

    private static final String NAME = "--format";

    /** The option that chooses. */
    static Option option(String description) {
        return Option.of(NAME, "FORMAT", Suggested.words("text", "json"), description);
    }

    /** Formats are written in lower case. */
    static Format of(Arguments given) throws UsageException {
        String word = given.value(option("")).orElse("text");
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default     -> throw new UsageException("there is no format '" + word + "'; use text or json");
        };
    }
}
