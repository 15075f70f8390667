package fusabi.vm;

import fusabi.bytecode.Instructions;
import fusabi.heap.Traced;
import fusabi.heap.Tracer;
import fusabi.value.Word;

/**
 * An independent stack of frames. The instance's main program is one; the others are objects of the script. While a fiber is not the running one,
 * its pc and base say where it goes on.
 */
final class Fiber implements Traced {
    /*
     * A frame is stack[base] … ; stack[base - 1] is its linkage, callerBase:32 | returnPc:32. A return pc of 0 says that the caller is the host
     * (or, at BOTTOM of a fiber that has a resumer, that fiber). For a call out of a native, stack[base - 2] holds the pc after the native call,
     * and callerBase is the base of the frame that made it.
     *
     * The instruction a frame is at is the one before its pc, for the running frame too. What is alive in a frame: the registers of that
     * instruction's liveness map; and, if it has not left the frame yet (the running one, and those below a host call), the registers it reads.
     */

    /** The base of the first frame of every fiber. */
    static final int BOTTOM = 2;

    /** WAITING is one that resumed another, which has not yielded yet. */
    enum State { NEW, SUSPENDED, RUNNING, WAITING, DONE }

    /** What a fiber without a stack is charged: the object itself. */
    private static final int OBJECT_BYTES = 64;
    private static final int ARRAY_BYTES = 16;
    /** Suspended stacks of up to so many words are left as they are. */
    private static final int SMALL_STACK = 40;
    private static final long[] NO_STACK = {};

    private final Interpreter interpreter;
    State state = State.NEW;
    /** Empty before it is resumed for the first time, and after its end. */
    long[] stack;
    int base = BOTTOM;
    int pc;
    /** The function to call; NULL once started. */
    long function;
    /** Its own handle word; NULL for the main one. */
    long handle = Word.NULL;
    /** The fiber that waits for this one to yield, or null. */
    Fiber resumer;
    /** When it was parked: the innermost of those that it had resumed, where it goes on; else null. */
    Fiber innermost;
    /** How many host calls are on its stack: it cannot be suspended inside one. */
    int hostCalls;

    private Fiber(Interpreter interpreter, long function, long[] stack) {
        this.interpreter = interpreter;
        this.function = function;
        this.stack = stack;
    }

    /** The fiber of the instance itself. */
    static Fiber main(Interpreter interpreter, int stackWords) {
        Fiber fiber = new Fiber(interpreter, Word.NULL, new long[stackWords]);
        fiber.state = State.RUNNING;
        return fiber;
    }

    static Fiber of(Interpreter interpreter, long function) {
        return new Fiber(interpreter, function, NO_STACK);
    }

    /** What it is charged. */
    long bytes() {
        return bytes(stack.length);
    }

    /** What it would be charged with a stack of so many words. */
    static long bytes(int words) {
        return words == 0 ? OBJECT_BYTES : OBJECT_BYTES + ARRAY_BYTES + 8L * words;
    }

    /** Whether what it needs of its stack, as it is suspended, may be so little that the rest should be given back. */
    boolean isRoomy() {
        return stack.length > SMALL_STACK && base < stack.length / 2;
    }

    void finish() {
        state = State.DONE;
        stack = NO_STACK;
        resumer = null;
        innermost = null;
    }

    @Override
    public void trace(Tracer tracer) {
        tracer.word(function);
        for (Fiber inner = innermost; inner != null && inner != this; inner = inner.resumer) {
            tracer.word(inner.handle);
        }
        if (state == State.NEW || state == State.DONE) {
            return;
        }
        Image image = interpreter.image;
        int framePc = pc;
        int frameBase = base;
        boolean atInstruction = true;
        while (framePc != 0) {
            live(image, framePc - 1, frameBase, tracer);
            if (atInstruction) {
                int registers = frameBase;
                Instructions.forEachRead(image.code[framePc - 1], image, register -> tracer.word(stack[registers + register]));
            }
            long linkage = stack[frameBase - 1];
            atInstruction = (int) linkage == 0;
            if (atInstruction && frameBase == BOTTOM) {
                return;
            }
            framePc = (int) (atInstruction ? stack[frameBase - 2] : linkage);
            frameBase = (int) (linkage >>> 32);
        }
    }

    private void live(Image image, int at, int frameBase, Tracer tracer) {
        if (Stubs.isWalk(at)) {
            tracer.words(stack, frameBase, frameBase + Walk.size(stack, frameBase));
            return;
        }
        int map = image.safepoints[at];
        if (map < 0) {
            return;
        }
        int words = (int) image.liveness[map];
        for (int i = 0; i < words; i++) {
            for (long bits = image.liveness[map + 1 + i]; bits != 0; bits &= bits - 1) {
                tracer.word(stack[frameBase + 64 * i + Long.numberOfTrailingZeros(bits)]);
            }
        }
    }
}
