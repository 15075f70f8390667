package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.heap.Stress;
import fusabi.heap.Tracer;
import fusabi.host.LimitExceeded;
import fusabi.host.NativeFunction;
import fusabi.value.Word;
import java.util.Arrays;

/** Runs verified code: entering and leaving it, its limits, its roots, and the instructions that the {@link Loop} leaves. */
final class Interpreter extends Loop {

    private static final long[] NO_WORDS = {};
    private static final int FIRST_STACK = 1 << 7;
    /** Words of stack that stay when nothing runs. */
    private static final int MAX_IDLE_STACK = 1 << 14;

    /** Units of the slice of fuel that a call of a native takes away, unused. */
    private static final int UNPOLLED_BY_NATIVE = 16;
    private static final int LONG_TEXT = 1 << 10;
    private static final int READ_A_UNIT = 64;

    final Types types;
    final Values values;
    final Budget budget;
    final Structure structure;
    final Exceptions exceptions;
    private final Arithmetic arithmetic;
    private final Conversions conversions;
    final Operations operations;
    final Calls calls;
    final Fibers fibers;
    final Natives natives;
    final Roots roots = new Roots();
    private long maxStackWords;
    private int maxNesting;
    /** Null unless under that stress. */
    private final Poison poison;

    private final Fiber main;
    Fiber fiber;
    /** How often script code was stopped so that its handlers did not run. */
    int stops;
    /** How many calls from Java are below each other. */
    private int nesting;
    private int collectionsBefore;
    private long allocatedBefore;
    /** The words of a call that is about to be entered. */
    private long[] entering = NO_WORDS;
    /** What stopped a call from a host function, which stops its callers too, whatever the host function makes of it; null when nothing did. */
    private Throwable stop;
    /** What went wrong in Java's machine while it was in this one, so that nobody knows what was left half done; null when nothing did. */
    private VirtualMachineError failure;
    /** Why the outermost call is suspended; null when it is not. */
    private Suspension suspension;
    /** What the native that suspended it does when it goes on. */
    private NativeFunction answer;

    Interpreter(Image image, Limits limits, Natives.Output output) {
        super(image, limits);
        this.types = new Types(heap);
        this.values = new Values(heap);
        this.budget = new Budget(limits);
        this.exceptions = new Exceptions(this);
        this.structure = new Structure(this);
        this.arithmetic = new Arithmetic(this);
        this.conversions = new Conversions(this);
        this.operations = new Operations(this);
        this.calls = new Calls(this);
        this.fibers = new Fibers(this);
        this.natives = new Natives(this, output);
        limit(limits);
        this.poison = limits.stress().has(Stress.Switch.POISON) ? new Poison(this) : null;
        this.main = Fiber.main(this, FIRST_STACK);
        this.fiber = main;
        this.stack = fiber.stack;
        heap.holds(8L * FIRST_STACK);
        use(image);
    }

    /** Sets what calls may use from now on. */
    void limit(Limits limits) {
        heap.limit(limits.heapBytes());
        budget.limit(limits);
        maxStackWords = limits.stackBytes() / 8;
        maxNesting = limits.nesting();
    }

    /** Goes on with a longer image. */
    void use(Image longer) {
        image = longer;
        heap.pin(longer.pinned);
        types.use(longer);
        int old = globals.length;
        globals = Arrays.copyOf(globals, longer.globalCount);
        heap.holds(8L * (globals.length - old));
        Arrays.fill(globals, old, globals.length, Word.NULL);
    }

    // ---- entering and leaving

    /** A call from outside begins. */
    void begin() {
        fuel = budget.begin(fuel);
        collectionsBefore = heap.collections();
        allocatedBefore = heap.allocated();
    }

    /** The call from outside has ended, or is suspended; if it has ended, nothing of it stays but what the heap holds. */
    void end() {
        budget.end();
        heap.runFinalizers();
        if (nesting == 0 && stack.length > MAX_IDLE_STACK) {
            heap.holds(8L * (FIRST_STACK - stack.length));
            stack = new long[FIRST_STACK];
            fiber.stack = stack;
        }
    }

