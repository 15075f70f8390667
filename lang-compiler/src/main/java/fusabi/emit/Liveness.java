package fusabi.emit;

import fusabi.bytecode.HandlerRanges;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Signatures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds out which registers are needed after every safepoint of a function, for the collector. */
final class Liveness {
    /*
     * The backward dataflow analysis of every textbook (Aho, Lam, Sethi, Ullman 2007, section 9.2.5) over basic blocks. Exceptions add edges:
     * whatever a handler needs must survive every instruction of its range.
     *
     * Invariant: liveIn[b] is a subset of the registers really live before block b; the fixpoint is exact.
     */

    private final long[] code;
    private final Signatures signatures;
    private final List<Prototype.Handler> handlers;
    private final HandlerRanges ranges;
    private final int[] blockOf;
    private final List<Integer> starts = new ArrayList<>();
    private final List<BitSet> liveIn = new ArrayList<>();

    private Liveness(long[] code, List<Prototype.Handler> handlers, Signatures signatures) {
        this.code = code;
        this.signatures = signatures;
        this.handlers = handlers;
        this.ranges = HandlerRanges.of(handlers);
        this.blockOf = new int[code.length];
        findBlocks();
    }

    /** The safepoints of the code, sorted by pc. */
    static List<Prototype.Safepoint> safepoints(long[] code, List<Prototype.Handler> handlers, Signatures signatures) {
        Liveness liveness = new Liveness(code, handlers, signatures);
        liveness.solve();
        return liveness.collect();
    }

    private void findBlocks() {
        BitSet leaders = new BitSet(code.length);
        leaders.set(0);
        for (int pc = 0; pc < code.length; pc++) {
            int here = pc;
            Instructions.forEachSuccessor(code[pc], pc, next -> {
                if (next != here + 1) {
                    leaders.set(next);
                    leaders.set(here + 1);
                }
            });
            if (!Instructions.fallsThrough(code[pc])) {
                leaders.set(pc + 1);
            }
        }
        for (Prototype.Handler handler : handlers) {
            leaders.set(handler.from());
            leaders.set(handler.to());
            leaders.set(handler.target());
        }
        for (int pc = 0; pc < code.length; pc++) {
            if (leaders.get(pc)) {
                starts.add(pc);
                liveIn.add(new BitSet());
            }
            blockOf[pc] = starts.size() - 1;
        }
    }

    private void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int block = starts.size() - 1; block >= 0; block--) {
                BitSet live = liveAfter(block);
                BitSet atHandlers = neededByHandlers(block);
                for (int pc = endOf(block) - 1; pc >= starts.get(block); pc--) {
                    stepBack(pc, live, atHandlers);
                }
                if (!live.equals(liveIn.get(block))) {
                    liveIn.set(block, live);
                    changed = true;
                }
            }
        }
    }

    private List<Prototype.Safepoint> collect() {
        List<Prototype.Safepoint> found = new ArrayList<>();
        for (int block = starts.size() - 1; block >= 0; block--) {
            BitSet live = liveAfter(block);
            BitSet atHandlers = neededByHandlers(block);
            for (int pc = endOf(block) - 1; pc >= starts.get(block); pc--) {
                if (Instructions.isSafepoint(code[pc], pc)) {
                    BitSet kept = (BitSet) live.clone();
                    int written = Instructions.written(code[pc]);
                    if (written >= 0) {
                        kept.clear(written);
                    }
                    kept.or(atHandlers);
                    found.add(new Prototype.Safepoint(pc, kept.toLongArray()));
                }
                stepBack(pc, live, atHandlers);
            }
        }
        return found.reversed();
    }

    /** Turns what is needed after the instruction into what is needed before it. */
    private void stepBack(int pc, BitSet live, BitSet atHandlers) {
        int written = Instructions.written(code[pc]);
        if (written >= 0) {
            live.clear(written);
        }
        Instructions.forEachRead(code[pc], signatures, live::set);
        live.or(atHandlers);
    }

    private BitSet liveAfter(int block) {
        BitSet live = new BitSet();
        int last = endOf(block) - 1;
        Instructions.forEachSuccessor(code[last], last, next -> live.or(liveIn.get(blockOf[next])));
        return live;
    }

    private BitSet neededByHandlers(int block) {
        BitSet needed = new BitSet();
        int pc = starts.get(block);
        for (Prototype.Handler handler : ranges.at(pc)) {
            BitSet live = (BitSet) liveIn.get(blockOf[handler.target()]).clone();
            live.clear(handler.register());
            needed.or(live);
        }
        return needed;
    }

    private int endOf(int block) {
        return block + 1 < starts.size() ? starts.get(block + 1) : code.length;
    }
}
