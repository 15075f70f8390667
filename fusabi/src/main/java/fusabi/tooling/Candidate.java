package fusabi.tooling;

/**
 * What could be written at a place.
 *
 * @param text what to write there: the name, in back-quotes where it needs them
 * @param type its type as F# writes it, {@code ('a -> 'b) -> 'a list -> 'b list}; of a method with several forms the first, {@code (+2)} after it;
 *             empty where there is none
 * @param doc  what it is good for, one line; may be empty
 */
public record Candidate(String text, Kind kind, String type, String doc) {

    /** What a name stands for. */
    public enum Kind {
        KEYWORD, LOCAL, VALUE, FUNCTION, CASE, TYPE, MODULE, NAMESPACE, FIELD, PROPERTY, METHOD, PATTERN, ARGUMENT, UNIT_OF_MEASURE, DIRECTIVE, FILE
    }
}
