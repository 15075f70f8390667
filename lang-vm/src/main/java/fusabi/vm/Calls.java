package fusabi.vm;

import fusabi.bytecode.FunctionKinds;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Tracer;
import fusabi.value.SmallKind;
import fusabi.value.Word;

/** Calls of function values and methods, with as many arguments as the function takes, or fewer, or more. */
final class Calls {
    /*
     * A function value is a FUNCTION word (no captures), a CLOSURE or a PAP. With fewer arguments than it takes, a PAP holds the function and
     * what it has been given. With more, a stub frame holds the rest, and the function returns into it (see Stubs). Nothing recurses.
     * A function whose code relies on the kinds of its arguments (FunctionKinds) is called slowly too, and they are checked.
     *
     * Each method leaves the interpreter's base and pc at the callee's first instruction, or after the call when the result is there.
     */

    private static final int FUNCTION = SmallKind.FUNCTION.ordinal();
    private static final int FIRST_SCRATCH = 8;

    private final Interpreter interpreter;
    private final Heap heap;
    /** The arguments of the call being arranged, those of partial applications first. */
    private long[] scratch = new long[FIRST_SCRATCH];
    private int scratchUsed;
    private long scratchFunction = Word.NULL;

    Calls(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
    }

    void trace(Tracer tracer) {
        tracer.words(scratch, 0, scratchUsed);
        tracer.word(scratchFunction);
    }

    /** CALL of the function at {@code start}, whose frame takes {@code frame} words, after the loop found no fuel or no room. */
    void direct(int window, int frame, int start) {
        Interpreter in = interpreter;
        in.fuel--;
        in.enterSlowly(window + 1 + frame);
        in.stack[window] = (long) in.base << 32 | in.pc;
        in.base = window + 1;
        in.pc = start;
    }

    /** TAIL_CALL, likewise. */
    void tailDirect(int window, int frame, int start) {
        Interpreter in = interpreter;
        in.fuel--;
        in.enterSlowly(in.base + frame);
        System.arraycopy(in.stack, window + 1, in.stack, in.base, in.image.arity(start));
        in.pc = start;
    }

    /** CALL_CLOSURE: {@code window} is the stack index of A. */
    void closure(int window, long function, int count) {
        Interpreter in = interpreter;
        int id = Word.isPointer(function) ? closureId(function) : functionId(function);
        if (id >= 0) {
            long info = in.image.functionInfo[id];
            if (((int) info & 0xFFFF) == count) {
                int end = window + 1 + ((int) info >>> 16);
                if (end > in.stack.length | --in.fuel < 0) {
                    in.enterSlowly(end);
                }
                long[] stack = in.stack;
                stack[window + 1 + count] = function;
                stack[window] = (long) in.base << 32 | in.pc;
                in.base = window + 1;
                in.pc = (int) (info >>> 32);
                return;
            }
        }
        slowly(window, function, count, false);
    }

    /** TAIL_CALL_CLOSURE: the arguments move to the bottom of the frame. */
    void tailClosure(int window, long function, int count) {
        Interpreter in = interpreter;
        int id = Word.isPointer(function) ? closureId(function) : functionId(function);
        if (id >= 0) {
            long info = in.image.functionInfo[id];
            if (((int) info & 0xFFFF) == count) {
                int end = in.base + ((int) info >>> 16);
                if (end > in.stack.length | --in.fuel < 0) {
                    in.enterSlowly(end);
                }
                long[] stack = in.stack;
                for (int i = 0; i < count; i++) {
                    stack[in.base + i] = stack[window + 1 + i];
                }
                stack[in.base + count] = function;
                in.pc = (int) (info >>> 32);
                return;
            }
        }
        slowly(window, function, count, true);
    }

    /** The words that the frame of a function value takes; 0 for what is no plain function or closure. */
    int frameSize(long function) {
        int id = Word.isPointer(function) ? closureId(function) : functionId(function);
        return id < 0 ? 0 : (int) interpreter.image.functionInfo[id] >>> 16;
    }

    private int closureId(long function) {
        long header = heap.header(function);
        return Header.kind(header) == ObjectKind.CLOSURE ? Header.layout(header) : -1;
    }

