package fusabi.bytecode;

/** A function by its symbol, in this chunk or one that it imports, with what the caller relies on. */
public record FunctionReference(String symbol, int arity, int captures) {}
