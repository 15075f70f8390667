package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a chunk's initialiser make the value of which global. */
final class GlobalParts {
    /*
     * Values are made one after the other, so the code between two SET_GLOBALs belongs to the second. Where a register is live between
     * two parts, as in 'let a, b = pair', the later part needs those before it that write such a register.
     */

    /** What is done with a part: the code from {@code from} to before {@code to}. */
    @FunctionalInterface
    interface Visitor {
        void part(int from, int to);
    }

    private final LinkedFunction initialiser;
    private final Map<String, List<Integer>> partsOf = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<BitSet> needed = new ArrayList<>();

    GlobalParts(LinkedFunction initialiser, Image image) {
        this.initialiser = initialiser;
        long[] code = initialiser.prototype().code();
        BitSet[] live = live(code, initialiser);
        int from = 0;
        for (int pc = 0; pc < code.length; pc++) {
            if (Opcode.of(code[pc]) == Opcode.SET_GLOBAL) {
                String global = initialiser.chunk().globalReferences().get(Instruction.c(code[pc]));
                partsOf.computeIfAbsent(global, _ -> new ArrayList<>()).add(ends.size());
                ends.add(pc + 1);
                needed.add(live[from]);
                from = pc + 1;
            }
        }
    }

    /** By instruction: the registers that are read from there on before they are written. */
    private static BitSet[] live(long[] code, LinkedFunction function) {
        BitSet[] live = new BitSet[code.length + 1];
        for (int pc = 0; pc <= code.length; pc++) {
            live[pc] = new BitSet();
        }
        boolean again = true;
        while (again) {
            again = false;
            for (int pc = code.length - 1; pc >= 0; pc--) {
                BitSet registers = new BitSet();
                Instructions.forEachSuccessor(code[pc], pc, next -> registers.or(live[next]));
                int written = Instructions.written(code[pc]);
                if (written >= 0) {
                    registers.clear(written);
                }
                Instructions.forEachRead(code[pc], function.chunk(), registers::set);
                for (Prototype.Handler handler : function.prototype().handlers()) {
                    if (pc >= handler.from() && pc < handler.to()) {
                        registers.or(live[handler.target()]);
                    }
                }
                if (!registers.equals(live[pc])) {
                    live[pc] = registers;
                    again = true;
                }
            }
        }
        return live;
    }

    LinkedFunction initialiser() {
        return initialiser;
    }

    Set<String> globals() {
        return partsOf.keySet();
    }

    /** Gives the parts that make the global's value. */
    void forEach(String global, Visitor visitor) {
        BitSet parts = new BitSet();
        partsOf.get(global).forEach(part -> add(part, parts));
        parts.stream().forEach(part -> visitor.part(start(part), ends.get(part)));
    }

    private void add(int part, BitSet parts) {
        BitSet wanted = new BitSet();
        wanted.or(needed.get(part));
        parts.set(part);
        for (int before = part - 1; before >= 0 && !wanted.isEmpty(); before--) {
            if (writes(before, wanted)) {
                parts.set(before);
            }
            wanted.and(needed.get(before));
            wanted.or(parts.get(before) ? needed.get(before) : new BitSet());
        }
    }

    private boolean writes(int part, BitSet registers) {
        for (int pc = start(part); pc < ends.get(part); pc++) {
            int written = Instructions.written(initialiser.prototype().code()[pc]);
            if (written >= 0 && registers.get(written)) {
                return true;
            }
        }
        return false;
    }

    private int start(int part) {
        return part == 0 ? 0 : ends.get(part - 1);
    }
}
