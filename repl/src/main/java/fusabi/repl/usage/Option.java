package fusabi.repl.usage;

import java.util.List;

/**
 * An option of a command.
 *
 * @param letter      its short form, {@code -o}, or empty
 * @param name        {@code --output}
 * @param takes       whether it has a value
 * @param label       what the value is called, or empty
 * @param suggested   what the value may be
 * @param repeated    how often it may be given
 * @param description a sentence or two
 */
public record Option(String letter, String name, Takes takes, String label, Suggested suggested, Repeated repeated, String description) {

    /** Whether an option has a value. */
    public enum Takes {
        NOTHING,
        /** {@code --output=OUT}, or as the next word. */
        VALUE,
        /** Only behind an equals sign: in {@code --allow-read a.fsx} the second word is the script. */
        PERHAPS
    }

    /** How often an option may be given. */
    public enum Repeated { ONCE, OFTEN }

    /** One that has no value. */
    public static Option flag(String name, String description) {
        return new Option("", name, Takes.NOTHING, "", Suggested.nothing(), Repeated.ONCE, description);
    }

    /** One that has a value. */
    public static Option of(String name, String label, Suggested suggested, String description) {
        return new Option("", name, Takes.VALUE, label, suggested, Repeated.ONCE, description);
    }

    /** With a short form. */
    public Option or(String letter) {
        return new Option(letter, name, takes, label, suggested, repeated, description);
    }

    /** Whose value may be left out. */
    public Option optional() {
        return new Option(letter, name, Takes.PERHAPS, label, suggested, repeated, description);
    }

    /** That may be given more than once. */
    public Option often() {
        return new Option(letter, name, takes, label, suggested, Repeated.OFTEN, description);
    }

    /** The ways to write it, the short one first. */
    public List<String> names() {
        return letter.isEmpty() ? List.of(name) : List.of(letter, name);
    }

    /** As help shows it: {@code -o, --output=OUT}. */
    String shown() {
        String value = switch (takes) {
            case NOTHING -> "";
            case VALUE   -> "=" + label;
            case PERHAPS -> "[=" + label + "]";
        };
        return (letter.isEmpty() ? "    " : letter + ", ") + name + value;
    }
}
