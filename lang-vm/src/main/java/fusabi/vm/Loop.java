package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Operation;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Traced;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.lang.invoke.VarHandle;

/** The dispatch loop over the frames of the running fiber, and what it looks at: it does the frequent instructions, and its subclass the others. */
abstract sealed class Loop implements Traced permits Interpreter {
    /*
     * Registers of the running frame are stack[base] … (see Fiber for the frames). A call window at register w: the machine writes the linkage
     * to stack[base + w], so the callee's base is base + w + 1, where the arguments already are, and its result replaces the linkage.
     *
     * Invariants:
     *  1. Only verified code runs: registers are inside the frame and assigned when read, targets inside the function, windows fit, indices exist.
     *     What the verifier cannot know yet, the kinds of words, is checked where a wrong one could break memory: fields and elements are
     *     read inside an object's self-describing words only, and side-table objects through checked casts.
     *  2. The loop keeps pc, base, stack and arena in locals. Whatever it calls that may collect, raise, switch frames or look at the frame finds
     *     them in the fields: `this.pc = pc; this.base = base` before, reloading after when frames may have changed; a longer arena is a new array.
     *     pc is the next instruction's; the running one is at pc - 1.
     *  3. stack.length - base is at least the running function's frame size: checked when the frame is entered.
     *  4. Every call and jump back takes a unit of fuel and comes to poll() when none is left, before the jump or call happens. There, and where
     *     the heap allocates, a collection may happen; the roots are trace() of Interpreter, exact by the liveness maps.
     *  5. Script frames are on the Java stack only under a native that calls back (invoke), at most MAX_NESTING deep.
     *
     * The loop itself does the frequent instructions and calls nothing, so that HotSpot can keep its state out of memory; it leaves rare
     * instructions, and rare cases of frequent ones, to step(), untouched: nothing is charged or written before. frequent() must stay below 8,000
     * bytes of JVM code, beyond which HotSpot never compiles a method (InterpreterTest reads the class file).
     *
     * The instructions that often are the last of a group which runs as one (Code) stand behind the switch, once: the arms before them read the
     * next word and go there by a labelled break. Each such block falls into the one below it, or continues; some look whether the instruction that
     * mostly follows does.
     *
     * A call does the test that its function begins with (Code.ENTRY_TAG ...); when what follows only returns a register or a constant, it makes no
     * frame.
     *
     * "Calls nothing" means: nothing that HotSpot might leave as a call. It inlines intrinsics and methods of up to six bytes always, others only
     * where the profile has seen them often, and there is always a program in whose profile an instruction is rare.
     *
     * Measured with MachineRatios (decision 0011): calls inside the loop cost 20 %; a conditional expression for the next pc, instead of a branch
     * that continues, 25 %, since HotSpot makes a conditional move of it and every dispatch waits for the comparison; locals for globals and fuel
     * 10 %; code, stack and arena read from fields into locals, instead of handed over, 5 to 15 %; the enum's own switch 10 to 20 % against numbers;
     * sparse ones (Code.SHIFT) gain 15 to 20 %; the pairs in Code gain 30 % on calls and 10 to 25 % on what they were chosen for.
     *
     * What several arms compute from the same operands HotSpot computes once, before the switch, for every instruction, and has no registers for it.
     * The bounds checks of the stack, which cannot be moved up, keep most of it in the arms. The fences (no machine instruction on x86) keep the loads
     * of fuel and of the heap's state there. And A and B are read with a sign, which they never have as registers (Instruction.MAX_REGISTER): the sum
     * of a register's number that cannot be negative and base HotSpot takes apart again, and keeps it twice, as an int for the check and as a long for
     * the address. These two gain 5 to 30 %.
     */

    static final long INT = (long) Word.SMALL << 48;
    static final long LOW = 0xFFFF_FFFFL;
    /** A pc that ends the loop. */
    static final int LEAVE = -1;

    private static final long FUNCTION_TAG = (long) Word.SMALL << 16 | SmallKind.FUNCTION.ordinal();
    private static final long FUNCTION = FUNCTION_TAG << 32;
    private static final int CLOSURE = ObjectKind.CLOSURE.ordinal();
    private static final long POINTER = (long) Word.POINTER << 48;
    private static final long CELL_HEADER = Header.of(ObjectKind.CELL, 0, 1);
    /** Objects of 1 to 4 words are made in the loop. */
    private static final int INLINE_BITS = 2;
    private static final int FLOAT32 = SmallKind.FLOAT32.ordinal();
    private static final long INT64 = (long) Word.INT64 << 48;
    private static final long LOW48 = 0xFFFF_FFFF_FFFFL;
    private static final int CHECKED_ADD_INT = Instruction.arithmetic(0, Operation.CHECKED_ADD, NumericKind.INT32) >> 12;
    private static final int DIV_INT64 = Instruction.arithmetic(0, Operation.DIV, NumericKind.INT64) >> 12;
    private static final int REM_INT64 = Instruction.arithmetic(0, Operation.REM, NumericKind.INT64) >> 12;
    private static final long CHAR = Word.ofChar('\0');
    private static final int INT_TO_FLOAT = Instruction.conversion(NumericKind.INT32, NumericKind.FLOAT, false);
    private static final int SHIFT = Code.SHIFT;
    private static final int BIAS = Instruction.B_BIAS;

