package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Opcode;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * What a frame looks like that is at a pc: how long it is, where the frame above begins, which registers are alive. See {@link Fiber}; the frames of
 * walks say themselves what they hold ({@link Walk}).
 */
final class FrameShape {

    private FrameShape() {}

    /** Whether this is where the first frame of every stack is, in or after its call. */
    static boolean isHostStub(int pc) {
        return pc < Stubs.WALKING && pc >= Stubs.host(0) && (pc - 1) % Stubs.SIZE == 0;
    }

    /** Whether this is where a frame waits whose function gets the arguments that the one it calls does not take. */
    static boolean isRestStub(int pc) {
        return pc < Stubs.WALKING && pc >= Stubs.host(0) && (pc + 1) % Stubs.SIZE == 0;
    }

    /** The number of arguments of a stub. */
    private static int arguments(int pc) {
        return (pc - 1) / Stubs.SIZE - 1;
    }

    /** Whether the instruction at {@code at} calls a function whose frame is above. */
    static boolean isCall(Image image, int at) {
        return Opcode.exists(image.code[at]) && switch (Opcode.of(image.code[at])) {
            case CALL, CALL_CLOSURE, CALL_METHOD -> true;
            default -> false;
        };
    }

    /** Whether the instruction at {@code at} walks over the structure of values, and a walk's frame may be above. */
    static boolean isWalk(Image image, int at) {
        return Opcode.exists(image.code[at]) && switch (Opcode.of(image.code[at])) {
            case EQUALS, EQUALS_ER, COMPARE, LESS, LESS_EQUAL, HASH -> true;
            default -> false;
        };
    }

    /** Whether a run can pause before the instruction at {@code at}. */
    static boolean isPoll(Image image, int at) {
        long word = image.code[at];
        return Opcode.exists(word) && (Instructions.isSafepoint(word, at) || switch (Opcode.of(word)) {
            case TAIL_CALL, TAIL_CALL_CLOSURE, TAIL_CALL_METHOD -> true;
            default -> false;
        });
    }

    static boolean isAt(Image image, int at, Opcode opcode) {
        return Opcode.exists(image.code[at]) && Opcode.of(image.code[at]) == opcode;
    }

    /** How many words the frame needs from its base on. */
    static int size(Image image, int pc) {
        return pc <= Stubs.END ? Stubs.frame(arguments(pc)) : (int) image.functionInfo[image.functionAt(pc - 1).id()] >>> 16;
    }

    /** Where, from the frame's base, the frame above begins; not for walks. */
    static int callee(Image image, int pc) {
        return isRestStub(pc) ? arguments(pc) + 2
                : isWalk(image, pc - 1) ? image.prototypeAt(pc - 1).frameSize() + 1 : Instruction.a(image.code[pc - 1]) + 1;
    }

    /** Gives the registers that hold words: those needed after the instruction before {@code pc}, and, if it is not done yet, those it reads. */
    static void forEachLive(Image image, int pc, boolean undone, IntConsumer action) {
        BitSet live = new BitSet();
        int map = image.safepoints[pc - 1];
        if (map >= 0) {
            int words = (int) image.liveness[map];
            for (int i = 0; i < words; i++) {
                for (long bits = image.liveness[map + 1 + i]; bits != 0; bits &= bits - 1) {
                    live.set(64 * i + Long.numberOfTrailingZeros(bits));
                }
            }
        }
        if (undone) {
            Instructions.forEachRead(image.code[pc - 1], image, live::set);
        }
        live.stream().forEach(action);
    }
}
