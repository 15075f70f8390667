package fusabi.repl.interactive;

import java.util.Optional;

/**
 * Something entered for the REPL itself.
 *
 * @param word     the command's name, or the beginning of it, without its colon
 * @param emphatic whether a {@code !} follows the name
 * @param argument what follows
 */
record CommandLine(String word, boolean emphatic, String argument) {

    /** What people say in F# Interactive. */
    private static String translated(String text) {
        String bare = text.endsWith(";;") ? text.substring(0, text.length() - 2).stripTrailing() : text;
        return switch (bare) {
            case "#quit", "#q", "#exit"        -> ":quit";
            case "#help", "#h", "?"            -> ":help";
            case "#time"                       -> ":time";
            case "#time \"on\"", "#time on"    -> ":time on";
            case "#time \"off\"", "#time off"  -> ":time off";
            default                            -> bare.startsWith("#help ") ? ":doc " + unquoted(bare.substring("#help ".length()).strip()) : text;
        };
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** The command, if what was entered is one: a colon and a letter. */
    static Optional<CommandLine> of(String entered) {
        String text = translated(entered.strip());
        if (!isOne(text)) {
            return Optional.empty();
        }
        int end = 1;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        boolean emphatic = end < text.length() && text.charAt(end) == '!';
        return Optional.of(new CommandLine(text.substring(1, end), emphatic, text.substring(emphatic ? end + 1 : end).strip()));
    }

    /** Whether a line is for the REPL itself. */
    static boolean isOne(String line) {
        String text = translated(line.strip());
        return text.equals(":") || text.length() > 1 && text.charAt(0) == ':' && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '?');
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '?';
    }
}
