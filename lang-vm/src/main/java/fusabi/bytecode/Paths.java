package fusabi.bytecode;

import java.util.List;
import java.util.function.IntConsumer;

/** Where paths through a function meet, and which of its handlers an exception may go to, by instruction. */
final class Paths {

    private final boolean[] leaders;
    private final HandlerRanges handlers;

    private Paths(boolean[] leaders, HandlerRanges handlers) {
        this.leaders = leaders;
        this.handlers = handlers;
    }

    /** Those through a function whose form has been looked at. */
    static Paths of(Prototype function) {
        long[] code = function.code();
        boolean[] leaders = new boolean[code.length];
        leaders[0] = true;
        for (int pc = 0; pc < code.length; pc++) {
            int target = Instructions.target(code[pc]);
            if (target >= 0) {
                leaders[target] |= target != pc + 1;
            }
            for (int next = pc + Instructions.branches(code[pc]); next > pc; next--) {
                leaders[next] = true;
            }
        }
        for (Prototype.Handler handler : function.handlers()) {
            leaders[handler.target()] = true;
        }
        return new Paths(leaders, HandlerRanges.of(function.handlers()));
    }

    /** Whether the instruction can be come to otherwise than from the one before it. */
    boolean meet(int pc) {
        return leaders[pc];
    }

    /**
     * Tells of the places that paths come to from an instruction, but for the next one if no other path comes there.
     *
     * @param word the instruction at {@code pc}
     * @return whether the path goes on with the next instruction, alone
     */
    boolean follow(int pc, long word, IntConsumer arriving) {
        int target = Instructions.target(word);
        if (target >= 0) {
            arriving.accept(target);
        }
        for (int next = pc + Instructions.branches(word); next > pc; next--) {
            arriving.accept(next);
        }
        if (!Instructions.fallsThrough(word)) {
            return false;
        }
        if (meet(pc + 1)) {
            arriving.accept(pc + 1);
            return false;
        }
        return true;
    }

    /** The handlers around an instruction. */
    List<Prototype.Handler> handlers(int pc) {
        return handlers.at(pc);
    }

    /** Whether the range of one begins there. */
    boolean handlerBegins(int pc) {
        return handlers.beginsAt(pc);
    }
}