    /** What the present call from outside, or the last one, has used. */
    RunReport report() {
        return new RunReport(budget.used(fuel), budget.time(), budget.output.written(), budget.nativeCalls, budget.hostCalls, budget.callbacks,
                heap.allocated() - allocatedBefore, heap.collections() - collectionsBefore, heap.live(), heap.peak());
    }

    /** Whether nothing runs. */
    boolean isIdle() {
        return nesting == 0;
    }

    /**
     * Calls a function word with arguments and runs it to its end, below whatever is running now. May raise, as {@link ScriptRaise}; when it is the
     * outermost call it may be suspended, as {@link Suspension}.
     */
    long invoke(long function, long... arguments) {
        int count = arguments.length;
        long[] registers = Arrays.copyOf(arguments, count + 1);
        registers[count] = function;
        return enter(Stubs.host(count), registers);
    }

    /** As above, with 1 to 3 arguments, of which {@code count} count. */
    long invoke(long function, int count, long a, long b, long c) {
        int window = window();
        if (window + Fiber.BOTTOM + count + 2 > stack.length) {
            return invoke(function, Arrays.copyOf(new long[] {a, b, c}, count));
        }
        checkEntry();
        Fiber outerFiber = fiber;
        int outerBase = base;
        int outerPc = pc;
        long[] s = stack;
        s[window] = outerPc;
        s[window + 1] = (long) outerBase << 32;
        base = window + Fiber.BOTTOM;
        s[base + 1] = a;
        if (count > 1) {
            s[base + 2] = b;
            if (count > 2) {
                s[base + 3] = c;
            }
        }
        s[base + 1 + count] = function;
        pc = Stubs.host(count);
        fiber.hostCalls++;
        nesting++;
        return runCall(outerFiber, outerBase, outerPc);
    }

    /** A call whose arguments are made and whose result is read by Java code. */
    <T> T exchange(long function, Instance.Exchange<T> exchange) {
        long[] registers = natives.arguments(exchange, function);
        return natives.result(exchange, enter(Stubs.host(registers.length - 1), registers));
    }

    /** Where on the stack the frame of a call from Java begins. */
    private int window() {
        return pc <= Stubs.END ? base - Fiber.BOTTOM : base + image.prototypeAt(pc - 1).frameSize();
    }

    private void checkEntry() {
        stopAgain();
        if (nesting > maxNesting) {
            throw stopping(LimitExceeded.nesting(maxNesting));
        }
        if (nesting == 0) {
            exceptions.forgetStop();
            budget.checkInterrupt();
        } else {
            budget.callbacks++;
        }
    }

    /** Runs a stub whose registers, from R[1], are these, below whatever is running now, to its HALT. */
    long enter(int stub, long... registers) {
        checkEntry();
        Fiber outerFiber = fiber;
        int outerBase = base;
        int outerPc = pc;
        int window = window();
        int end = window + Fiber.BOTTOM + registers.length + 1;
        if (end > stack.length) {
            reserveFor(end, registers);
        }
        stack[window] = outerPc;
        stack[window + 1] = (long) outerBase << 32;
        base = window + Fiber.BOTTOM;
        System.arraycopy(registers, 0, stack, base + 1, registers.length);
        pc = stub;
        fiber.hostCalls++;
        nesting++;
        return runCall(outerFiber, outerBase, outerPc);
    }

    /** As {@link #reserve}; nobody else may know of these words yet. */
    private void reserveFor(int words, long[] registers) {
        entering = registers;
        try {
            reserve(words);
        } catch (LimitExceeded exceeded) {
            throw stopping(exceeded);
        } finally {
            entering = NO_WORDS;
        }
    }

    private long runCall(Fiber outerFiber, int outerBase, int outerPc) {
        try {
            run();
            return stack[base];
        } catch (Suspension signal) {
            suspension = signal;
            throw signal;
        } catch (ScriptRaise raise) {
            throw raise;
        } catch (Throwable reason) {
            stops++;
            if (nesting > 1) {
                stop = reason;
            }
            throw reason;
        } finally {
            if (suspension == null) {
                leaveCall(outerFiber, outerBase, outerPc);
            }
        }
    }

