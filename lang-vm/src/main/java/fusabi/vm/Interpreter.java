package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.heap.Heap;
import fusabi.heap.Traced;
import fusabi.heap.Tracer;
import fusabi.host.LimitExceeded;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Arrays;

/** Runs verified code: one dispatch loop over the frames of the running fiber. */
final class Interpreter implements Traced {
    /*
     * Registers of the running frame are stack[base] … (see Fiber for the frames). A call window at register w: the machine writes the linkage
     * to stack[base + w], so the callee's base is base + w + 1, where the arguments already are, and its result replaces the linkage.
     *
     * Invariants:
     *  1. Only verified code runs: registers are inside the frame and assigned when read, targets inside the function, windows fit, indices exist.
     *     What the verifier cannot know yet, the kinds of words, is checked where a wrong one could break memory: fields and elements are
     *     read inside an object's self-describing words only, and side-table objects through checked casts.
     *  2. The loop keeps pc, base and stack in locals. Whatever it calls that may collect, raise, switch frames or look at the frame finds them in
     *     the fields: `this.pc = pc; this.base = base` before, reloading after when frames may have changed. pc is the next instruction's;
     *     the running one is at pc - 1.
     *  3. stack.length - base is at least the running function's frame size: checked when the frame is entered.
     *  4. Every call and jump back takes a unit of fuel and comes to poll() when none is left, before the jump or call happens. There, and where
     *     the heap allocates, a collection may happen; the roots are trace() below, exact by the liveness maps.
     *  5. Script frames are on the Java stack only under a native or a custom equality (invoke), at most MAX_NESTING deep.
     *
     * The dispatch is an exhaustive switch that must stay below 8,000 bytes of JVM code, beyond which HotSpot never compiles a method
     * (InterpreterTest reads the class file), so rare work is in methods of its own.
     */

    /** Host calls below each other: each takes about 1 KB of Java stack, of which there are 512 KB at least. */
    private static final int MAX_NESTING = 200;
    private static final int FIRST_STACK = 1 << 10;
    private static final long INT = (long) Word.SMALL << 48;
    private static final long LOW = 0xFFFF_FFFFL;
    private static final int INT64 = Word.INT64;
    /** A pc that ends the loop. */
    private static final int LEAVE = -1;

    final Heap heap;
    final Types types;
    final Values values;
    final Budget budget;
    final Structure structure;
    final Exceptions exceptions;
    private final Arithmetic arithmetic;
    private final Conversions conversions;
    final Operations operations;
    private final Calls calls;
    final Fibers fibers;
    final Natives natives;
    private final long maxStackWords;
    private final boolean stress;

    Image image;
    long[] globals = {};
    Fiber fiber;
    long[] stack;
    int base = Fiber.BOTTOM;
    int pc;
    /** Units of fuel left of the current slice; below 0 means poll. */
    long fuel;
    private int nesting;

    Interpreter(Image image, Limits limits, Natives.Output output) {
        this.heap = new Heap(limits.heapBytes(), image.pinned, this, limits.collectAtEverySafepoint());
        this.types = new Types(heap);
        this.values = new Values(heap);
        this.budget = new Budget(limits.fuel(), limits.time(), limits.collectAtEverySafepoint());
        this.exceptions = new Exceptions(this);
        this.structure = new Structure(this);
        this.arithmetic = new Arithmetic(this);
        this.conversions = new Conversions(this);
        this.operations = new Operations(this);
        this.calls = new Calls(this);
        this.fibers = new Fibers(this);
        this.natives = new Natives(this, output);
        this.maxStackWords = limits.stackBytes() / 8;
        this.stress = limits.collectAtEverySafepoint();
        this.fiber = new Fiber(this, Word.NULL, FIRST_STACK);
        fiber.state = Fiber.State.RUNNING;
        this.stack = fiber.stack;
        heap.stackBytes(8L * FIRST_STACK);
        use(image);
    }

    /** Goes on with a longer image. */
    void use(Image longer) {
        image = longer;
        heap.pin(longer.pinned);
        types.use(longer);
        int old = globals.length;
        globals = Arrays.copyOf(globals, longer.globalCount);
        Arrays.fill(globals, old, globals.length, Word.NULL);
    }

    // ---- entering and leaving