    private static int functionId(long function) {
        return function >>> 32 == ((long) Word.SMALL << 16 | FUNCTION) ? (int) function : -1;
    }

    /** The call when the numbers of arguments differ, or the function is a partial application. */
    private void slowly(int window, long function, int count, boolean tail) {
        Interpreter in = interpreter;
        if (function == Word.NULL) {
            throw in.exceptions.nullReference();
        }
        if (--in.fuel < 0) {
            in.poll();
        }
        long target = function;
        int given = 0;
        if (Word.isPointer(function) && Header.kind(heap.header(function)) == ObjectKind.PAP) {
            target = heap.field(function, 0);
            given = Header.size(heap.header(function)) - 1;
        }
        if (given + count > scratch.length) {
            scratch = new long[2 * (given + count)];
        }
        if (given > 0) {
            for (int i = 0; i < given; i++) {
                scratch[i] = heap.field(function, 1 + i);
            }
        }
        int id = Word.isPointer(target) ? closureId(target) : functionId(target);
        if (id < 0) {
            throw in.values.unexpected("a function", function);
        }
        System.arraycopy(in.stack, window + 1, scratch, given, count);
        scratchUsed = given + count;
        scratchFunction = target;
        try {
            long info = in.image.functionInfo[id];
            int arity = (int) info & 0xFF;
            if (scratchUsed < arity) {
                deliver(window, partial(), tail);
            } else {
                check(in.image.functions[id].kinds());
                enter(window, info, arity, tail);
            }
        } finally {
            scratchUsed = 0;
            scratchFunction = Word.NULL;
        }
    }

    /** The function's code relies on the kinds of its arguments. */
    private void check(FunctionKinds kinds) {
        for (int i = 0; i < kinds.parameters().size(); i++) {
            if (!interpreter.values.isOf(kinds.parameter(i), scratch[i])) {
                throw interpreter.values.unexpected(kinds.parameter(i).name(), scratch[i]);
            }
        }
    }

    private long partial() {
        int count = scratchUsed;
        int index = heap.allocate(Header.of(ObjectKind.PAP, 0, count + 1));
        heap.arena()[index + 1] = scratchFunction;
        System.arraycopy(scratch, 0, heap.arena(), index + 2, count);
        return Word.pointer(0, index);
    }

    /** Makes {@code result} the result of the call. */
    private void deliver(int window, long result, boolean tail) {
        Interpreter in = interpreter;
        if (tail) {
            long linkage = in.stack[in.base - 1];
            in.stack[in.base - 1] = result;
            in.base = (int) (linkage >>> 32);
            in.pc = (int) linkage;
        } else {
            in.stack[window] = result;
        }
    }

    /** Enters a function of {@code arity} with the arguments in scratch; the rest waits in a stub frame. */
    private void enter(int window, long info, int arity, boolean tail) {
        Interpreter in = interpreter;
        int rest = scratchUsed - arity;
        int start = tail ? in.base : window + 1;
        int frame = rest > 0 ? start + Stubs.frame(rest) : start;
        in.reserve(frame + ((int) info >>> 16));
        long[] stack = in.stack;
        if (!tail) {
            stack[window] = (long) in.base << 32 | in.pc;
        }
        if (rest > 0) {
            System.arraycopy(scratch, arity, stack, start + 1, rest);
            stack[frame - 1] = (long) start << 32 | Stubs.rest(rest);
        }
        System.arraycopy(scratch, 0, stack, frame, arity);
        stack[frame + arity] = scratchFunction;
        in.base = frame;
        in.pc = (int) (info >>> 32);
    }

    /** CALL_METHOD and TAIL_CALL_METHOD: {@code window} is the stack index of A, the receiver is above it. */
    void method(int window, int count, int selector, boolean tail) {
        Interpreter in = interpreter;
        long receiver = in.stack[window + 1];
        if (receiver == Word.NULL) {
            throw in.exceptions.nullReference();
        }
        int id = in.types.method(in.types.idOf(receiver), selector);
        if (id < 0) {
            throw new MachineFault(
                    in.types.of(receiver).descriptor().symbol() + " has no method " + in.image.selectorNames[selector]);
        }
        long function = Word.small(FUNCTION, id);
        if (tail) {
            tailClosure(window, function, count);
        } else {
            closure(window, function, count);
        }
    }
}
