package fusabi.bytecode;

/** How many registers the things take that instructions refer to by index: a {@link Chunk} knows its references', an image its own. */
public interface Signatures {

    /** How many arguments function {@code index} takes. */
    int arity(int index);

    /** How many words a closure of function {@code index} holds. */
    int captures(int index);

    /** How many fields an object of layout {@code index} has. */
    int fields(int index);
}
