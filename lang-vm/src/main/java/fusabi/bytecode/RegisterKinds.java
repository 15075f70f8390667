package fusabi.bytecode;

import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which kinds of words the registers of a function hold before every instruction. With the liveness maps that gives the registers and kinds that
 * are to be kept at each call, allocation and jump back; they are not written down in chunks, because they follow from the code and from what is:
 * the kinds of parameters, results and constants.
 */
public final class RegisterKinds {
    /*
     * Forward data flow (Aho, Lam, Sethi, Ullman 2007, section 9.3) with a set of kinds for each register, a byte of which eight make a long; sets
     * are united where paths meet. What a register holds before any path has written it is the empty set, so it does not count there: that it is
     * not read is the business of Assignment.
     *
     * A type test says that the program itself is not sure of the word: the register is any word from then on, so that code for a type which the
     * word turns out not to have, as inlining leaves behind, is not refused.
     *
     * Sets only grow, at most seven times each, so the work ends; where they have grown often, all are taken to be everything, so that it ends soon: what
     * strangers write may be made to take long.
     */

    private static final int PATIENCE = 64;
    private static final int BYTE = 0xFF;
    private static final long EVERYTHING = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final Operation[] OPERATIONS = Operation.values();
    private static final NumericKind[] NUMBERS = NumericKind.values();

    private final long[] code;
    private final Paths paths;
    private final Facts facts;
    private final int longs;
    private final long[][] states;
    private final int[] visits;
    private final BitSet pending = new BitSet();
    /** Before the instruction that is being looked at. */
    private final long[] state;

    private RegisterKinds(Prototype function, Facts facts, Paths paths) {
        this.code = function.code();
        this.paths = paths;
        this.facts = facts;
        this.longs = function.frameSize() + 7 >> 3;
        this.states = new long[code.length][];
        this.visits = new int[code.length];
        this.state = new long[longs];
    }

    /** The kinds in a function that is well-formed but for its kinds; its parameters are what it declares. */
    public static RegisterKinds of(Prototype function, Facts facts) {
        return of(function, facts, Paths.of(function));
    }

    /** As above, when its paths are known. */
    static RegisterKinds of(Prototype function, Facts facts, Paths paths) {
        RegisterKinds kinds = new RegisterKinds(function, facts, paths);
        for (int i = 0; i < function.arity(); i++) {
            kinds.put(i, function.kinds().parameter(i).set());
        }
        return kinds.solved(function);
    }

    /** The same when the parameters hold {@code parameters}, sets of kinds. */
    public static RegisterKinds of(Prototype function, int[] parameters, Facts facts) {
        RegisterKinds kinds = new RegisterKinds(function, facts, Paths.of(function));
        for (int i = 0; i < parameters.length; i++) {
            kinds.put(i, parameters[i]);
        }
        return kinds.solved(function);
    }

    private RegisterKinds solved(Prototype function) {
        if (function.captures() > 0) {
            put(function.arity(), WordKind.WORD.set());
        }
        solve();
        return this;
    }

    /** What is told of an instruction. */
    @FunctionalInterface
    public interface Visitor {
        /** The instruction at {@code pc} can be reached; {@code before} says what it finds. */
        void instruction(int pc, RegisterKinds before);
    }

    /** Shows every instruction that can be reached, in order. */
    public void forEach(Visitor visitor) {
        for (int leader = 0; leader < code.length; leader++) {
            if (!paths.meet(leader) || states[leader] == null) {
                continue;
            }
            System.arraycopy(states[leader], 0, state, 0, longs);
            int pc = leader;
            do {
                visitor.instruction(pc, this);
                step(code[pc]);
                pc++;
            } while (pc < code.length && !paths.meet(pc) && Instructions.fallsThrough(code[pc - 1]));
        }
    }

    /** The set of kinds that a register holds before the instruction which is shown; 0 when nothing has written it. */
    public int set(int register) {
        return (int) (state[register >> 3] >>> ((register & 7) << 3)) & BYTE;
    }

    /** The kind that covers this set. */
    public WordKind kind(int register) {
        return WordKind.of(set(register));
    }

    // ---- the analysis

    private void solve() {
        merge(0);
        for (int leader = pending.nextSetBit(0); leader >= 0; leader = pending.nextSetBit(0)) {
            pending.clear(leader);
            System.arraycopy(states[leader], 0, state, 0, longs);
            run(leader);
        }
    }

    /** Follows the instructions from a leader to the next. */
    private void run(int leader) {
        int pc = leader;
        boolean changed = true;
        for (;;) {
            long word = code[pc];
            if (changed || paths.handlerBegins(pc)) {
                toHandlers(pc);
            }
            changed = Instructions.written(word) >= 0;
            step(word);
            if (!paths.follow(pc, word, this::merge)) {
                return;
            }
            pc++;
        }
    }

    /** An exception may come from here; whatever it is, it is some word. */
    private void toHandlers(int pc) {
        for (Prototype.Handler handler : paths.handlers(pc)) {
            int kept = set(handler.register());
            put(handler.register(), WordKind.WORD.set());
            merge(handler.target());
            put(handler.register(), kept);
        }
    }

    private void merge(int pc) {
        long[] known = states[pc];
        if (known == null) {
            states[pc] = state.clone();
            pending.set(pc);
            return;
        }
        boolean changed = false;
        for (int i = 0; i < longs; i++) {
            long both = known[i] | state[i];
            if (both != known[i]) {
                changed = true;
                known[i] = both;
            }
        }
        if (changed) {
            if (++visits[pc] > PATIENCE) {
                Arrays.fill(known, EVERYTHING);
            }
            pending.set(pc);
        }
    }

