package fusabi.bytecode;

/** A shape of heap object: a case of a union, or case 0 of any other type, by the type's symbol, with the number of fields that the code relies on. */
public record LayoutReference(String type, int tag, int fields) {}
