package fusabi.bytecode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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
    private final HandlerRanges handlers;
    private final long[] code;
    private final int words;
    private final long[][] states;
    private final boolean[] leaders;
    private final Map<Integer, long[]> maps = new HashMap<>();
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();

    Assignment(Chunk chunk, Prototype function) {
        this.chunk = chunk;
        this.function = function;
        this.handlers = HandlerRanges.of(function.handlers());
        this.code = function.code();
        this.words = function.frameSize() + 63 >> 6;
        this.states = new long[code.length][];
        this.leaders = new boolean[code.length];
    }

    void verify() {
        function.safepoints().forEach(safepoint -> maps.put(safepoint.pc(), Arrays.copyOf(safepoint.live(), words)));
        findLeaders();
        long[] parameters = new long[words];
        for (int i = 0; i < function.arity() + (function.captures() > 0 ? 1 : 0); i++) {
            parameters[i >> 6] |= 1L << i;
        }
        merge(0, parameters);
        while (!pending.isEmpty()) {
            run(pending.pop());
        }
    }

    private void findLeaders() {
        leaders[0] = true;
        for (int pc = 0; pc < code.length; pc++) {
            int at = pc;
            Instructions.forEachSuccessor(code[pc], pc, next -> leaders[next] |= next != at + 1 || Opcode.of(code[at]) == Opcode.SWITCH_TAG);
        }
        function.handlers().forEach(handler -> leaders[handler.target()] = true);
    }

    private void merge(int pc, long[] state) {
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
        long[] state = states[leader].clone();
        int pc = leader;
        for (;;) {
            step(pc, state);
            long word = code[pc];
            int at = pc;
            Instructions.forEachSuccessor(word, pc, next -> {
                if (next != at + 1 || leaders[next]) {
                    merge(next, state);
                }
            });
            if (!Instructions.fallsThrough(word) || leaders[pc + 1]) {
                return;
            }
            pc++;
        }
    }

    private void step(int pc, long[] state) {
        long word = code[pc];
        Instructions.forEachRead(word, chunk, register ->
                expect((state[register >> 6] & 1L << register) != 0, Rule.READ_UNASSIGNED, pc, "register " + register));
        if (Instructions.isSafepoint(word, pc)) {
            long[] live = maps.get(pc);
            expect(live != null, Rule.SAFEPOINT_MISSING, pc, Opcode.of(word).name());
            for (int i = 0; i < words; i++) {
                long wrong = live[i] & ~state[i];
                expect(wrong == 0, Rule.LIVE_UNASSIGNED, pc, "register " + (64 * i + Long.numberOfTrailingZeros(wrong)));
                state[i] = live[i];
            }
        }
        handlers.forEachAt(pc, handler -> {
            long[] entry = state.clone();
            entry[handler.register() >> 6] |= 1L << handler.register();
            merge(handler.target(), entry);
        });
        int written = Instructions.written(word);
        if (written >= 0) {
            state[written >> 6] |= 1L << written;
        }
    }

    private void expect(boolean condition, Rule rule, int pc, String detail) {
        if (!condition) {
            throw new VerificationException(rule, function.symbol() + " at pc " + pc, detail);
        }
    }
}
