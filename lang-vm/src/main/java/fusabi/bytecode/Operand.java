package fusabi.bytecode;

/**
 * What one operand of an instruction means. An instruction is a {@code long}: {@code op:8 | a:12 | b:12 | c:32}. Enough to encode, link,
 * disassemble and verify it, and to compute which registers are live.
 */
public enum Operand implements Slot {
    /** Not used; zero. */
    NONE,
    /** A register that is written. */
    WRITES,
    /** A register that is read. */
    READS,
    /**
     * The first register of a call window: the result is written there and the machine uses it for linkage; arguments are read from
     * the registers above it. How many: see {@link Opcode#argumentCount}.
     */
    WINDOW,
    /** Like {@link #WINDOW}, of a call that does not return here. */
    TAIL_WINDOW,
    /** The first of {@code b} or {@code c} consecutive registers that are read, as the opcode says ({@link Opcode#argumentCount}). */
    READS_MANY,
    /** A plain number. */
    IMMEDIATE,
    /** An int constant, sign-extended. */
    INT,
    /** How many arguments follow. */
    COUNT,
    /**
     * A code index inside the function, relative to its start. Only {@link Opcode#JUMP}, {@link Opcode#LOOP_INT} and
     * {@link Opcode#LOOP_INT_DOWN}, which poll, may go back (to themselves or before).
     */
    TARGET,
    /** An index into the chunk's constants. */
    CONSTANT,
    /** An index into the chunk's function references ({@link Chunk#functionReferences}). */
    FUNCTION,
    /** An index into the chunk's layout references ({@link Chunk#layoutReferences}). */
    LAYOUT,
    /** An index into the chunk's type references ({@link Chunk#typeReferences}). */
    TYPE,
    /** An index into the chunk's global references ({@link Chunk#globalReferences}). */
    GLOBAL,
    /** An index into the chunk's native references ({@link Chunk#nativeReferences}). */
    NATIVE,
    /** An index into the chunk's method selectors ({@link Chunk#selectors}). */
    SELECTOR,
    /** {@code register:12 | operation:8 | numericKind:8} in C: see {@link Opcode#ARITHMETIC}. */
    ARITHMETIC;

    @Override
    public Operand role() {
        return this;
    }

    @Override
    public WordKind kind() {
        return WordKind.WORD;
    }
}