    private void leaveCall(Fiber outerFiber, int outerBase, int outerPc) {
        nesting--;
        outerFiber.hostCalls--;
        fibers.backTo(outerFiber);
        base = outerBase;
        pc = outerPc;
        if (nesting == 0) {
            stop = null;
        }
    }

    // ---- what no host function can hold up

    /** Notes that Java code which the script called has been told to stop; gives back what to throw. */
    LimitExceeded stopping(LimitExceeded reason) {
        if (nesting > 0 && stop == null) {
            exceptions.stopped();
            stop = reason;
        }
        return reason;
    }

    /** Goes on with a stop that Java code has come back from, if there is one. */
    void stopAgain() {
        if (stop != null) {
            throwStop();
        }
    }

    private void throwStop() {
        switch (stop) {
            case RuntimeException reason -> throw reason;
            case Error reason -> throw reason;
            default -> throw new MachineFault("a native threw " + stop, stop);
        }
    }

    /** What made the instance unusable, or null. */
    VirtualMachineError failure() {
        return failure;
    }

    /** Why the outermost call is suspended; null when it is not. */
    Suspension suspension() {
        return suspension;
    }

    /** Whether what runs could be suspended: nothing but the outermost call is on the Java stack. */
    boolean isSuspendable() {
        return nesting == 1;
    }

    /** Goes on with the suspended call: after the native that suspended it, which now does what {@code body} says; or, null, where it was paused. */
    long resume(NativeFunction body) {
        if (suspension.isPause()) {
            pc--;
            budget.resumed();
        }
        suspension = null;
        answer = body;
        return runCall(main, Fiber.BOTTOM, 0);
    }

    /** Drops the suspended call; no handlers run. */
    void abandon() {
        suspension = null;
        stops++;
        leaveCall(main, Fiber.BOTTOM, 0);
    }

    /** Whether Java code that the script called is running, and with it a part of the script on the Java stack. */
    boolean isInsideCall() {
        return nesting > (suspension == null ? 0 : 1);
    }

    Fiber main() {
        return main;
    }

    /** How long a stack may be. */
    long maxStackWords() {
        return maxStackWords;
    }

    /** Puts a call in place that was suspended, {@code running} being the fiber whose resumers lead to the main one. */
    void restore(Fiber running, Suspension why) {
        fiber = running;
        stack = running.stack;
        base = running.base;
        pc = running.pc;
        nesting = 1;
        main.hostCalls = 1;
        suspension = why;
    }

    /** Gives the suspended native's call its result. */
    private void answer() {
        NativeFunction body = answer;
        answer = null;
        budget.checkInterrupt();
        long call = image.code[pc - 1];
        int window = base + Instruction.a(call);
        long result = natives.answer(body, window + 1, Instruction.b(call));
        stack[window] = result;
    }

    private void run() {
        for (;;) {
            try {
                if (answer != null) {
                    answer();
                }
                loop();
                return;
            } catch (ScriptRaise signal) {
                exceptions.unwind(signal);
            } catch (LimitExceeded stop) {
                exceptions.stopped();
                throw stop;
            } catch (VirtualMachineError error) {
                failure = error;
                throw error;
            } catch (ClassCastException | IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException failure) {
                throw new MachineFault(failure.getClass().getSimpleName() + " at " + exceptions.place(pc - 1), failure);
            }
        }
    }

