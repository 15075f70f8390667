package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import java.util.List;

/**
 * The machine's own code at the beginning of every image, four instructions for each number {@code n} of arguments that a closure call may have:
 *
 * <pre>
 * host(n)       CALL_CLOSURE 0 (n+1) n         a frame with arguments in R[1] … R[n] and the function in R[n+1]: how the host and fibers call
 * host(n)+1     HALT 0
 * host(n)+2     HALT 0                         never run; "the call instruction" of the next one
 * rest(n)       TAIL_CALL_CLOSURE 0 (n+1) n    a frame with arguments in R[1] … R[n]: a call with more arguments than its function takes returns
 *                                              here with its result in R[n+1], to be applied to the others
 * </pre>
 *
 * and behind those, for walks over the structure of values (see {@link Walk}):
 *
 * <pre>
 * walking(op)   op 0 1 2                       a walk that Java code begins
 * walking(op)+1 HALT 0
 * WALK          HALT 0                         never run; "the call instruction" of the next one
 * WALK+1        RESUME_WALK                    what a walk has called returns here
 * </pre>
 */
final class Stubs {

    /** The largest number of arguments of a closure call, and of a function. */
    static final int MAX_ARGUMENTS = 250;

    static final int SIZE = 4;

    private static final List<Opcode> WALKS = List.of(
            Opcode.EQUALS, Opcode.EQUALS_ER, Opcode.COMPARE, Opcode.LESS, Opcode.LESS_EQUAL, Opcode.HASH);
    static final int WALKING = SIZE * (MAX_ARGUMENTS + 2);
    static final int WALK = WALKING + 2 * WALKS.size();
    /** How many registers the frame of a walk has that Java code begins. */
    static final int WALKING_FRAME = 3;

    /** Where the code of scripts begins. */
    static final int END = WALK + 2;

    private Stubs() {}

    static int host(int n) {
        return SIZE * (n + 1);
    }

    static int rest(int n) {
        return host(n) + 3;
    }

    static int walking(Opcode walk) {
        return WALKING + 2 * WALKS.indexOf(walk);
    }

    /** Whether the frame with the instruction at {@code pc} is a walk's. */
    static boolean isWalk(int pc) {
        return pc == WALK || pc == WALK + 1;
    }

    /** How many words the frame of a stub for {@code n} arguments takes, the callee's linkage included. */
    static int frame(int n) {
        return n + 2;
    }

    static void emit(Linker linker) {
        for (int i = 0; i < SIZE; i++) {
            linker.code.add(Instruction.of(Opcode.HALT, 0, 0, 0));
            linker.safepoints.add(-1);
        }
        for (int n = 0; n <= MAX_ARGUMENTS; n++) {
            linker.code.add(Instruction.of(Opcode.CALL_CLOSURE, 0, n + 1, n));
            linker.code.add(Instruction.of(Opcode.HALT, 0, 0, 0));
            linker.code.add(Instruction.of(Opcode.HALT, 0, 0, 0));
            linker.code.add(Instruction.of(Opcode.TAIL_CALL_CLOSURE, 0, n + 1, n));
            linker.safepoints.add(-1);
            linker.safepoints.add(-1);
            linker.safepoints.add(linker.liveness.size());
            linker.safepoints.add(-1);
            linker.liveness.add(MAX_ARGUMENTS / 64 + 1);
            for (int word = 0; word <= MAX_ARGUMENTS / 64; word++) {
                linker.liveness.add(bits(word, n));
            }
        }
        for (Opcode walk : WALKS) {
            emit(linker, Instruction.of(walk, 0, 1, walk == Opcode.HASH ? 0 : 2), Instruction.of(Opcode.HALT, 0, 0, 0));
        }
        emit(linker, Instruction.of(Opcode.HALT, 0, 0, 0), Instruction.of(Opcode.RESUME_WALK, 0, 0, 0));
    }

    private static void emit(Linker linker, long... instructions) {
        for (long instruction : instructions) {
            linker.code.add(instruction);
            linker.safepoints.add(-1);
        }
    }

    private static long bits(int word, int n) {
        long bits = 0;
        for (int register = 1; register <= n; register++) {
            if (register / 64 == word) {
                bits |= 1L << register;
            }
        }
        return bits;
    }
}
