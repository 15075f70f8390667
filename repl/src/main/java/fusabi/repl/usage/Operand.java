package fusabi.repl.usage;

/**
 * A word of a command that is no option.
 *
 * @param label       what it is called, {@code FILE}
 * @param count       how many there are
 * @param suggested   what it may be
 * @param description a sentence or two
 */
public record Operand(String label, Count count, Suggested suggested, String description) {

    /** How many words an operand is. */
    public enum Count { ONE, ONE_OR_NONE, SOME, ANY }

    boolean isRequired() {
        return count == Count.ONE || count == Count.SOME;
    }

    boolean isRepeated() {
        return count == Count.SOME || count == Count.ANY;
    }
}
