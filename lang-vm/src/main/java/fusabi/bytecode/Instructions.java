package fusabi.bytecode;

import java.util.function.IntConsumer;

/**
 * Which registers an instruction reads, writes and clobbers, and whether the machine may collect there: what the verifier, the collector, the
 * disassembler and the emitter's liveness pass need to agree on.
 */
public final class Instructions {

    private Instructions() {}

    /** Gives every register that the instruction reads to {@code action}, in operand order. */
    public static void forEachRead(long word, Signatures signatures, IntConsumer action) {
        Opcode opcode = Opcode.of(word);
        read(opcode, opcode.a(), Instruction.a(word), word, signatures, action);
        read(opcode, opcode.b(), Instruction.b(word), word, signatures, action);
        read(opcode, opcode.c(), Instruction.c(word), word, signatures, action);
    }

    private static void read(Opcode opcode, Operand operand, int value, long word, Signatures signatures, IntConsumer action) {
        range(firstRead(operand, value), readCount(opcode, operand, word, signatures), action);
    }

    /** The first of the registers that an operand reads, if it reads any. */
    static int firstRead(Operand operand, int value) {
        return switch (operand) {
            case WINDOW, TAIL_WINDOW -> value + 1;
            case ARITHMETIC -> value & Instruction.MAX_OPERAND;
            case READS, READS_MANY, NONE, WRITES, IMMEDIATE, INT, COUNT, TARGET, CONSTANT, FUNCTION, LAYOUT, TYPE, GLOBAL, NATIVE, SELECTOR -> value;
        };
    }

    /** How many registers an operand of {@code word} reads, one behind the other. */
    static int readCount(Opcode opcode, Operand operand, long word, Signatures signatures) {
        return switch (operand) {
            case READS, ARITHMETIC -> 1;
            case READS_MANY, WINDOW, TAIL_WINDOW -> opcode.argumentCount(word, signatures);
            case NONE, WRITES, IMMEDIATE, INT, COUNT, TARGET, CONSTANT, FUNCTION, LAYOUT, TYPE, GLOBAL, NATIVE, SELECTOR -> 0;
        };
    }

    private static void range(int first, int count, IntConsumer action) {
        for (int i = 0; i < count; i++) {
            action.accept(first + i);
        }
    }

    /** The register that the instruction writes, or -1. Only A is ever written. */
    public static int written(long word) {
        Opcode opcode = Opcode.of(word);
        return switch (opcode.a()) {
            case WRITES, WINDOW -> Instruction.a(word);
            case READS -> opcode == Opcode.LOOP_INT || opcode == Opcode.LOOP_INT_DOWN ? Instruction.a(word) : -1;
            case NONE, TAIL_WINDOW, READS_MANY, IMMEDIATE, INT, COUNT, TARGET, CONSTANT, FUNCTION, LAYOUT, TYPE, GLOBAL, NATIVE, SELECTOR,
                    ARITHMETIC -> -1;
        };
    }

    /** The first register whose word is lost: a call loses its window and everything above, other instructions nothing. */
    public static int firstLost(long word) {
        return Opcode.of(word).a() == Operand.WINDOW ? Instruction.a(word) : Integer.MAX_VALUE;
    }

    /**
     * Whether the machine may collect or suspend at this instruction, at {@code pc} of its function, and then go on after it: such
     * an instruction needs a {@link Prototype.Safepoint}. Its live registers are those needed afterwards, by a handler too, without the one
     * it writes; what it reads is kept anyhow.
     */
    public static boolean isSafepoint(long word, int pc) {
        Opcode opcode = Opcode.of(word);
        return opcode.isSafepoint() || opcode == Opcode.JUMP && Instruction.c(word) <= pc;
    }

    /** Whether control may go on with the next instruction. */
    public static boolean fallsThrough(long word) {
        return switch (Opcode.of(word)) {
            case HALT, JUMP, TAIL_CALL, TAIL_CALL_CLOSURE, TAIL_CALL_METHOD, RETURN, RETURN_UNIT, RAISE, RERAISE, SWITCH_TAG, RESUME_WALK -> false;
            default -> true;
        };
    }

    /** Gives every instruction that may follow this one, at {@code pc} of its function, to {@code action}; handlers apart. */
    public static void forEachSuccessor(long word, int pc, IntConsumer action) {
        if (fallsThrough(word)) {
            action.accept(pc + 1);
        }
        if (target(word) >= 0) {
            action.accept(target(word));
        }
        range(pc + 1, branches(word), action);
    }

    /** Where the instruction may jump to, or -1. */
    static int target(long word) {
        return Opcode.of(word).c() == Operand.TARGET ? Instruction.c(word) : -1;
    }

    /** How many of the instructions right behind it a {@code SWITCH_TAG} chooses from; 0 for others. */
    static int branches(long word) {
        return Opcode.of(word) == Opcode.SWITCH_TAG ? Instruction.b(word) + 1 : 0;
    }
}
