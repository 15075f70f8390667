package fusabi.repl;

import java.util.List;

/** For whom something is written: people or programs. */
enum Format {
    TEXT, JSON;

    /** The option that chooses, and its values. */
    static final String OPTION = "--format";
    static final List<String> WORDS = List.of("text", "json");

    static Format of(Given given) {
        String word = given.value(OPTION).orElse("text");
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default     -> throw given.misuse("there is no format '" + word + "'; use text or json");
        };
    }
}
