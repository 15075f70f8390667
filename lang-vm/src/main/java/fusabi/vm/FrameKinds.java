package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.RegisterKinds;
import fusabi.bytecode.WordKind;
import fusabi.heap.Header;
import fusabi.heap.HeapBuilder;
import fusabi.heap.ObjectKind;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.HashMap;
import java.util.Map;

/** Whether the words of restored frames are of the kinds that verified code relies on. */
final class FrameKinds {

    private static final int INT64 = NumericKind.INT64.ordinal();
    private static final WordKind[] UNREACHABLE = {};

    private final Image image;
    private final Values values;
    private final HeapBuilder heap;
    /** By pc: what each register of the function holds there. */
    private final Map<Integer, WordKind[]> known = new HashMap<>();

    FrameKinds(Image image, Values values, HeapBuilder heap) {
        this.image = image;
        this.values = values;
        this.heap = heap;
    }

    /** Whether any run can come to the instruction before {@code pc}. */
    boolean isReachable(int pc) {
        return kinds(pc) != UNREACHABLE;
    }

    /** Whether a word may be in a register of a frame that is at {@code pc}. */
    boolean allows(int pc, int register, long word) {
        WordKind kind = kinds(pc)[register];
        if (!Word.isPointer(word)) {
            return values.isOf(kind, word);
        }
        long header = heap.header(Word.low(word));
        boolean boxed = Header.kind(header) == ObjectKind.BOXED;
        return switch (kind) {
            case WORD -> true;
            case INT64 -> boxed && Header.layout(header) == INT64;
            case REFERENCE -> !boxed;
            case INT, FLOAT, BOOL, PLAIN -> false;
        };
    }

    /** Whether a function with a frame at {@code above} may return to the frame at {@code pc}, which has called one that promises something. */
    boolean returns(int above, int pc) {
        if (!FrameShape.isAt(image, pc - 1, Opcode.CALL)) {
            return true;
        }
        WordKind promised = image.functionAt(Instruction.c(image.code[pc - 1])).prototype().kinds().result();
        WordKind result = above <= Stubs.END ? WordKind.WORD : image.prototypeAt(above - 1).kinds().result();
        return promised.covers(result.set());
    }

    private WordKind[] kinds(int pc) {
        return known.computeIfAbsent(pc, this::find);
    }

    private WordKind[] find(int pc) {
        LinkedFunction function = image.functionAt(pc - 1);
        int frame = FrameShape.size(image, pc);
        WordKind[][] found = {UNREACHABLE};
        RegisterKinds.of(function.prototype(), function.chunk()).forEach((at, before) -> {
            if (at == pc - 1 - function.start()) {
                found[0] = new WordKind[frame];
                for (int register = 0; register < frame; register++) {
                    found[0][register] = register < function.prototype().frameSize() ? before.kind(register) : WordKind.WORD;
                }
            }
        });
        return found[0];
    }
}
