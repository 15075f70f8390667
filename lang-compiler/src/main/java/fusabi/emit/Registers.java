package fusabi.emit;

import fusabi.bytecode.Instruction;
import java.util.BitSet;

/**
 * The registers of a function as a stack: variables and temporaries are taken from the top and given back in blocks, so that everything from
 * the top on is free for a call's window.
 */
final class Registers {

    private int top;
    private int size;
    private final BitSet owned = new BitSet();

    /** A register that nothing else uses, the one above all others in use. */
    int allocate() {
        int register = top++;
        size = Math.max(size, top);
        return Math.min(register, Instruction.MAX_REGISTER);
    }

    /** The register that the next {@link #allocate} gives. */
    int next() {
        return Math.min(top, Instruction.MAX_REGISTER);
    }

    /** The state to go back to with {@link #release}. */
    int mark() {
        return top;
    }

    void release(int mark) {
        top = mark;
        owned.clear(mark, Math.max(mark, owned.length()));
    }

    /** From now on the register holds a variable. */
    void own(int register) {
        owned.set(register);
    }

    boolean isOwned(int register) {
        return owned.get(register);
    }

    /** Whether the register is the topmost one and holds nothing yet, so that a call's window may start there. */
    boolean isFreshTop(int register) {
        return register == top - 1 && !owned.get(register);
    }

    /** How many registers the function needs. */
    int frameSize() {
        return size;
    }

    /** Whether more registers were needed than instructions can name. */
    boolean isOverflown() {
        return size > Instruction.MAX_REGISTER + 1;
    }
}
