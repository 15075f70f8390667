package fusabi.bytecode;

/**
 * A shape of heap object: a case of a union, or case 0 of any other type, with the number of fields that the code relies on. The type is
 * its symbol; names of type arguments may follow, which only its text shows ({@link #instance}).
 */
public record LayoutReference(String type, int tag, int fields) {

    /** What stands between a type's symbol and the names of its arguments. */
    private static final char SEPARATOR = '$';

    /** A type's symbol with the names of its arguments in brackets, which may be missing. */
    public static String instance(String symbol, String arguments) {
        return arguments.isEmpty() ? symbol : symbol + SEPARATOR + arguments;
    }

    /** The symbol of a type that may be an {@link #instance}. */
    public static String symbolOf(String type) {
        int separator = type.indexOf(SEPARATOR);
        return separator < 0 ? type : type.substring(0, separator);
    }

    /** The names of the arguments with their brackets, or nothing. */
    public static String argumentsOf(String type) {
        return type.substring(Math.min(type.length(), symbolOf(type).length() + 1));
    }

    /** The type's symbol. */
    public String symbol() {
        return symbolOf(type);
    }

    /** The type arguments with their brackets, or nothing. */
    public String arguments() {
        return argumentsOf(type);
    }
}
