package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.heap.Heap;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.Arrays;

/** Making, resuming, suspending and ending fibers: switching the interpreter's stack. */
final class Fibers {

    private static final String INVALID = "System.InvalidOperationException";

    private final Interpreter interpreter;
    private final Heap heap;

    Fibers(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
    }

    long create(long function) {
        Fiber fiber = Fiber.of(interpreter, function);
        fiber.handle = heap.handle(HandleKind.FIBER, fiber, fiber.bytes());
        return fiber.handle;
    }

    boolean isDone(long word) {
        return fiber(word).state == Fiber.State.DONE;
    }

    private Fiber fiber(long word) {
        return (Fiber) interpreter.values.toObject(word);
    }

    /** Lets the fiber run with {@code value} as the result of its last yield, until it yields or ends. */
    void resume(long word, long value) {
        Interpreter in = interpreter;
        Fiber target = fiber(word);
        if (target.state != Fiber.State.NEW && target.state != Fiber.State.SUSPENDED) {
            throw in.exceptions.raise(INVALID, target.state == Fiber.State.DONE ? "The fiber has ended." : "The fiber is running.");
        }
        if (--in.fuel < 0) {
            in.poll();
        }
        boolean isNew = target.state == Fiber.State.NEW;
        if (isNew) {
            giveStack(target);
        }
        target.resumer = in.fiber;
        in.fiber.state = Fiber.State.WAITING;
        if (isNew) {
            begin(target);
        } else {
            Fiber inner = target.innermost == null ? target : target.innermost;
            target.innermost = null;
            target.state = Fiber.State.WAITING;
            inner.state = Fiber.State.RUNNING;
            switchTo(inner);
            deliver(value);
        }
    }

    /** A first stack, large enough for the frame of the function. */
    private void giveStack(Fiber target) {
        int words = Fiber.BOTTOM + Stubs.frame(1) + interpreter.calls.frameSize(target.function);
        heap.room(Fiber.bytes(words) - target.bytes());
        target.stack = new long[words];
        heap.recharge(target.handle, target.bytes());
    }

    private void begin(Fiber target) {
        Interpreter in = interpreter;
        target.state = Fiber.State.RUNNING;
        switchTo(target);
        in.base = Fiber.BOTTOM;
        in.pc = Stubs.host(1);
        in.stack[Fiber.BOTTOM - 2] = 0;
        in.stack[Fiber.BOTTOM - 1] = 0;
        in.stack[Fiber.BOTTOM + 1] = Word.UNIT;
        in.stack[Fiber.BOTTOM + 2] = target.function;
        target.function = Word.NULL;
    }

    /** Suspends the running fiber; its resumer goes on with {@code value}. */
    void yield(long value) {
        Interpreter in = interpreter;
        Fiber running = in.fiber;
        if (running.resumer == null) {
            throw in.exceptions.raise(INVALID, "Only a fiber can be suspended.");
        }
        if (running.hostCalls > 0) {
            throw in.exceptions.raise(INVALID, "A fiber cannot be suspended inside a call from a host or library function.");
        }
        running.state = Fiber.State.SUSPENDED;
        leave(running);
        trim(running);
        deliver(value);
    }

    /** Gives back the stack of a suspended fiber beyond its frames, when that is most of it. */
    private void trim(Fiber suspended) {
        if (suspended.isRoomy()) {
            int words = suspended.base + interpreter.image.prototypeAt(suspended.pc - 1).frameSize();
            if (words <= suspended.stack.length / 2) {
                suspended.stack = Arrays.copyOf(suspended.stack, words);
                heap.recharge(suspended.handle, suspended.bytes());
            }
        }
    }

    /**
     * Suspends the fiber {@code word}, which the running one is or is resumed by, with all between; its resumer goes on with {@code value}. When that
     * is impossible because of a host call between, the register at {@code result} gets false, and the running fiber goes on.
     */
    void park(int result, long word, long value) {
        Interpreter in = interpreter;
        Fiber target = fiber(word);
        Fiber running = in.fiber;
        Fiber at = running;
        while (at != target && at.hostCalls == 0 && at.resumer != null) {
            at = at.resumer;
        }
        if (at != target || at.hostCalls > 0 || at.resumer == null) {
            in.stack[result] = Word.FALSE;
            return;
        }
        running.state = Fiber.State.WAITING;
        target.state = Fiber.State.SUSPENDED;
        Fiber resumer = target.resumer;
        switchTo(resumer);
        target.innermost = running;
        target.resumer = null;
        resumer.state = Fiber.State.RUNNING;
        trim(running);
        deliver(value);
    }

    /** HALT: ends the running fiber and goes on with its resumer; false when the halt is that of a host call. */
    boolean end() {
        Interpreter in = interpreter;
        if (!isAtBottom()) {
            return false;
        }
        long result = in.stack[in.base];
        Fiber ended = in.fiber;
        leave(ended);
        finish(ended);
        deliver(result);
        return true;
    }

    /** Whether the running frame is the first of a fiber that another resumed. */
    boolean isAtBottom() {
        return interpreter.base == Fiber.BOTTOM && interpreter.fiber.resumer != null;
    }

    /** Ends the running fiber because of an exception that leaves it. */
    void abandon() {
        Fiber ended = interpreter.fiber;
        leave(ended);
        finish(ended);
    }

    private void finish(Fiber ended) {
        ended.finish();
        heap.recharge(ended.handle, ended.bytes());
    }

    /** Makes {@code outer} the running fiber at the end of a host call; ends those it resumed, which still run when a limit stopped the call. */
    void backTo(Fiber outer) {
        Fiber running = interpreter.fiber;
        if (running != outer) {
            switchTo(outer);
            while (running != outer) {
                Fiber next = running.resumer;
                finish(running);
                running = next;
            }
            outer.state = Fiber.State.RUNNING;
        }
    }

    private void leave(Fiber running) {
        Fiber resumer = running.resumer;
        switchTo(resumer);
        running.resumer = null;
        resumer.state = Fiber.State.RUNNING;
    }

    /** Writes {@code value} as the result of the instruction at which the running fiber was suspended. */
    private void deliver(long value) {
        Interpreter in = interpreter;
        in.stack[in.base + Instruction.a(in.image.code[in.pc - 1])] = value;
    }

    /** Makes another fiber the running one: the interpreter's stack, base and pc are then its. */
    void switchTo(Fiber target) {
        Interpreter in = interpreter;
        in.fiber.base = in.base;
        in.fiber.pc = in.pc;
        in.fiber = target;
        in.stack = target.stack;
        in.base = target.base;
        in.pc = target.pc;
    }
}
