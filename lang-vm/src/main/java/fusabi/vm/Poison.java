package fusabi.vm;

import fusabi.bytecode.FrameMap;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.value.Word;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stress switch that takes the liveness maps at their word: at every safepoint, each register of the running frame that its map does not name is
 * overwritten, so that whoever reads it later fails or is visibly wrong; and each that it names must hold a word of its kind.
 */
final class Poison {
    /*
     * One frame at a time is enough: a caller's frame was the running one when it came to its call, and nothing writes to it until the call is over.
     * The same is true of the frames of fibers that wait.
     *
     * What the instruction reads is kept until it is over, the arguments of a call until they are the callee's. So is everything in the machine's own
     * stubs, which have no maps. A fiber that waits keeps what its instruction has read: the collector looks at that too.
     */

    /** A pointer to where no arena reaches: an access fails, arithmetic gives nonsense. */
    static final long POISON = Word.pointer(0x5EAD, Integer.MAX_VALUE - 0x5EAD);

    private final Interpreter interpreter;
    /** By the function's id; an image only gets longer. */
    private final Map<Integer, Plan[]> plans = new HashMap<>();

    Poison(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /**
     * What to do at one instruction.
     *
     * @param live   what must hold words of their kinds
     * @param before registers to overwrite at once
     * @param after  registers to overwrite when the instruction is over: it has read them, and that was all
     */
    private record Plan(List<FrameMap.Live> live, int[] before, int[] after) {}

    /** Executes {@code word}, which is at pc - 1. */
    void step(long word) {
        int at = interpreter.pc - 1;
        boolean leaves = Opcode.of(word).a() == Operand.TAIL_WINDOW;
        if (at < Stubs.END || !leaves && !Instructions.isSafepoint(word, at)) {
            interpreter.execute(word);
            return;
        }
        LinkedFunction function = interpreter.image.functionAt(at);
        Plan[] ofFunction = plans.computeIfAbsent(function.id(), _ -> new Plan[function.prototype().code().length]);
        if (ofFunction[at - function.start()] == null) {
            plan(function, ofFunction);
        }
        Plan plan = ofFunction[at - function.start()];
        plan.live().forEach(this::check);
        int base = interpreter.base;
        overwrite(base, plan.before());
        Fiber fiber = interpreter.fiber;
        interpreter.execute(word);
        boolean isOver = Opcode.of(word).a() == Operand.WINDOW || interpreter.base == base;
        if (isOver && interpreter.fiber == fiber) {
            overwrite(base, plan.after());
        }
    }

    private void overwrite(int base, int[] registers) {
        for (int register : registers) {
            interpreter.stack[base + register] = POISON;
        }
    }

    private void check(FrameMap.Live live) {
        long word = interpreter.stack[interpreter.base + live.register()];
        if (word == POISON || !interpreter.values.isOf(live.kind(), word)) {
            throw new MachineFault("register " + live.register() + " should hold " + live.kind() + " but holds "
                    + (word == POISON ? "poison" : interpreter.values.describe(word)) + ", at "
                    + interpreter.exceptions.place(interpreter.pc - 1));
        }
    }

    // ---- plans

    private void plan(LinkedFunction function, Plan[] plans) {
        FrameMap map = FrameMap.of(function.prototype(), function.chunk());
        long[] code = function.prototype().code();
        for (int pc = 0; pc < code.length; pc++) {
            boolean leaves = Opcode.of(code[pc]).a() == Operand.TAIL_WINDOW;
            if (leaves || Instructions.isSafepoint(code[pc], pc)) {
                plans[pc] = plan(function, code[pc], leaves ? List.of() : map.at(pc).orElse(List.of()), leaves);
            }
        }
    }

    private static Plan plan(LinkedFunction function, long word, List<FrameMap.Live> live, boolean leaves) {
        BitSet kept = new BitSet();
        live.forEach(each -> kept.set(each.register()));
        BitSet read = new BitSet();
        Instructions.forEachRead(word, function.chunk(), read::set);
        read.andNot(kept);
        kept.or(read);
        BitSet before = new BitSet();
        before.set(0, function.prototype().frameSize());
        before.andNot(kept);
        if (leaves) {
            read.clear();
        } else if (Instructions.written(word) >= 0) {
            read.clear(Instructions.written(word));
            read.clear(Math.min(Instructions.firstLost(word), read.length()), read.length());
        }
        return new Plan(live, before.stream().toArray(), read.stream().toArray());
    }
}
