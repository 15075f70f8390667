package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.value.Word;

/** What a walk over the structure of values still has to look at; and how it asks a method of the script on its way. */
final class Walk {
    /*
     * A walk is one instruction, EQUALS to HASH. What waits is on the machine's own stack, above the frame of the instruction: so data may be as deep
     * as calls may, and nothing of it is on the Java stack. While the walk goes on nothing collects, save where the stack grows, and then all that
     * waits is reachable from the instruction's operands.
     *
     * When a value has an equality, order or hash of the script's, what waits becomes a frame, the method is called as by any call instruction,
     * and returns into RESUME_WALK (see Stubs), which goes on. That method may walk, suspend its fiber, or raise: the frame is one among others.
     *
     *   frame - 1   linkage: back behind the instruction, in whose caller's register A the result belongs
     *   frame       how many words of the frame are alive
     *   frame + 1   the hash so far, and
     *   frame + 2   how many words it has looked at; other walks do not use these
     *   frame + 3   what waits: object, other object, the next field of both; the latest last
     *   …           the answer of the method
     *
     * All of them are self-describing words, and all are roots.
     */

    static final int HASH = 1;
    static final int SEEN = 2;
    static final int FIRST = 3;
    static final int ENTRY = 3;
    /** Linkage, receiver, argument and the function, above what waits. */
    static final int CALL = 4;

    private final Interpreter interpreter;
    /** Where the frame is; 0 as long as nothing had to wait. */
    private int frame;
    private int top;
    private long left;
    private long right;
    private int field;

    Walk(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** How many words of a walk's frame are alive. */
    static int size(long[] stack, int frame) {
        return (int) stack[frame];
    }

    /** A walk begins: nothing waits. */
    void begin() {
        frame = 0;
    }

    /** RESUME_WALK: the frame is the running one. */
    void resume() {
        frame = interpreter.base;
        top = frame + size(interpreter.stack, frame);
    }

    /** What the method answered that the walk has called. */
    long answer() {
        return interpreter.stack[top];
    }

    /** The instruction that walks, after {@link #resume}. */
    Opcode instruction() {
        return Opcode.of(interpreter.image.code[(int) interpreter.stack[frame - 1] - 1]);
    }

    /** Ends a walk that was resumed: its result goes where the instruction wants it. */
    void finish(long result) {
        Interpreter in = interpreter;
        long linkage = in.stack[frame - 1];
        in.base = (int) (linkage >>> 32);
        in.pc = (int) linkage;
        in.stack[in.base + Instruction.a(in.image.code[in.pc - 1])] = result;
    }

    // ---- what waits

    boolean isEmpty() {
        return frame == 0 || top == frame + FIRST;
    }

    /** Lets two objects wait, to go on with a field of them. */
    void push(long x, long y, int next) {
        place();
        ensure(top + ENTRY);
        long[] stack = interpreter.stack;
        stack[top] = x;
        stack[top + 1] = y;
        stack[top + 2] = Word.ofInt(next);
        top += ENTRY;
    }

    /** Takes what waits last, for {@link #left}, {@link #right} and {@link #field}. */
    void pop() {
        long[] stack = interpreter.stack;
        top -= ENTRY;
        left = stack[top];
        right = stack[top + 1];
        field = (int) stack[top + 2];
    }

    long left() {
        return left;
    }

    long right() {
        return right;
    }

    int field() {
        return field;
    }

    private void place() {
        if (frame == 0) {
            Interpreter in = interpreter;
            int registers = in.pc > Stubs.END ? in.image.prototypeAt(in.pc - 1).frameSize() : Stubs.WALKING_FRAME;
            int start = in.base + registers + 1;
            top = start + FIRST;
            ensure(top);
            frame = start;
        }
    }

    private void ensure(int end) {
        Interpreter in = interpreter;
        if (end + CALL > in.stack.length) {
            if (in.base == frame) {
                in.stack[frame] = Word.ofInt(top - frame);
            }
            in.reserve((long) end + CALL);
        }
    }

    // ---- the hash so far

    void setHash(int hash, int seen) {
        place();
        interpreter.stack[frame + HASH] = Word.ofInt(hash);
        interpreter.stack[frame + SEEN] = Word.ofInt(seen);
    }

    int hash() {
        return (int) interpreter.stack[frame + HASH];
    }

    int seen() {
        return (int) interpreter.stack[frame + SEEN];
    }

    // ---- questions

    /** Calls a method of {@code x}, with {@code y} when it takes an argument; the walk goes on when it has returned. */
    void ask(String selector, long x, long y, boolean binary) {
        Interpreter in = interpreter;
        long method = in.types.methodWord(x, selector);
        place();
        ensure(top);
        long[] stack = in.stack;
        if (in.base != frame) {
            stack[frame - 1] = (long) in.base << 32 | in.pc;
            in.base = frame;
            if (binary) {
                stack[frame + HASH] = Word.UNIT;
                stack[frame + SEEN] = Word.UNIT;
            }
        }
        in.pc = Stubs.WALK + 1;
        int arguments = binary ? 2 : 1;
        stack[top] = Word.UNIT;
        stack[top + 1] = x;
        stack[top + 2] = y;
        // The arguments are part of the frame until the call has happened, before which there may be a collection.
        stack[frame] = Word.ofInt(top + 1 + arguments - frame);
        int window = top;
        in.calls.closure(window, method, arguments);
        in.stack[frame] = Word.ofInt(window - frame);
    }
}
