package fusabi.vm;

import fusabi.bytecode.Opcode;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.HeapBuilder;
import fusabi.value.Word;
import java.util.Arrays;

/** Lays out the stack of a fiber from its frames: the places of the frames and their linkage follow from the calls that they are at. */
final class FrameReader {

    private static final int FIRST_WORDS = 64;

    /** Where the last frame of a stack is. */
    enum Top {
        YIELD, RESUME, PARK, PAUSE, NATIVE
    }

    private final Image image;
    private final Heap heap;
    private final HeapBuilder objects;
    private final FrameKinds kinds;
    private final long maxWords;
    private long[] stack = new long[FIRST_WORDS];
    private int end;

    FrameReader(Image image, Heap heap, HeapBuilder objects, FrameKinds kinds, long maxWords) {
        this.objects = objects;
        this.kinds = kinds;
        this.image = image;
        this.heap = heap;
        this.maxWords = maxWords;
    }

    /** Reads the frames into a fiber; {@code floor} is the linkage of the first. */
    void read(Fiber fiber, Top top, long floor, SnapshotInput input) {
        int count = input.count(1);
        if (count == 0) {
            throw SnapshotException.refused(SnapshotRule.FRAME, "a stack without frames");
        }
        int base = Fiber.BOTTOM;
        long linkage = floor;
        int below = 0;
        for (int i = 0; i < count; i++) {
            int pc = input.natural();
            boolean last = i == count - 1;
            check(pc, below, last, top);
            int callee = Stubs.isWalk(pc)
                    ? walk(base, FrameShape.isAt(image, below - 1, Opcode.HASH), input)
                    : frame(pc, base, last && (top == Top.PAUSE || top == Top.NATIVE), input);
            stack[base - 1] = linkage;
            if (last) {
                fiber.pc = pc;
                fiber.base = base;
            }
            linkage = (long) base << 32 | pc;
            base += callee;
            below = pc;
        }
        fiber.stack = Arrays.copyOf(stack, end);
    }

    /** The words of a frame; where, from its base, the one above begins. */
    private int frame(int pc, int base, boolean undone, SnapshotInput input) {
        reserve((long) base + FrameShape.size(image, pc));
        boolean ofScript = pc - 1 > Stubs.END;
        if (ofScript && !kinds.isReachable(pc)) {
            throw SnapshotException.refused(SnapshotRule.FRAME, pc + " is never reached");
        }
        FrameShape.forEachLive(image, pc, undone, register -> {
            long word = input.word();
            if (ofScript && !kinds.allows(pc, register, word)) {
                throw SnapshotException.refused(SnapshotRule.FRAME_WORD, "register " + register + " at " + pc);
            }
            stack[base + register] = word;
        });
        return FrameShape.callee(image, pc);
    }

    /** The words of a walk's frame. */
    private int walk(int base, boolean hash, SnapshotInput input) {
        int words = input.count(1);
        boolean fits = words >= Walk.FIRST && (words - Walk.FIRST) % Walk.ENTRY == 0;
        if (fits) {
            reserve((long) base + words + Walk.CALL);
            stack[base] = Word.ofInt(words);
            for (int i = 1; i < words; i++) {
                stack[base + i] = input.word();
            }
            fits = !hash || isNatural(stack[base + Walk.SEEN]);
            for (int i = Walk.FIRST; i < words && fits; i += Walk.ENTRY) {
                fits = isEntry(stack[base + i], stack[base + i + 1], stack[base + i + 2], hash);
            }
        }
        if (!fits) {
            throw SnapshotException.refused(SnapshotRule.FRAME, "a walk of " + words + " words");
        }
        return words + 1;
    }

    /** Two objects, and the next field that they have in common. */
    private boolean isEntry(long left, long right, long next, boolean hash) {
        return Word.isPointer(left) && isNatural(next) && Word.low(next) <= size(left) && (hash || Word.isPointer(right) && size(right) >= size(left));
    }

    private int size(long pointer) {
        return Header.size(objects.header(Word.low(pointer)));
    }

    private static boolean isNatural(long word) {
        return word == Word.ofInt(Word.low(word)) && Word.low(word) >= 0;
    }

    private void check(int pc, int below, boolean last, Top top) {
        boolean exists = pc > 0 && pc <= image.code.length;
        boolean first = below == 0;
        boolean fits = exists && (first ? isFirst(pc, last, top) : isFurther(pc, below, last, top) && kinds.returns(pc, below));
        if (!fits) {
            throw SnapshotException.refused(SnapshotRule.FRAME, (first ? "the first frame at " : last ? "the last frame at " : "a frame at ") + pc);
        }
    }

    private static boolean isFirst(int pc, boolean last, Top top) {
        return FrameShape.isHostStub(pc) && (!last || top == Top.PAUSE);
    }

    private boolean isFurther(int pc, int below, boolean last, Top top) {
        boolean aboveWalk = below - 1 > Stubs.END && FrameShape.isWalk(image, below - 1);
        if (aboveWalk || pc == Stubs.WALK + 1) {
            return aboveWalk && pc == Stubs.WALK + 1 && !last;
        }
        boolean ofScript = pc - 1 > Stubs.END;
        if (!last) {
            return FrameShape.isRestStub(pc) || ofScript && (FrameShape.isCall(image, pc - 1) || FrameShape.isWalk(image, pc - 1));
        }
        return switch (top) {
            case YIELD -> ofScript && FrameShape.isAt(image, pc - 1, Opcode.FIBER_YIELD);
            case RESUME -> ofScript && FrameShape.isAt(image, pc - 1, Opcode.FIBER_RESUME);
            case PARK -> ofScript && FrameShape.isAt(image, pc - 1, Opcode.FIBER_PARK);
            case NATIVE -> ofScript && FrameShape.isAt(image, pc - 1, Opcode.CALL_NATIVE);
            case PAUSE -> (ofScript || FrameShape.isRestStub(pc - 1)) && FrameShape.isPoll(image, pc - 1);
        };
    }
    private void reserve(long words) {
        if (words > maxWords) {
            throw SnapshotException.refused(SnapshotRule.LIMIT, "a stack of " + words + " words");
        }
        end = Math.max(end, (int) words);
        if (words > stack.length) {
            int length = (int) Math.min(maxWords, Math.max(2L * stack.length, words));
            if (!heap.allows(8L * length)) {
                throw SnapshotException.refused(SnapshotRule.LIMIT, "a stack of " + words + " words");
            }
            stack = Arrays.copyOf(stack, length);
        }
    }
}
