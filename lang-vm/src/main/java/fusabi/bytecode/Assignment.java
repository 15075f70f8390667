package fusabi.bytecode;

import java.util.ArrayDeque;
import java.util.List;

/** The part of the {@link Verifier} that follows which registers hold a valid word, along every path of a function. */
final class Assignment {
    /*
     * Forward data flow over sets of registers; where paths meet, only what all have assigned counts. A safepoint drops every register that its
     * map does not name, for the collector may have freed what it points to, and so does a call with its window; so a map that forgets a
     * register is found as a read of an unassigned one, and the maps need no analysis of their own.
     *
     * A handler begins with what is assigned at every instruction of its range: before the instruction, or, if that is a safepoint, in its map.
     *
     * Sets are kept where paths meet ("leaders") and only ever shrink, so the work ends.
     */

    private final Chunk chunk;
    private final Prototype function;
    private final long[] code;
    private final int words;
    private final long[][] states;
    private final Paths paths;
    /** By instruction: the number of its map, counted from 1; 0 for none. */
    private final int[] maps;
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();
    /** Before the instruction that is being looked at. */
    private final long[] state;

    Assignment(Chunk chunk, Prototype function, Paths paths) {
        this.chunk = chunk;
        this.function = function;
        this.code = function.code();
        this.words = function.frameSize() + 63 >> 6;
        this.states = new long[code.length][];
        this.paths = paths;
        this.maps = new int[code.length];
        this.state = new long[words];
    }

    void verify() {
        for (int i = 0; i < function.safepoints().size(); i++) {
            maps[function.safepoints().get(i).pc()] = i + 1;
        }
        for (int i = 0; i < function.arity() + (function.captures() > 0 ? 1 : 0); i++) {
            assign(i);
        }
        merge(0);
        while (!pending.isEmpty()) {
            run(pending.pop());
        }
    }

    private void assign(int register) {
        state[register >> 6] |= 1L << register;
    }

    private void merge(int pc) {
        long[] known = states[pc];
        if (known == null) {
            states[pc] = state.clone();
            pending.push(pc);
            return;
        }
        boolean changed = false;
        for (int i = 0; i < words; i++) {
            long both = known[i] & state[i];
            changed |= both != known[i];
            known[i] = both;
        }
        if (changed) {
            pending.push(pc);
        }
    }

    /** Follows the instructions from a leader to the next. */
    private void run(int leader) {
        System.arraycopy(states[leader], 0, state, 0, words);
        int pc = leader;
        while (true) {
            long word = code[pc];
            step(pc, word);
            if (!paths.follow(pc, word, this::merge)) {
                return;
            }
            pc++;
        }
    }

    private void step(int pc, long word) {
        Opcode opcode = Opcode.of(word);
        reads(pc, opcode, opcode.a(), Instruction.a(word), word);
        reads(pc, opcode, opcode.b(), Instruction.b(word), word);
        reads(pc, opcode, opcode.c(), Instruction.c(word), word);
        if (Instructions.isSafepoint(word, pc)) {
            safepoint(pc, opcode);
        }
        toHandlers(pc);
        int written = Instructions.written(word);
        if (written >= 0) {
            assign(written);
        }
    }

    private void reads(int pc, Opcode opcode, Operand operand, int value, long word) {
        int first = Instructions.firstRead(operand, value);
        int end = first + Instructions.readCount(opcode, operand, word, chunk);
        for (int register = first; register < end; register++) {
            if ((state[register >> 6] & 1L << register) == 0) {
                throw broken(Rule.READ_UNASSIGNED, pc, "register " + register);
            }
        }
    }

    /** What its map names must be assigned; the rest is lost. */
    private void safepoint(int pc, Opcode opcode) {
        if (maps[pc] == 0) {
            throw broken(Rule.SAFEPOINT_MISSING, pc, opcode.name());
        }
        long[] live = function.safepoints().get(maps[pc] - 1).live();
        for (int i = 0; i < words; i++) {
            long needed = i < live.length ? live[i] : 0;
            long wrong = needed & ~state[i];
            if (wrong != 0) {
                throw broken(Rule.LIVE_UNASSIGNED, pc, "register " + (64 * i + Long.numberOfTrailingZeros(wrong)));
            }
            state[i] = needed;
        }
    }

    private void toHandlers(int pc) {
        List<Prototype.Handler> handlers = paths.handlers(pc);
        for (int i = 0; i < handlers.size(); i++) {
            Prototype.Handler handler = handlers.get(i);
            long kept = state[handler.register() >> 6];
            assign(handler.register());
            merge(handler.target());
            state[handler.register() >> 6] = kept;
        }
    }

    private VerificationException broken(Rule rule, int pc, String detail) {
        return new VerificationException(rule, function.symbol() + " at pc " + pc, detail);
    }
}
