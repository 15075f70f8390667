package fusabi.bytecode;

/** What {@link RegisterKinds} needs to know of the things that instructions refer to by index; kinds are sets of {@link WordKind}s. */
public interface Facts extends Signatures {

    /** What function {@code index} returns. */
    int result(int index);

    /** What constant {@code index} is. */
    int constant(int index);
}