    /** Calls a function word with arguments and runs it to its end, below whatever is running now. May raise, as {@link ScriptRaise}. */
    long invoke(long function, long... arguments) {
        if (nesting == MAX_NESTING) {
            throw new LimitExceeded(LimitExceeded.Limit.STACK, "The script calls itself through library or host functions too deeply.");
        }
        Fiber outerFiber = fiber;
        int outerBase = base;
        int outerPc = pc;
        int count = arguments.length;
        int window = pc <= Stubs.END ? base - Fiber.BOTTOM : base + image.prototypeAt(pc - 1).frameSize();
        reserve(window + Fiber.BOTTOM + Stubs.frame(count));
        stack[window] = outerPc;
        stack[window + 1] = (long) outerBase << 32;
        base = window + Fiber.BOTTOM;
        System.arraycopy(arguments, 0, stack, base + 1, count);
        stack[base + count + 1] = function;
        pc = Stubs.host(count);
        fiber.hostCalls++;
        nesting++;
        try {
            run();
            return stack[base];
        } finally {
            nesting--;
            outerFiber.hostCalls--;
            fibers.backTo(outerFiber);
            base = outerBase;
            pc = outerPc;
        }
    }

    private void run() {
        for (;;) {
            try {
                loop();
                return;
            } catch (ScriptRaise signal) {
                exceptions.unwind(signal);
            } catch (LimitExceeded stop) {
                exceptions.stopped();
                throw stop;
            } catch (StackOverflowError _) {
                throw new MachineFault("the Java stack is too small for nested host calls, at " + exceptions.place(this.pc - 1));
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
        long length = Math.max(2L * stack.length, words);
        if (length > maxStackWords) {
            length = Math.min(maxStackWords, Integer.MAX_VALUE - 8);
        }
        long bytes = 8 * (length - stack.length);
        if (!heap.allows(bytes)) {
            heap.collect();
        }
        if (length < words || !heap.allows(bytes)) {
            throw new LimitExceeded(LimitExceeded.Limit.STACK, "The script's calls are nested too deeply for its memory limit.");
        }
        try {
            stack = Arrays.copyOf(stack, (int) length);
        } catch (OutOfMemoryError _) {
            throw new LimitExceeded(LimitExceeded.Limit.STACK, "The script's calls are nested too deeply for the memory there is.");
        }
        fiber.stack = stack;
        if (fiber.handle == Word.NULL) {
            heap.stackBytes(8 * length);
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

    /** Looks at the limits; under stress, collects. */
    void poll() {
        fuel = budget.renew(fuel);
        if (stress) {
            heap.collect();
        }
    }

    /** Charges work that a native or a long instruction does. */
    void charge(long units) {
        fuel -= units;
        if (fuel < 0) {
            fuel = budget.renew(fuel);
        }
    }

    // ---- roots

    @Override
    public void trace(Tracer tracer) {
        tracer.words(globals, 0, globals.length);
        exceptions.trace(tracer);
        structure.trace(tracer);
        natives.trace(tracer);
        calls.trace(tracer);
        fiber.pc = pc;
        fiber.base = base;
        for (Fiber waiting = fiber; waiting != null; waiting = waiting.resumer) {
            waiting.trace(tracer);
        }
    }

    // ---- the loop

    private void loop() {
        final long[] code = image.code;
        final long[] constants = image.constants;
        long[] s = stack;
        int base = this.base;
        int pc = this.pc;
        while (pc >= 0) {
            long word = code[pc++];
            int a = base + ((int) (word >>> 8) & 0xFFF);
            int b = base + ((int) (word >>> 20) & 0xFFF);
            int c = (int) (word >> 32);
            pc = switch (Opcode.of(word)) {
                case HALT -> {
                    this.pc = pc;
                    this.base = base;
                    if (!fibers.end()) {
                        yield LEAVE;
                    }
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case MOVE -> {
                    s[a] = s[b];
                    yield pc;
                }
                case LOAD_CONSTANT -> {
                    s[a] = c >= 0 ? constants[c] : operations.wideConstant(~c);
                    yield pc;
                }
                case LOAD_INT -> {
                    s[a] = INT | c & LOW;
                    yield pc;
                }
                case LOAD_UNIT -> {
                    s[a] = Word.UNIT;
                    yield pc;
                }
                case LOAD_NULL -> {
                    s[a] = Word.NULL;
                    yield pc;
                }
                case LOAD_BOOL -> {
                    s[a] = b - base == 1 ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case LOAD_FUNCTION -> {
                    s[a] = Word.small(SmallKind.FUNCTION.ordinal(), c);
                    yield pc;
                }
                case GET_GLOBAL -> {
                    s[a] = globals[c];
                    yield pc;
                }
                case SET_GLOBAL -> {
                    globals[c] = s[a];
                    yield pc;
                }
                case ADD_INT -> {
                    s[a] = INT | (int) s[b] + (int) s[base + c] & LOW;
                    yield pc;
                }
                case SUB_INT -> {
                    s[a] = INT | (int) s[b] - (int) s[base + c] & LOW;
                    yield pc;
                }
                case MUL_INT -> {
                    s[a] = INT | (int) s[b] * (int) s[base + c] & LOW;
                    yield pc;
                }
                case DIV_INT -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = arithmetic.divide((int) s[b], (int) s[base + c]);
                    yield pc;
                }
                case REM_INT -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = arithmetic.remainder((int) s[b], (int) s[base + c]);
                    yield pc;
                }
                case ADD_INT_CONST -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    yield pc;
                }
                case MUL_INT_CONST -> {
                    s[a] = INT | (int) s[b] * c & LOW;
                    yield pc;
                }
                case DIV_INT_CONST -> {
                    s[a] = INT | (int) s[b] / c & LOW;
                    yield pc;
                }
                case REM_INT_CONST -> {
                    s[a] = INT | (int) s[b] % c & LOW;
                    yield pc;
                }
                case AND_INT -> {
                    s[a] = INT | (int) s[b] & (int) s[base + c] & LOW;
                    yield pc;
                }
                case OR_INT -> {
                    s[a] = INT | ((int) s[b] | (int) s[base + c]) & LOW;
                    yield pc;
                }
                case XOR_INT -> {
                    s[a] = INT | ((int) s[b] ^ (int) s[base + c]) & LOW;
                    yield pc;
                }
                case SHL_INT -> {
                    s[a] = INT | (int) s[b] << (int) s[base + c] & LOW;
                    yield pc;
                }
                case SHR_INT -> {
                    s[a] = INT | (int) s[b] >> (int) s[base + c] & LOW;
                    yield pc;
                }
                case NEG_INT -> {
                    s[a] = INT | -(int) s[b] & LOW;
                    yield pc;
                }
                case ADD_FLOAT -> {
                    s[a] = Word.ofDouble(Word.toDouble(s[b]) + Word.toDouble(s[base + c]));
                    yield pc;
                }
                case SUB_FLOAT -> {
                    s[a] = Word.ofDouble(Word.toDouble(s[b]) - Word.toDouble(s[base + c]));
                    yield pc;
                }
                case MUL_FLOAT -> {
                    s[a] = Word.ofDouble(Word.toDouble(s[b]) * Word.toDouble(s[base + c]));
                    yield pc;
                }
                case DIV_FLOAT -> {
                    s[a] = Word.ofDouble(Word.toDouble(s[b]) / Word.toDouble(s[base + c]));
                    yield pc;
                }
                case NEG_FLOAT -> {
                    s[a] = Word.ofDouble(-Word.toDouble(s[b]));
                    yield pc;
                }
                case ADD_INT64 -> {
                    long x = s[b];
                    long y = s[base + c];
                    if (x >>> 48 == INT64 && y >>> 48 == INT64) {
                        long sum = Word.int48(x) + Word.int48(y);
                        if (Word.fitsInt48(sum)) {
                            s[a] = Word.wide(INT64, sum);
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    s[a] = values.ofInt64(values.toInt64(x) + values.toInt64(y));
                    yield pc;
                }
                case SUB_INT64 -> {
                    long x = s[b];
                    long y = s[base + c];
                    if (x >>> 48 == INT64 && y >>> 48 == INT64) {
                        long difference = Word.int48(x) - Word.int48(y);
                        if (Word.fitsInt48(difference)) {
                            s[a] = Word.wide(INT64, difference);
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    s[a] = values.ofInt64(values.toInt64(x) - values.toInt64(y));
                    yield pc;
                }
                case MUL_INT64 -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = values.ofInt64(values.toInt64(s[b]) * values.toInt64(s[base + c]));
                    yield pc;
                }
                case ARITHMETIC -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = arithmetic.apply(c, s[b], s[base + (c & 0xFFF)]);
                    yield pc;
                }
                case CONVERT -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = conversions.convert(c, s[b]);
                    yield pc;
                }
                case CONCAT -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = operations.concat(s[b], s[base + c]);
                    yield pc;
                }
                case NOT -> {
                    s[a] = s[b] == Word.TRUE ? Word.FALSE : Word.TRUE;
                    yield pc;
                }
                case EQUALS, EQUALS_ER, COMPARE, LESS, LESS_EQUAL, HASH -> {
                    this.pc = pc;
                    this.base = base;
                    long result = structure.apply(Opcode.of(word), s[b], s[base + (c & 0xFFF)]);
                    s = stack;
                    s[a] = result;
                    yield pc;
                }
                case SAME, EQ_INT -> {
                    s[a] = s[b] == s[base + c] ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case LT_INT -> {
                    s[a] = (int) s[b] < (int) s[base + c] ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case LE_INT -> {
                    s[a] = (int) s[b] <= (int) s[base + c] ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case EQ_FLOAT -> {
                    s[a] = Word.toDouble(s[b]) == Word.toDouble(s[base + c]) ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case LT_FLOAT -> {
                    s[a] = Word.toDouble(s[b]) < Word.toDouble(s[base + c]) ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case LE_FLOAT -> {
                    s[a] = Word.toDouble(s[b]) <= Word.toDouble(s[base + c]) ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case JUMP -> {
                    if (c < pc && --fuel < 0) {
                        this.pc = pc;
                        this.base = base;
                        poll();
                    }
                    yield c;
                }
                case JUMP_IF -> s[a] == Word.TRUE ? c : pc;
                case JUMP_UNLESS -> s[a] == Word.TRUE ? pc : c;
                case JUMP_EQ_INT -> s[a] == s[b] ? c : pc;
                case JUMP_NE_INT -> s[a] != s[b] ? c : pc;
                case JUMP_LT_INT -> (int) s[a] < (int) s[b] ? c : pc;
                case JUMP_LE_INT -> (int) s[a] <= (int) s[b] ? c : pc;
                case JUMP_EQ_INT_CONST -> (int) s[a] == b - base - 2048 ? c : pc;
                case JUMP_NE_INT_CONST -> (int) s[a] != b - base - 2048 ? c : pc;
                case JUMP_LT_INT_CONST -> (int) s[a] < b - base - 2048 ? c : pc;
                case JUMP_LE_INT_CONST -> (int) s[a] <= b - base - 2048 ? c : pc;
                case JUMP_GT_INT_CONST -> (int) s[a] > b - base - 2048 ? c : pc;
                case JUMP_GE_INT_CONST -> (int) s[a] >= b - base - 2048 ? c : pc;
                case JUMP_EQ_FLOAT -> Word.toDouble(s[a]) == Word.toDouble(s[b]) ? c : pc;
                case JUMP_LT_FLOAT -> Word.toDouble(s[a]) < Word.toDouble(s[b]) ? c : pc;
                case JUMP_LE_FLOAT -> Word.toDouble(s[a]) <= Word.toDouble(s[b]) ? c : pc;
                case JUMP_IF_TAG -> ((int) (s[a] >>> 32) & 0xFFFF) == b - base ? c : pc;
                case JUMP_UNLESS_TAG -> ((int) (s[a] >>> 32) & 0xFFFF) != b - base ? c : pc;
                case SWITCH_TAG -> pc + Math.min((int) (s[a] >>> 32) & 0xFFFF, b - base);
                case LOOP_INT -> {
                    int i = (int) s[a];
                    if (i >= (int) s[b]) {
                        yield pc;
                    }
                    s[a] = INT | i + 1 & LOW;
                    if (--fuel < 0) {
                        this.pc = pc;
                        this.base = base;
                        poll();
                    }
                    yield c;
                }
                case LOOP_INT_DOWN -> {
                    int i = (int) s[a];
                    if (i <= (int) s[b]) {
                        yield pc;
                    }
                    s[a] = INT | i - 1 & LOW;
                    if (--fuel < 0) {
                        this.pc = pc;
                        this.base = base;
                        poll();
                    }
                    yield c;
                }
                case CALL -> {
                    int end = a + 1 + b - base;
                    if (end > s.length | --fuel < 0) {
                        this.pc = pc;
                        this.base = base;
                        enterSlowly(end);
                        s = stack;
                    }
                    s[a] = (long) base << 32 | pc;
                    base = a + 1;
                    yield c;
                }
                case CALL_CLOSURE -> {
                    this.pc = pc;
                    this.base = base;
                    calls.closure(a, s[b], c);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case CALL_METHOD -> {
                    this.pc = pc;
                    this.base = base;
                    calls.method(a, b - base, c, false);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case CALL_NATIVE -> {
                    this.pc = pc;
                    this.base = base;
                    long result = natives.call(c, a + 1, b - base);
                    s = stack;
                    s[a] = result;
                    yield pc;
                }
                case TAIL_CALL -> {
                    if (b > s.length | --fuel < 0) {
                        this.pc = pc;
                        this.base = base;
                        enterSlowly(b);
                        s = stack;
                    }
                    int count = Instruction.c(code[c - 1]);
                    for (int i = 0; i < count; i++) {
                        s[base + i] = s[a + 1 + i];
                    }
                    yield c;
                }
                case TAIL_CALL_CLOSURE -> {
                    this.pc = pc;
                    this.base = base;
                    calls.tailClosure(a, s[b], c);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case TAIL_CALL_METHOD -> {
                    this.pc = pc;
                    this.base = base;
                    calls.method(a, b - base, c, true);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case RETURN -> {
                    long linkage = s[base - 1];
                    s[base - 1] = s[a];
                    base = (int) (linkage >>> 32);
                    yield (int) linkage;
                }
                case RETURN_UNIT -> {
                    long linkage = s[base - 1];
                    s[base - 1] = Word.UNIT;
                    base = (int) (linkage >>> 32);
                    yield (int) linkage;
                }
                case MAKE_CLOSURE, MAKE_OBJECT, MAKE_ARRAY, MAKE_CELL, NEW_ARRAY -> {
                    this.pc = pc;
                    this.base = base;
                    operations.make(Opcode.of(word), a, b, c);
                    yield pc;
                }
                case GET_FIELD -> {
                    long object = s[b];
                    if (Word.isPointer(object)) {
                        long[] arena = heap.arena();
                        int index = (int) object;
                        if (c < (int) (arena[index] >>> 32)) {
                            s[a] = arena[index + 1 + c];
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    throw exceptions.noField(object, c);
                }
                case SET_FIELD -> {
                    long object = s[a];
                    if (Word.isPointer(object)) {
                        long[] arena = heap.arena();
                        int index = (int) object;
                        if (c < (int) (arena[index] >>> 32)) {
                            arena[index + 1 + c] = s[b];
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    throw exceptions.noField(object, c);
                }
                case ARRAY_LENGTH -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = INT | operations.arrayLength(s[b]);
                    yield pc;
                }
                case ARRAY_GET -> {
                    long array = s[b];
                    int i = (int) s[base + c];
                    if (Word.isPointer(array)) {
                        long[] arena = heap.arena();
                        int index = (int) array;
                        if (Integer.compareUnsigned(i, (int) (arena[index] >>> 32)) < 0) {
                            s[a] = arena[index + 1 + i];
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    throw exceptions.noElement(array);
                }
                case ARRAY_SET -> {
                    long array = s[a];
                    int i = (int) s[b];
                    if (Word.isPointer(array)) {
                        long[] arena = heap.arena();
                        int index = (int) array;
                        if (Integer.compareUnsigned(i, (int) (arena[index] >>> 32)) < 0) {
                            arena[index + 1 + i] = s[base + c];
                            yield pc;
                        }
                    }
                    this.pc = pc;
                    this.base = base;
                    throw exceptions.noElement(array);
                }
                case STRING_LENGTH -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = INT | operations.string(s[b]).length();
                    yield pc;
                }
                case STRING_GET -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = operations.charAt(s[b], (int) s[base + c]);
                    yield pc;
                }
                case TAG_OF -> {
                    s[a] = INT | s[b] >>> 32 & 0xFFFF;
                    yield pc;
                }
                case TYPE_TEST -> {
                    s[a] = types.isInstance(s[b], c) ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
                case CAST -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = operations.cast(s[b], c);
                    yield pc;
                }
                case RAISE, RERAISE -> {
                    this.pc = pc;
                    this.base = base;
                    exceptions.raise(s[a], Opcode.of(word) == Opcode.RAISE);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case FIBER_NEW -> {
                    this.pc = pc;
                    this.base = base;
                    s[a] = fibers.create(s[b]);
                    yield pc;
                }
                case FIBER_RESUME -> {
                    this.pc = pc;
                    this.base = base;
                    fibers.resume(s[b], s[base + c]);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case FIBER_YIELD -> {
                    this.pc = pc;
                    this.base = base;
                    fibers.yield(s[b]);
                    s = stack;
                    base = this.base;
                    yield this.pc;
                }
                case FIBER_IS_DONE -> {
                    s[a] = fibers.isDone(s[b]) ? Word.TRUE : Word.FALSE;
                    yield pc;
                }
            };
        }
    }
}