    // ---- one instruction

    private void put(int register, int set) {
        int shift = (register & 7) << 3;
        state[register >> 3] = state[register >> 3] & ~((long) BYTE << shift) | (long) set << shift;
    }

    private void step(long word) {
        Opcode opcode = Opcode.of(word);
        int a = Instruction.a(word);
        int b = Instruction.b(word);
        int c = Instruction.c(word);
        if (opcode.a() == Operand.WINDOW) {
            lose(a);
        }
        switch (opcode) {
            case MOVE -> put(a, set(b));
            case LOAD_CONSTANT -> put(a, facts.constant(c));
            case CALL -> put(a, facts.result(c));
            case ARITHMETIC -> put(a, arithmetic(OPERATIONS[c >>> 12 & BYTE], NUMBERS[c >>> 20 & BYTE], b, c & Instruction.MAX_OPERAND));
            case CONVERT -> put(a, of(NUMBERS[c >>> 8 & BYTE]).set());
            case TYPE_TEST -> {
                put(b, WordKind.WORD.set());
                put(a, WordKind.BOOL.set());
            }
            case LOOP_INT, LOOP_INT_DOWN -> put(a, set(a) | WordKind.INT.set());
            default -> {
                if (Instructions.written(word) >= 0) {
                    put(a, opcode.kindOfA().set());
                }
            }
        }
    }

    /** A call loses its window and everything above. */
    private void lose(int window) {
        int next = window + 7 & ~7;
        for (int register = window; register < Math.min(next, longs << 3); register++) {
            put(register, 0);
        }
        if (next >> 3 < longs) {
            Arrays.fill(state, next >> 3, longs, 0);
        }
    }

    /** What arithmetic on two registers gives; some operations give an operand itself, which may not be known to be a number of the kind. */
    private int arithmetic(Operation operation, NumericKind kind, int b, int c) {
        return switch (operation) {
            case EQ, NE, LT, LE, GT, GE -> WordKind.BOOL.set();
            case COMPARE, SIGN -> WordKind.INT.set();
            case MIN, MAX -> isFloating(kind) ? of(kind).set() : set(b) | set(c);
            case FLOOR, CEILING, ROUND, TRUNCATE -> isFloating(kind) ? of(kind).set() : set(b);
            default -> of(kind).set();
        };
    }

    /** Whether every operation makes its result anew, also of words that are no such numbers. */
    private static boolean isFloating(NumericKind kind) {
        return kind == NumericKind.FLOAT || kind == NumericKind.FLOAT32;
    }

    /** What numbers of a kind are. */
    private static WordKind of(NumericKind kind) {
        return switch (kind) {
            case INT32 -> WordKind.INT;
            case FLOAT -> WordKind.FLOAT;
            case INT64 -> WordKind.INT64;
            case SBYTE, BYTE, INT16, UINT16, UINT32, CHAR, FLOAT32 -> WordKind.PLAIN;
            case UINT64, NATIVEINT, UNATIVEINT -> WordKind.WORD;
            case DECIMAL, BIGINT -> WordKind.REFERENCE;
        };
    }

    // ---- what instructions want

    /** A register that an instruction reads, and the kind of word that it takes it for. */
    @FunctionalInterface
    public interface Read {
        void register(int register, WordKind kind);
    }

    /** Gives every register that the instruction reads as a certain kind of word to {@code action}. */
    static void forEachTyped(long word, Read action) {
        Opcode opcode = Opcode.of(word);
        int b = Instruction.b(word);
        int c = Instruction.c(word);
        switch (opcode) {
            case ARITHMETIC -> {
                Operation operation = OPERATIONS[c >>> 12 & BYTE];
                WordKind kind = of(NUMBERS[c >>> 20 & BYTE]);
                action.register(b, kind);
                if (operation != Operation.SHL && operation != Operation.SHR && operation != Operation.POW) {
                    action.register(c & Instruction.MAX_OPERAND, kind);
                }
            }
            case CONVERT -> action.register(b, of(NUMBERS[c & BYTE]));
            default -> {
                typed(opcode.a(), opcode.kindOfA(), Instruction.a(word), action);
                typed(opcode.b(), opcode.kindOfB(), b, action);
                typed(opcode.c(), opcode.kindOfC(), c, action);
            }
        }
    }

    private static void typed(Operand role, WordKind kind, int register, Read action) {
        if (role == Operand.READS && kind != WordKind.WORD) {
            action.register(register, kind);
        }
    }

    /** What a constant is. */
    public static WordKind of(Constant constant) {
        return switch (constant) {
            case Constant.Bits(var word) when Word.isDouble(word) -> WordKind.FLOAT;
            case Constant.Bits(var word) when word == Word.TRUE || word == Word.FALSE -> WordKind.BOOL;
            case Constant.Bits(var word) when word >>> 32 == Word.ofInt(0) >>> 32 -> WordKind.INT;
            case Constant.Bits _, Constant.NullaryCase _, Constant.EnumValue _ -> WordKind.PLAIN;
            case Constant.Int64 _ -> WordKind.INT64;
            case Constant.UInt64 _, Constant.NativeInt _ -> WordKind.WORD;
            case Constant.Text _, Constant.Big _, Constant.Decimal _, Constant.Format _ -> WordKind.REFERENCE;
        };
    }
}