    final Heap heap;
    Image image;
    long[] globals = {};
    long[] stack;
    int base = Fiber.BOTTOM;
    int pc;
    /** Units of fuel left of the current slice; below 0 means poll. */
    long fuel;

    Loop(Image image, Limits limits) {
        this.heap = new Heap(limits.heapBytes(), image.pinned, this, limits.stress());
    }

    /** Does one instruction, whichever the loop leaves: the rare ones, and the rare cases of the frequent ones. pc is already the next one's. */
    abstract void step(long word);

    /** Runs from pc to the end of the call from Java, which sets pc to {@link #LEAVE}. */
    final void loop() {
        long[] code = image.fused;
        while (pc != LEAVE) {
            frequent(code, stack, heap.arena());
            step(image.code[pc - 1]);
        }
    }

    /** Does the instructions from pc on, as far as it can; the one before pc is then {@link #step}'s, which may replace the arrays. */
    private void frequent(long[] code, long[] s, long[] arena) {
        int base = this.base;
        int pc = this.pc;
        long word;
        frequent:
        for (;;) {
            word = code[pc++];
            int n = (int) word >>> 20;
            int a = base + ((int) word << 12 >> 20);
            int b = base + ((int) word >> 20);
            int c = (int) (word >> 32);
            long result;
            int window;
            int target;
            int count;
            subtract: { multiplySubtract: { add: { multiplyAdd: { multiply: { arrayGet: { loop: { move: { jumpAtLeast: {
            jumpLess: { tagFields: { jump: { leave: { answer: { field: { enter: { call: { moveCall: { moveMoveCall: { fieldCall: { make: { loadMake: { arraySet: { tail: {
            switch (((int) word & 0xFF) << SHIFT) {
                case Code.MOVE -> s[a] = s[b];
                case Code.LOAD_CONSTANT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                }
                case Code.LOAD_INT -> s[a] = INT | c & LOW;
                case Code.LOAD_UNIT -> s[a] = Word.UNIT;
                case Code.LOAD_NULL -> s[a] = Word.NULL;
                case Code.LOAD_BOOL -> s[a] = n == 1 ? Word.TRUE : Word.FALSE;
                case Code.LOAD_FUNCTION -> s[a] = FUNCTION | c & LOW;
                case Code.GET_GLOBAL -> s[a] = globals[c];
                case Code.SET_GLOBAL -> globals[c] = s[a];

                case Code.ADD_INT -> s[a] = INT | (int) s[b] + (int) s[base + c] & LOW;
                case Code.SUB_INT -> s[a] = INT | (int) s[b] - (int) s[base + c] & LOW;
                case Code.MUL_INT -> s[a] = INT | (int) s[b] * (int) s[base + c] & LOW;
                case Code.DIV_INT -> {
                    int divisor = (int) s[base + c];
                    if (divisor == 0 || divisor == -1) {
                        break frequent;
                    }
                    s[a] = INT | (int) s[b] / divisor & LOW;
                }
                case Code.REM_INT -> {
                    int divisor = (int) s[base + c];
                    if (divisor == 0 || divisor == -1) {
                        break frequent;
                    }
                    s[a] = INT | (int) s[b] % divisor & LOW;
                }
                case Code.ADD_INT_CONST -> s[a] = INT | (int) s[b] + c & LOW;
                case Code.MUL_INT_CONST -> s[a] = INT | (int) s[b] * c & LOW;
                case Code.DIV_INT_CONST -> s[a] = INT | (int) s[b] / c & LOW;
                case Code.REM_INT_CONST -> s[a] = INT | (int) s[b] % c & LOW;
                case Code.AND_INT -> s[a] = INT | (int) s[b] & (int) s[base + c] & LOW;
                case Code.OR_INT -> s[a] = INT | ((int) s[b] | (int) s[base + c]) & LOW;
                case Code.XOR_INT -> s[a] = INT | ((int) s[b] ^ (int) s[base + c]) & LOW;
                case Code.SHL_INT -> s[a] = INT | (int) s[b] << (int) s[base + c] & LOW;
                case Code.SHR_INT -> s[a] = INT | (int) s[b] >> (int) s[base + c] & LOW;
                case Code.NEG_INT -> s[a] = INT | -(int) s[b] & LOW;
                case Code.ADD_FLOAT -> s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) + Double.longBitsToDouble(s[base + c]));
                case Code.SUB_FLOAT -> s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) - Double.longBitsToDouble(s[base + c]));
                case Code.MUL_FLOAT -> s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                case Code.DIV_FLOAT -> s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) / Double.longBitsToDouble(s[base + c]));
                case Code.NEG_FLOAT -> s[a] = Double.doubleToLongBits(-Double.longBitsToDouble(s[b]));
                case Code.ADD_INT64 -> {
                    long x = s[b];
                    long y = s[base + c];
                    long left = x << 16;
                    long right = y << 16;
                    long sum = left + right;
                    if (x >>> 48 != Word.INT64 || y >>> 48 != Word.INT64 || ((left ^ sum) & (right ^ sum)) < 0) {
                        break frequent;
                    }
                    s[a] = INT64 | sum >>> 16;
                }
                case Code.SUB_INT64 -> {
                    long x = s[b];
                    long y = s[base + c];
                    long left = x << 16;
                    long right = y << 16;
                    long difference = left - right;
                    if (x >>> 48 != Word.INT64 || y >>> 48 != Word.INT64 || ((left ^ right) & (left ^ difference)) < 0) {
                        break frequent;
                    }
                    s[a] = INT64 | difference >>> 16;
                }
                case Code.MUL_INT64 -> {
                    long x = s[b];
                    long y = s[base + c];
                    long left = x << 16 >> 16;
                    long right = y << 16 >> 16;
                    long product = left * right;
                    if (x >>> 48 != Word.INT64 || y >>> 48 != Word.INT64 || product << 16 >> 16 != product
                            || Math.multiplyHigh(left, right) != product >> 63) {
                        break frequent;
                    }
                    s[a] = INT64 | product & LOW48;
                }
                case Code.ARITHMETIC -> {
                    int what = c >> 12;
                    long x = s[b];
                    long y = s[base + (c & Instruction.MAX_OPERAND)];
                    if (what == CHECKED_ADD_INT) {
                        int left = (int) x;
                        int right = (int) y;
                        int sum = left + right;
                        if (((left ^ sum) & (right ^ sum)) < 0) {
                            break frequent;
                        }
                        s[a] = INT | sum & LOW;
                    } else if (what == REM_INT64 || what == DIV_INT64) {
                        long divisor = y << 16 >> 16;
                        if (x >>> 48 != Word.INT64 || y >>> 48 != Word.INT64 || divisor == 0 || divisor == -1) {
                            break frequent;
                        }
                        long dividend = x << 16 >> 16;
                        s[a] = INT64 | (what == REM_INT64 ? dividend % divisor : dividend / divisor) & LOW48;
                    } else {
                        break frequent;
                    }
                }
                case Code.CONVERT -> {
                    if (c != INT_TO_FLOAT) {
                        break frequent;
                    }
                    s[a] = Double.doubleToLongBits((int) s[b]);
                }
                case Code.EQUALS -> {
                    long x = s[b];
                    long y = s[base + c];
                    int kind = (int) (x >>> 32) - (Word.SMALL << 16);
                    if (x >>> 32 != y >>> 32 || kind < 0 || kind >= FLOAT32) {
                        break frequent;
                    }
                    s[a] = x == y ? Word.TRUE : Word.FALSE;
                }
                case Code.COMPARE -> {
                    long x = s[b];
                    long y = s[base + c];
                    if (x >>> 32 != INT >>> 32 || y >>> 32 != INT >>> 32) {
                        break frequent;
                    }
                    s[a] = (int) x < (int) y ? INT | LOW : (int) x == (int) y ? INT : INT | 1;
                }
                case Code.LESS -> {
                    long x = s[b];
                    long y = s[base + c];
                    if (x >>> 48 == Word.INT64 && y >>> 48 == Word.INT64) {
                        s[a] = x << 16 < y << 16 ? Word.TRUE : Word.FALSE;
                    } else if (x >>> 32 == INT >>> 32 && y >>> 32 == INT >>> 32) {
                        s[a] = (int) x < (int) y ? Word.TRUE : Word.FALSE;
                    } else {
                        break frequent;
                    }
                }
                case Code.STRING_LENGTH -> {
                    if (!(heap.handled(s[b]) instanceof String text)) {
                        break frequent;
                    }
                    s[a] = INT | text.length();
                }
                case Code.STRING_GET -> {
                    int i = (int) s[base + c];
                    if (!(heap.handled(s[b]) instanceof String text) || i < 0 || i >= text.length()) {
                        break frequent;
                    }
                    s[a] = CHAR | text.charAt(i);
                }
                case Code.NOT -> s[a] = s[b] == Word.TRUE ? Word.FALSE : Word.TRUE;

                case Code.SAME, Code.EQ_INT -> s[a] = s[b] == s[base + c] ? Word.TRUE : Word.FALSE;
                case Code.LT_INT -> s[a] = (int) s[b] < (int) s[base + c] ? Word.TRUE : Word.FALSE;
                case Code.LE_INT -> s[a] = (int) s[b] <= (int) s[base + c] ? Word.TRUE : Word.FALSE;
                case Code.EQ_FLOAT -> s[a] = Double.longBitsToDouble(s[b]) == Double.longBitsToDouble(s[base + c]) ? Word.TRUE : Word.FALSE;
                case Code.LT_FLOAT -> s[a] = Double.longBitsToDouble(s[b]) < Double.longBitsToDouble(s[base + c]) ? Word.TRUE : Word.FALSE;
                case Code.LE_FLOAT -> s[a] = Double.longBitsToDouble(s[b]) <= Double.longBitsToDouble(s[base + c]) ? Word.TRUE : Word.FALSE;

                case Code.JUMP -> {
                    break jump;
                }
                case Code.JUMP_IF -> {
                    if (s[a] == Word.TRUE) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_UNLESS -> {
                    if (s[a] != Word.TRUE) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_EQ_INT -> {
                    if (s[a] == s[b]) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_NE_INT -> {
                    if (s[a] != s[b]) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LT_INT -> {
                    if ((int) s[a] < (int) s[b]) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LE_INT -> {
                    if ((int) s[a] <= (int) s[b]) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_EQ_INT_CONST -> {
                    if ((int) s[a] == n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_NE_INT_CONST -> {
                    if ((int) s[a] != n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LT_INT_CONST -> {
                    if ((int) s[a] < n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LE_INT_CONST -> {
                    if ((int) s[a] <= n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_GT_INT_CONST -> {
                    if ((int) s[a] > n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_GE_INT_CONST -> {
                    if ((int) s[a] >= n - BIAS) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_EQ_FLOAT -> {
                    if (Double.longBitsToDouble(s[a]) == Double.longBitsToDouble(s[b])) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LT_FLOAT -> {
                    if (Double.longBitsToDouble(s[a]) < Double.longBitsToDouble(s[b])) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_LE_FLOAT -> {
                    if (Double.longBitsToDouble(s[a]) <= Double.longBitsToDouble(s[b])) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_IF_TAG -> {
                    if (((int) (s[a] >>> 32) & 0xFFFF) == n) {
                        pc = c;
                        continue;
                    }
                }
                case Code.JUMP_UNLESS_TAG -> {
                    if (((int) (s[a] >>> 32) & 0xFFFF) != n) {
                        pc = c;
                        continue;
                    }
                }
                case Code.SWITCH_TAG -> {
                    pc += Math.min((int) (s[a] >>> 32) & 0xFFFF, n);
                    target = (int) (code[pc] >> 32);
                    if (target > pc) {
                        pc = target;
                    }
                }
                case Code.LOOP_INT -> {
                    break loop;
                }
                case Code.LOOP_INT_DOWN -> {
                    int i = (int) s[a];
                    if (i > (int) s[b]) {
                        if (fuel <= 0) {
                            break frequent;
                        }
                        fuel--;
                        s[a] = INT | i - 1 & LOW;
                        pc = c;
                    }
                }

                case Code.CALL -> {
                    break call;
                }
                case Code.CALL_CLOSURE, Code.TAIL_CALL_CLOSURE -> {
                    long function = s[b];
                    int id = (int) function;
                    if (function >>> 32 != FUNCTION_TAG) {
                        if (function >>> 48 != Word.POINTER || ((int) arena[id] & 0xFF) != CLOSURE) {
                            break frequent;
                        }
                        id = (int) (arena[id] >>> 8) & Header.MAX_LAYOUT;
                    }
                    VarHandle.acquireFence();
                    long info = image.functionInfo[id];
                    if (((int) info & 0xFFFF) != c || a + 1 + ((int) info >>> 16) > s.length || fuel <= 0) {
                        break frequent;
                    }
                    s[a + 1 + c] = function;
                    target = (int) (info >>> 32);
                    if (((int) word & 0xFF) == Code.TAIL_CALL_CLOSURE >>> SHIFT) {
                        count = c + 1;
                        break tail;
                    }
                    window = a;
                    break enter;
                }
                case Code.TAIL_CALL -> {
                    VarHandle.acquireFence();
                    if (base + n > s.length || fuel <= 0) {
                        break frequent;
                    }
                    target = c;
                    count = (int) (code[c - 1] >> 32);
                    break tail;
                }
                case Code.RETURN -> {
                    break answer;
                }
                case Code.RETURN_UNIT -> {
                    result = Word.UNIT;
                    break leave;
                }

                case Code.MAKE_OBJECT, Code.MAKE_OBJECT_RETURN -> {
                    break make;
                }
                case Code.LOAD_CONSTANT_LOAD_CONSTANT_MAKE_OBJECT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                    word = code[pc++];
                    break loadMake;
                }
                case Code.LOAD_CONSTANT_MAKE_OBJECT -> {
                    break loadMake;
                }
                case Code.MAKE_CLOSURE -> {
                    long header = image.closureHeaders[c];
                    int size = (int) (header >>> 32);
                    int index = heap.top();
                    if (size - 1 >>> INLINE_BITS != 0 || index + size >= heap.limit()) {
                        break frequent;
                    }
                    heap.top(index + size + 1);
                    arena[index] = header;
                    arena[index + 1] = s[b];
                    if (size > 1) {
                        arena[index + 2] = s[b + 1];
                        if (size > 2) {
                            arena[index + 3] = s[b + 2];
                            if (size > 3) {
                                arena[index + 4] = s[b + 3];
                            }
                        }
                    }
                    s[a] = POINTER | index;
                }
                case Code.MAKE_CELL -> {
                    int index = heap.top();
                    if (index + 1 >= heap.limit()) {
                        break frequent;
                    }
                    heap.top(index + 2);
                    arena[index] = CELL_HEADER;
                    arena[index + 1] = s[b];
                    s[a] = POINTER | index;
                }
                case Code.GET_FIELD -> {
                    break field;
                }
                case Code.SET_FIELD, Code.SET_FIELD_MOVE -> {
                    long object = s[a];
                    int index = (int) object;
                    if (object >>> 48 != Word.POINTER || c >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    arena[index + 1 + c] = s[b];
                }
                case Code.ARRAY_LENGTH -> {
                    long array = s[b];
                    if (array >>> 48 != Word.POINTER) {
                        break frequent;
                    }
                    s[a] = INT | arena[(int) array] >>> 32;
                }
                case Code.ARRAY_GET -> {
                    break arrayGet;
                }
                case Code.ARRAY_SET -> {
                    break arraySet;
                }
                case Code.TAG_OF -> s[a] = INT | s[b] >>> 32 & 0xFFFF;
                case Code.ADD_INT_CONST_CALL -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break call;
                }
                case Code.MOVE_CALL -> {
                    s[a] = s[b];
                    word = code[pc++];
                    break call;
                }
                case Code.MOVE_MOVE_CALL -> {
                    break moveMoveCall;
                }
                case Code.ADD_INT_CONST_MOVE_MOVE_CALL -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break moveMoveCall;
                }
                case Code.ADD_INT_CONST_MOVE_CALL -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break moveCall;
                }
                case Code.GET_FIELD_GET_FIELD_CALL -> {
                    long object = s[b];
                    int index = (int) object;
                    if (object >>> 48 != Word.POINTER || c >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    s[a] = arena[index + 1 + c];
                    word = code[pc++];
                    break fieldCall;
                }
                case Code.MOVE_MOVE -> {
                    s[a] = s[b];
                    word = code[pc++];
                    break move;
                }
                case Code.ADD_INT_CONST_MOVE -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break move;
                }
                case Code.ADD_INT_RETURN -> {
                    result = INT | (int) s[b] + (int) s[base + c] & LOW;
                    break leave;
                }
                case Code.JUMP_NE_INT_CONST_RETURN -> {
                    if ((int) s[a] != n - BIAS) {
                        pc = c;
                        continue;
                    }
                    word = code[pc++];
                    break answer;
                }
                case Code.REM_INT_CONST_RETURN -> {
                    result = INT | (int) s[b] % c & LOW;
                    break leave;
                }
                case Code.LOAD_INT_RETURN -> {
                    result = INT | c & LOW;
                    break leave;
                }
                case Code.LOAD_CONSTANT_RETURN -> {
                    if (c < 0) {
                        break frequent;
                    }
                    result = image.constants[c];
                    break leave;
                }
                case Code.GET_FIELD_CALL -> {
                    break fieldCall;
                }
                case Code.MOVE_GET_FIELD_CALL -> {
                    s[a] = s[b];
                    word = code[pc++];
                    break fieldCall;
                }
                case Code.GET_FIELD_GET_FIELD -> {
                    long object = s[b];
                    int index = (int) object;
                    if (object >>> 48 != Word.POINTER || c >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    s[a] = arena[index + 1 + c];
                    word = code[pc++];
                    break field;
                }
                case Code.GET_FIELD_MOVE -> {
                    long object = s[b];
                    int index = (int) object;
                    if (object >>> 48 != Word.POINTER || c >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    s[a] = arena[index + 1 + c];
                    word = code[pc++];
                    break move;
                }
                case Code.GET_FIELD_RETURN -> {
                    long object = s[b];
                    int index = (int) object;
                    if (object >>> 48 != Word.POINTER || c >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    result = arena[index + 1 + c];
                    break leave;
                }
                case Code.JUMP_UNLESS_TAG_GET_FIELD -> {
                    if (((int) (s[a] >>> 32) & 0xFFFF) != n) {
                        pc = c;
                        continue;
                    }
                    word = code[pc++];
                    break field;
                }
                case Code.JUMP_UNLESS_TAG_GET_FIELD_GET_FIELD -> {
                    break tagFields;
                }
                case Code.MOVE_LOOP_INT -> {
                    s[a] = s[b];
                    word = code[pc++];
                    break loop;
                }
                case Code.ADD_INT_LOOP_INT -> {
                    s[a] = INT | (int) s[b] + (int) s[base + c] & LOW;
                    word = code[pc++];
                    break loop;
                }
                case Code.ADD_INT_JUMP -> {
                    s[a] = INT | (int) s[b] + (int) s[base + c] & LOW;
                    word = code[pc++];
                    break jump;
                }
                case Code.ADD_INT_CONST_JUMP -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break jump;
                }
                case Code.MOVE_JUMP -> {
                    s[a] = s[b];
                    word = code[pc++];
                    break jump;
                }
                case Code.MOVE_ADD_INT_CONST_JUMP_AT_LEAST -> {
                    s[a] = s[b];
                    word = code[pc++];
                    s[base + ((int) word << 12 >> 20)] = INT | (int) s[base + ((int) word >> 20)] + (int) (word >> 32) & LOW;
                    word = code[pc++];
                    break jumpAtLeast;
                }
                case Code.ADD_INT_JUMP_LESS -> {
                    s[a] = INT | (int) s[b] + (int) s[base + c] & LOW;
                    word = code[pc++];
                    break jumpLess;
                }
                case Code.ADD_INT_CONST_JUMP_LESS -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break jumpLess;
                }
                case Code.ADD_INT_CONST_JUMP_AT_LEAST -> {
                    s[a] = INT | (int) s[b] + c & LOW;
                    word = code[pc++];
                    break jumpAtLeast;
                }
                case Code.GET_GLOBAL_ARRAY_GET -> {
                    s[a] = globals[c];
                    word = code[pc++];
                    break arrayGet;
                }
                case Code.ARRAY_GET_ARRAY_GET -> {
                    long array = s[b];
                    int i = (int) s[base + c];
                    int index = (int) array;
                    if (array >>> 48 != Word.POINTER || i < 0 || i >= (int) (arena[index] >>> 32)) {
                        break frequent;
                    }
                    s[a] = arena[index + 1 + i];
                    word = code[pc++];
                    break arrayGet;
                }
                case Code.LOAD_BOOL_ARRAY_SET -> {
                    s[a] = n == 1 ? Word.TRUE : Word.FALSE;
                    word = code[pc++];
                    break arraySet;
                }
                case Code.LOAD_CONSTANT_MUL_FLOAT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                    word = code[pc++];
                    break multiply;
                }
                case Code.LOAD_CONSTANT_ADD_FLOAT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                    word = code[pc++];
                    break add;
                }
                case Code.LOAD_CONSTANT_SUB_FLOAT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                    word = code[pc++];
                    break subtract;
                }
                case Code.MUL_FLOAT_MUL_FLOAT -> {
                    s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                    word = code[pc++];
                    break multiply;
                }
                case Code.MUL_FLOAT_ADD_FLOAT -> {
                    s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                    word = code[pc++];
                    break add;
                }
                case Code.MUL_FLOAT_SUB_FLOAT -> {
                    s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                    word = code[pc++];
                    break subtract;
                }
                case Code.MUL_FLOAT_MUL_FLOAT_ADD_FLOAT -> {
                    s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                    word = code[pc++];
                    break multiplyAdd;
                }
                case Code.MUL_FLOAT_MUL_FLOAT_SUB_FLOAT -> {
                    s[a] = Double.doubleToLongBits(Double.longBitsToDouble(s[b]) * Double.longBitsToDouble(s[base + c]));
                    word = code[pc++];
                    break multiplySubtract;
                }
                case Code.LOAD_CONSTANT_JUMP_LT_FLOAT -> {
                    if (c < 0) {
                        break frequent;
                    }
                    s[a] = image.constants[c];
                    word = code[pc++];
                    double left = Double.longBitsToDouble(s[base + ((int) word << 12 >> 20)]);
                    if (left < Double.longBitsToDouble(s[base + ((int) word >> 20)])) {
                        pc = (int) (word >> 32);
                        continue;
                    }
                }
                case Code.REM_INT_CONST_JUMP_NE_INT_CONST -> {
                    s[a] = INT | (int) s[b] % c & LOW;
                    word = code[pc++];
                    if ((int) s[base + ((int) word << 12 >> 20)] != ((int) word >>> 20) - BIAS) {
                        pc = (int) (word >> 32);
                        continue;
                    }
                }
                default -> {
                    break frequent;
                }
            }
            continue;
            } // tail
            fuel--;
            for (int i = 0; i < count; i++) {
                s[base + i] = s[a + 1 + i];
            }
            pc = target;
            continue;
            } // arraySet
            {
                long array = s[base + ((int) word << 12 >> 20)];
                int i = (int) s[base + ((int) word >> 20)];
                int index = (int) array;
                if (array >>> 48 != Word.POINTER || i < 0 || i >= (int) (arena[index] >>> 32)) {
                    break frequent;
                }
                arena[index + 1 + i] = s[base + (int) (word >> 32)];
                word = code[pc];
                if (((int) word & 0xFF) != Code.ADD_INT_JUMP_LESS >>> SHIFT) {
                    continue;
                }
                s[base + ((int) word << 12 >> 20)] =
                        INT | (int) s[base + ((int) word >> 20)] + (int) s[base + (int) (word >> 32)] & LOW;
                word = code[pc + 1];
                pc += 2;
                break jumpLess;
            }
            } // loadMake
            {
                int constant = (int) (word >> 32);
                if (constant < 0) {
                    break frequent;
                }
                s[base + ((int) word << 12 >> 20)] = image.constants[constant];
            }
            word = code[pc++];
            } // make
            {
                VarHandle.acquireFence();
                int layout = (int) (word >> 32);
                long header = image.layoutHeaders[layout];
                int size = (int) (header >>> 32);
                int index = heap.top();
                if (size - 1 >>> INLINE_BITS != 0 || index + size >= heap.limit()) {
                    break frequent;
                }
                heap.top(index + size + 1);
                int from = base + ((int) word >> 20);
                arena[index] = header;
                arena[index + 1] = s[from];
                if (size > 1) {
                    arena[index + 2] = s[from + 1];
                    if (size > 2) {
                        arena[index + 3] = s[from + 2];
                        if (size > 3) {
                            arena[index + 4] = s[from + 3];
                        }
                    }
                }
                long made = image.layoutPointers[layout] | index;
                if (((int) word & 0xFF) == Code.MAKE_OBJECT_RETURN >>> SHIFT) {
                    result = made;
                    break leave;
                }
                s[base + ((int) word << 12 >> 20)] = made;
                word = code[pc];
                if (((int) word & 0xFF) != Code.SET_FIELD_MOVE >>> SHIFT) {
                    continue;
                }
                pc++;
                long object = s[base + ((int) word << 12 >> 20)];
                int holder = (int) object;
                int field = (int) (word >> 32);
                if (object >>> 48 != Word.POINTER || field >= (int) (arena[holder] >>> 32)) {
                    break frequent;
                }
                arena[holder + 1 + field] = s[base + ((int) word >> 20)];
                word = code[pc++];
                s[base + ((int) word << 12 >> 20)] = s[base + ((int) word >> 20)];
                int next = (int) word & 0xFF;
                if (next == Code.MOVE_JUMP >>> SHIFT) {
                    word = code[pc++];
                    break jump;
                }
                if (next == Code.MOVE_LOOP_INT >>> SHIFT) {
                    word = code[pc++];
                    break loop;
                }
                continue;
            }
            } // fieldCall
            {
                long object = s[base + ((int) word >> 20)];
                int index = (int) object;
                int field = (int) (word >> 32);
                if (object >>> 48 != Word.POINTER || field >= (int) (arena[index] >>> 32)) {
                    break frequent;
                }
                s[base + ((int) word << 12 >> 20)] = arena[index + 1 + field];
            }
            word = code[pc++];
            break call;
            } // moveMoveCall
            s[base + ((int) word << 12 >> 20)] = s[base + ((int) word >> 20)];
            word = code[pc++];
            } // moveCall
            s[base + ((int) word << 12 >> 20)] = s[base + ((int) word >> 20)];
            word = code[pc++];
            } // call
            VarHandle.acquireFence();
            window = base + ((int) word << 12 >> 20);
            if (window + 1 + ((int) word >>> 20) > s.length || fuel <= 0) {
                break frequent;
            }
            target = (int) (word >> 32);
            } // enter
            fuel--;
            int entry = (int) code[target - 1] >>> 8;
            if (entry != 0) {
                word = code[target++];
                long tested = s[window + 1 + ((int) word << 12 >> 20)];
                int with = (int) word >>> 20;
                answered: {
                    if (entry == Code.ENTRY_SWITCH) {
                        target += Math.min((int) (tested >>> 32) & 0xFFFF, with);
                        int to = (int) (code[target] >> 32);
                        if (to > target) {
                            target = to;
                        }
                    } else if (entry == Code.ENTRY_TAG ? ((int) (tested >>> 32) & 0xFFFF) != with
                            : entry == Code.ENTRY_LESS ? (int) tested < (int) s[window + 1 + with]
                            : entry == Code.ENTRY_LESS_EQUAL ? (int) tested <= (int) s[window + 1 + with]
                            : entry == Code.ENTRY_NE ? (int) tested != with - BIAS
                            : entry == Code.ENTRY_GE ? (int) tested >= with - BIAS : (int) tested > with - BIAS) {
                        target = (int) (word >> 32);
                        break answered;
                    }
                    word = code[target];
                    int next = (int) word & 0xFF;
                    if (next == Code.RETURN >>> SHIFT) {
                        s[window] = s[window + 1 + ((int) word << 12 >> 20)];
                        continue;
                    }
                    if (next == Code.LOAD_INT_RETURN >>> SHIFT) {
                        s[window] = INT | word >>> 32;
                        continue;
                    }
                    if (next == Code.LOAD_CONSTANT_RETURN >>> SHIFT && word >= 0) {
                        s[window] = image.constants[(int) (word >> 32)];
                        continue;
                    }
                }
            }
            s[window] = (long) base << 32 | pc;
            base = window + 1;
            pc = target;
            continue;
            } // field
            long object = s[base + ((int) word >> 20)];
            int index = (int) object;
            int field = (int) (word >> 32);
            if (object >>> 48 != Word.POINTER || field >= (int) (arena[index] >>> 32)) {
                break frequent;
            }
            s[base + ((int) word << 12 >> 20)] = arena[index + 1 + field];
            continue;
            } // answer
            result = s[base + ((int) word << 12 >> 20)];
            } // leave
            long linkage = s[base - 1];
            s[base - 1] = result;
            base = (int) (linkage >>> 32);
            pc = (int) linkage;
            continue;
            } // jump
            target = (int) (word >> 32);
            if (target < pc) {
                if (fuel <= 0) {
                    break frequent;
                }
                fuel--;
            }
            pc = target;
            word = code[pc];
            if (((int) word & 0xFF) != Code.JUMP_UNLESS_TAG_GET_FIELD_GET_FIELD >>> SHIFT) {
                continue;
            }
            pc++;
            } // tagFields
            if (((int) (s[base + ((int) word << 12 >> 20)] >>> 32) & 0xFFFF) != (int) word >>> 20) {
                pc = (int) (word >> 32);
                continue;
            }
            word = code[pc++];
            {
                long object = s[base + ((int) word >> 20)];
                int index = (int) object;
                int field = (int) (word >> 32);
                if (object >>> 48 != Word.POINTER || field >= (int) (arena[index] >>> 32)) {
                    break frequent;
                }
                s[base + ((int) word << 12 >> 20)] = arena[index + 1 + field];
                word = code[pc++];
                object = s[base + ((int) word >> 20)];
                index = (int) object;
                field = (int) (word >> 32);
                if (object >>> 48 != Word.POINTER || field >= (int) (arena[index] >>> 32)) {
                    break frequent;
                }
                s[base + ((int) word << 12 >> 20)] = arena[index + 1 + field];
            }
            continue;
            } // jumpLess
            if (fuel <= 0) {
                break frequent;
            }
            fuel--;
            pc = (int) (word >> 32);
            word = code[pc++];
            if ((int) s[base + ((int) word << 12 >> 20)] < (int) s[base + ((int) word >> 20)]) {
                pc = (int) (word >> 32);
            }
            continue;
            } // jumpAtLeast
            if (fuel <= 0) {
                break frequent;
            }
            fuel--;
            pc = (int) (word >> 32);
            word = code[pc++];
            if ((int) s[base + ((int) word << 12 >> 20)] >= ((int) word >>> 20) - BIAS) {
                pc = (int) (word >> 32);
            }
            continue;
            } // move
            s[base + ((int) word << 12 >> 20)] = s[base + ((int) word >> 20)];
            continue;
            } // loop
            int counter = base + ((int) word << 12 >> 20);
            int i = (int) s[counter];
            if (i < (int) s[base + ((int) word >> 20)]) {
                if (fuel <= 0) {
                    break frequent;
                }
                fuel--;
                s[counter] = INT | i + 1 & LOW;
                pc = (int) (word >> 32);
            }
            continue;
            } // arrayGet
            long array = s[base + ((int) word >> 20)];
            int i = (int) s[base + (int) (word >> 32)];
            int index = (int) array;
            if (array >>> 48 != Word.POINTER || i < 0 || i >= (int) (arena[index] >>> 32)) {
                break frequent;
            }
            s[base + ((int) word << 12 >> 20)] = arena[index + 1 + i];
            continue;
            } // multiply
            double left = Double.longBitsToDouble(s[base + ((int) word >> 20)]);
            double right = Double.longBitsToDouble(s[base + (int) (word >> 32)]);
            s[base + ((int) word << 12 >> 20)] = Double.doubleToLongBits(left * right);
            continue;
            } // multiplyAdd
            {
                double left = Double.longBitsToDouble(s[base + ((int) word >> 20)]);
                double right = Double.longBitsToDouble(s[base + (int) (word >> 32)]);
                s[base + ((int) word << 12 >> 20)] = Double.doubleToLongBits(left * right);
            }
            word = code[pc++];
            } // add
            double left = Double.longBitsToDouble(s[base + ((int) word >> 20)]);
            double right = Double.longBitsToDouble(s[base + (int) (word >> 32)]);
            s[base + ((int) word << 12 >> 20)] = Double.doubleToLongBits(left + right);
            continue;
            } // multiplySubtract
            {
                double left = Double.longBitsToDouble(s[base + ((int) word >> 20)]);
                double right = Double.longBitsToDouble(s[base + (int) (word >> 32)]);
                s[base + ((int) word << 12 >> 20)] = Double.doubleToLongBits(left * right);
            }
            word = code[pc++];
            } // subtract
            double left = Double.longBitsToDouble(s[base + ((int) word >> 20)]);
            double right = Double.longBitsToDouble(s[base + (int) (word >> 32)]);
            s[base + ((int) word << 12 >> 20)] = Double.doubleToLongBits(left - right);
            continue;
        }
        this.pc = pc;
        this.base = base;
    }
}
