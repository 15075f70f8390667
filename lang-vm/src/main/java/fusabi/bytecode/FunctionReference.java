package fusabi.bytecode;

/** A function by its symbol, in this chunk or one that it imports, with what the caller relies on. */
public record FunctionReference(String symbol, int arity, int captures, FunctionKinds kinds) {

    /** A function of which nothing more is known. */
    public FunctionReference(String symbol, int arity, int captures) {
        this(symbol, arity, captures, FunctionKinds.WORDS);
    }

    /** Whether the function is what the caller relies on. */
    boolean isSatisfiedBy(Prototype function) {
        return isSatisfiedBy(function.arity(), function.captures(), function.kinds());
    }

    /** As above, of what is known of it. */
    public boolean isSatisfiedBy(int itsArity, int itsCaptures, FunctionKinds itsKinds) {
        return itsArity == arity && itsCaptures == captures && itsKinds.satisfies(kinds, arity);
    }
}
