package fusabi.tooling;

/**
 * A stretch of a text that is to be shown in one way.
 *
 * @param start offset of its first character
 * @param end   offset after its last one
 */
public record Highlight(int start, int end, Kind kind) {

    /** What stands there. Names that are nothing else, and blanks, have no highlight. */
    public enum Kind {
        /** {@code let}, {@code match}, … */
        KEYWORD,
        /** A name where a type stands. */
        TYPE,
        /** The name that a {@code let}, {@code type}, {@code module} or {@code member} declares. */
        DECLARATION,
        NUMBER,
        /** A string, or what stands between the holes of one. */
        STRING,
        /** An escape, or a format specifier, within a string. */
        ESCAPE,
        CHARACTER,
        COMMENT,
        /** {@code +}, {@code |>}, {@code ->}, {@code =}, … */
        OPERATOR,
        /** Brackets, commas, semicolons. */
        PUNCTUATION,
        /** {@code #load} and the like, and the lines of {@code #if}. */
        DIRECTIVE,
        /** {@code [<…>]} */
        ATTRIBUTE,
        /** What {@code #if} leaves out. */
        INACTIVE,
        /** What is no F#. */
        ERROR
    }
}
