package fusabi.bytecode;

import java.util.List;

/** Where paths through a function meet, and which of its handlers an exception may go to, by instruction. */
final class Paths {

    private final boolean[] leaders;
    private final Prototype.Handler[] handlers;
    /** By instruction: where the numbers of the handlers around it begin in {@link #around}; empty when the function has none. */
    private final int[] first;
    private final int[] around;

    private Paths(long[] code, List<Prototype.Handler> list) {
        leaders = new boolean[code.length];
        handlers = list.toArray(Prototype.Handler[]::new);
        first = new int[handlers.length == 0 ? 0 : code.length + 1];
        findLeaders(code);
        for (Prototype.Handler handler : handlers) {
            for (int pc = handler.from(); pc < handler.to(); pc++) {
                first[pc + 1]++;
            }
        }
        for (int pc = 1; pc < first.length; pc++) {
            first[pc] += first[pc - 1];
        }
        around = new int[handlers.length == 0 ? 0 : first[code.length]];
        int[] next = first.clone();
        for (int i = 0; i < handlers.length; i++) {
            for (int pc = handlers[i].from(); pc < handlers[i].to(); pc++) {
                around[next[pc]++] = i;
            }
        }
    }

    /** Those through a function whose form has been looked at. */
    static Paths of(Prototype function) {
        return new Paths(function.code(), function.handlers());
    }

    private void findLeaders(long[] code) {
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
        for (Prototype.Handler handler : handlers) {
            leaders[handler.target()] = true;
        }
    }

    /** Whether the instruction can be come to otherwise than from the one before it. */
    boolean meet(int pc) {
        return leaders[pc];
    }

    /** How many handlers there are around an instruction. */
    int handlers(int pc) {
        return first.length == 0 ? 0 : first[pc + 1] - first[pc];
    }

    /** One of them, the innermost first. */
    Prototype.Handler handler(int pc, int index) {
        return handlers[around[first[pc] + index]];
    }
}
