package fusabi.bytecode;

import fusabi.value.NumericKind;

/** The encoding of one instruction: {@code c:32 | b:12 | a:12 | op:8}, the opcode in the lowest bits. */
public final class Instruction {

    /** The largest value of A and B. */
    public static final int MAX_OPERAND = 0xFFF;

    /** The largest register number: a register's field is the same number whether it is read with a sign or without, and the dispatch loop reads it with one. */
    public static final int MAX_REGISTER = 0x7FF;

    /** What is added to an int that is kept in B (the {@code …_INT_CONST} jumps). */
    public static final int B_BIAS = 2048;

    private Instruction() {}

    public static long of(Opcode opcode, int a, int b, int c) {
        if ((a & ~MAX_OPERAND) != 0 || (b & ~MAX_OPERAND) != 0) {
            throw new IllegalArgumentException(opcode + " " + a + " " + b + " " + c);
        }
        return (long) c << 32 | (long) b << 20 | (long) a << 8 | opcode.ordinal();
    }

    public static int op(long word) {
        return (int) word & 0xFF;
    }

    public static int a(long word) {
        return (int) (word >>> 8) & 0xFFF;
    }

    public static int b(long word) {
        return (int) (word >>> 20) & 0xFFF;
    }

    public static int c(long word) {
        return (int) (word >> 32);
    }

    /** C of {@link Opcode#ARITHMETIC}. */
    public static int arithmetic(int register, Operation operation, NumericKind kind) {
        return register | operation.ordinal() << 12 | kind.ordinal() << 20;
    }

    /** C of {@link Opcode#CONVERT}. */
    public static int conversion(NumericKind from, NumericKind to, boolean checked) {
        return from.ordinal() | to.ordinal() << 8 | (checked ? 1 << 16 : 0);
    }
}