    /** Makes the running fiber's stack at least {@code words} long. */
    void reserve(long words) {
        if (words <= stack.length) {
            return;
        }
        long length = Math.max(stack.length < FIRST_STACK ? stack.length * 3L / 2 : 2L * stack.length, words);
        if (length > maxStackWords) {
            length = Math.min(maxStackWords, Integer.MAX_VALUE - 8);
        }
        if (length > words && !heap.hasRoom(8 * (length - stack.length))) {
            // Half of what there is, so that a stack which fills the quota is not copied for every call.
            length = Math.clamp(stack.length + (heap.quota() - heap.used()) / 16, words, length);
        }
        if (length < words || !heap.hasRoom(8 * (length - stack.length))) {
            throw LimitExceeded.stack(Math.min(8 * maxStackWords, heap.quota()), 8 * words, StackTrace.depth(this));
        }
        int before = stack.length;
        try {
            stack = Arrays.copyOf(stack, (int) length);
        } catch (OutOfMemoryError _) {
            throw LimitExceeded.stack(8L * before, 8 * words, StackTrace.depth(this));
        }
        fiber.stack = stack;
        if (fiber.handle == Word.NULL) {
            heap.holds(8L * (stack.length - before));
        } else {
            heap.recharge(fiber.handle, fiber.bytes());
        }
    }

    /** Comes here before a call whose frame ends at {@code end} words of stack, when fuel or stack may not be enough. */
    void enterSlowly(int end) {
        if (fuel < 0) {
            poll();
        }
        reserve(end);
    }

    /**
     * Looks at the limits; under stress, collects. For the instruction that is running: it has charged one unit and done nothing else, so that it can
     * be suspended here and run again. A walk that asks the script has done more and is not suspended.
     */
    void poll() {
        if (isSuspendable() && !Stubs.isWalk(pc) && budget.isPauseDue(fuel)) {
            fuel++;
            throw Suspension.PAUSE;
        }
        pollInside();
        if (stack.length > MAX_IDLE_STACK && fiber.handle == Word.NULL && pc > Stubs.END) {
            trim(base + image.prototypeAt(pc - 1).frameSize());
        }
    }

    /** Gives back most of the main stack after deep recursion, when only its first {@code words} words are in use. */
    private void trim(int words) {
        if (words < stack.length / 8) {
            int before = stack.length;
            stack = Arrays.copyOf(stack, Math.max(MAX_IDLE_STACK, 2 * words));
            fiber.stack = stack;
            heap.holds(8L * (stack.length - before));
        }
    }

    /** As {@link #poll}, inside an instruction, which cannot be suspended. */
    void pollInside() {
        fuel = budget.renew(fuel, isSuspendable());
        heap.poll();
    }

    /** Looks whether the run must end, inside an instruction that does nothing but calculate. */
    void lookInside() {
        fuel = budget.renew(fuel, isSuspendable());
    }

    /** Comes to {@link #poll} at the next call or jump back, when the heap has passed its quota. */
    void settleSoon() {
        if (heap.isOverdrawn() && fuel > 0) {
            budget.giveBack(fuel);
            fuel = 0;
        }
    }

    /** Asks for a pause after so many units. */
    void pauseAfter(long units) {
        budget.pauseAfter(units, fuel);
        fuel = 0;
    }

    /** A native is called: it may take longer than script code for the same fuel, so the next look at the clock comes earlier. */
    void countNative() {
        budget.nativeCalls++;
        if (fuel >= UNPOLLED_BY_NATIVE) {
            budget.giveBack(UNPOLLED_BY_NATIVE);
            fuel -= UNPOLLED_BY_NATIVE;
        }
    }

    /** Charges reading a text from its beginning to its end, when that is more than any instruction does. */
    void chargeReading(int length) {
        if (length >= LONG_TEXT) {
            charge(length / READ_A_UNIT);
        }
    }

    /** Charges work that a native or a long instruction does. */
    void charge(long units) {
        fuel -= units;
        if (fuel < 0) {
            fuel = budget.renew(fuel, isSuspendable());
        }
    }

    // ---- roots

    @Override
    public void trace(Tracer tracer) {
        tracer.words(globals, 0, globals.length);
        operations.trace(tracer);
        tracer.words(entering, 0, entering.length);
        roots.trace(tracer);
        exceptions.trace(tracer);
        natives.trace(tracer);
        calls.trace(tracer);
        fiber.pc = pc;
        fiber.base = base;
        for (Fiber waiting = fiber; waiting != null; waiting = waiting.resumer) {
            waiting.trace(tracer);
        }
    }

    // ---- what the loop leaves

    @Override
    void step(long word) {
        if (poison == null) {
            execute(word);
        } else {
            poison.step(word);
        }
    }

    /** Does one instruction, whichever the loop leaves. */
    void execute(long word) {
        long[] s = stack;
        int a = base + Instruction.a(word);
        int b = base + Instruction.b(word);
        int c = Instruction.c(word);
        switch (Opcode.of(word)) {
            case HALT -> {
                if (!fibers.end()) {
                    pc = LEAVE;
                }
            }
            case LOAD_CONSTANT -> s[a] = operations.wideConstant(~c);
            case DIV_INT -> s[a] = arithmetic.divide((int) s[b], (int) s[base + c]);
            case REM_INT -> s[a] = arithmetic.remainder((int) s[b], (int) s[base + c]);
            case ADD_INT64 -> s[a] = values.ofInt64(values.toInt64(s[b]) + values.toInt64(s[base + c]));
            case SUB_INT64 -> s[a] = values.ofInt64(values.toInt64(s[b]) - values.toInt64(s[base + c]));
            case MUL_INT64 -> s[a] = values.ofInt64(values.toInt64(s[b]) * values.toInt64(s[base + c]));
            case ARITHMETIC -> s[a] = arithmetic.apply(c, s[b], s[base + (c & Instruction.MAX_OPERAND)]);
            case CONVERT -> s[a] = conversions.convert(c, s[b]);
            case CONCAT -> s[a] = operations.concat(s[b], s[base + c]);
            case EQUALS, EQUALS_ER, COMPARE, LESS, LESS_EQUAL, HASH -> structure.apply(Opcode.of(word), a, s[b], s[base + c]);
            case RESUME_WALK -> structure.resume();
            case JUMP -> {
                fuel--;
                poll();
                pc = c;
            }
            case LOOP_INT -> {
                fuel--;
                poll();
                stack[a] = INT | (int) stack[a] + 1 & LOW;
                pc = c;
            }
            case LOOP_INT_DOWN -> {
                fuel--;
                poll();
                stack[a] = INT | (int) stack[a] - 1 & LOW;
                pc = c;
            }
            case CALL -> calls.direct(a, b - base, c);
            case CALL_CLOSURE -> calls.closure(a, s[b], c);
            case CALL_METHOD -> calls.method(a, b - base, c, false);
            case CALL_NATIVE -> {
                long result = natives.call(c, a + 1, b - base);
                stack[a] = result;
            }
            case TAIL_CALL -> calls.tailDirect(a, b - base, c);
            case TAIL_CALL_CLOSURE -> calls.tailClosure(a, s[b], c);
            case TAIL_CALL_METHOD -> calls.method(a, b - base, c, true);
            case MAKE_CLOSURE, MAKE_OBJECT, MAKE_ARRAY, MAKE_CELL, NEW_ARRAY -> operations.make(Opcode.of(word), a, b, c);
            case GET_FIELD -> throw exceptions.noField(s[b], c);
            case SET_FIELD -> throw exceptions.noField(s[a], c);
            case ARRAY_LENGTH, ARRAY_GET -> throw exceptions.noElement(s[b]);
            case ARRAY_SET -> throw exceptions.noElement(s[a]);
            case STRING_LENGTH -> s[a] = INT | operations.string(s[b]).length();
            case STRING_GET -> s[a] = operations.charAt(s[b], (int) s[base + c]);
            case TYPE_TEST -> s[a] = Word.ofBool(types.isInstance(s[b], c));
            case CAST -> s[a] = operations.cast(s[b], c);
            case RAISE -> exceptions.raise(s[a], true);
            case RERAISE -> exceptions.raise(s[a], false);
            case FIBER_NEW -> s[a] = fibers.create(s[b]);
            case FIBER_RESUME -> fibers.resume(s[b], s[base + c]);
            case FIBER_YIELD -> fibers.yield(s[b]);
            case FIBER_PARK -> fibers.park(a, s[b], s[base + c]);
            case FIBER_IS_DONE -> s[a] = Word.ofBool(fibers.isDone(s[b]));
            default -> throw new MachineFault("the loop left " + Opcode.of(word));
        }
    }
}
