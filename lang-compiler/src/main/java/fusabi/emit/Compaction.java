package fusabi.emit;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.bytecode.Prototype;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Leaves out the instructions that nothing reaches and the jumps to the next instruction. */
final class Compaction {

    private final long[] old;
    private final List<Prototype.Handler> oldHandlers;
    private final BitSet kept;
    /** The new index of every old instruction, or of the next that is kept. */
    private final int[] moved;

    Compaction(long[] code, List<Prototype.Handler> handlers) {
        old = code;
        oldHandlers = handlers;
        kept = reachable();
        BitSet tables = tables();
        for (int pc = kept.nextSetBit(0); pc >= 0; pc = kept.nextSetBit(pc + 1)) {
            if (Opcode.of(code[pc]) == Opcode.JUMP && !tables.get(pc) && kept.nextSetBit(pc + 1) == kept.nextSetBit(Instruction.c(code[pc]))
                    && Instruction.c(code[pc]) > pc) {
                kept.clear(pc);
            }
        }
        moved = new int[code.length + 1];
        int next = 0;
        for (int pc = 0; pc < code.length; pc++) {
            moved[pc] = next;
            next += kept.get(pc) ? 1 : 0;
        }
        moved[code.length] = next;
    }

    private BitSet reachable() {
        BitSet reached = new BitSet(old.length);
        Deque<Integer> work = new ArrayDeque<>();
        work.push(0);
        oldHandlers.forEach(handler -> work.push(handler.target()));
        while (!work.isEmpty()) {
            int pc = work.pop();
            if (!reached.get(pc)) {
                reached.set(pc);
                Instructions.forEachSuccessor(old[pc], pc, work::push);
            }
        }
        return reached;
    }

    /** The jumps that belong to a switch. */
    private BitSet tables() {
        BitSet found = new BitSet(old.length);
        for (int pc = 0; pc < old.length; pc++) {
            if (Opcode.of(old[pc]) == Opcode.SWITCH_TAG) {
                found.set(pc + 1, pc + 2 + Instruction.b(old[pc]));
            }
        }
        return found;
    }

    long[] code() {
        return kept.stream().mapToLong(pc -> {
            long word = old[pc];
            Opcode opcode = Opcode.of(word);
            return opcode.c() == Operand.TARGET
                    ? Instruction.of(opcode, Instruction.a(word), Instruction.b(word), moved[Instruction.c(word)]) : word;
        }).toArray();
    }

    List<Prototype.Handler> handlers() {
        return oldHandlers.stream()
                .map(handler -> new Prototype.Handler(moved[handler.from()], moved[handler.to()], moved[handler.target()], handler.register()))
                .filter(handler -> handler.from() < handler.to())
                .toList();
    }

    List<Prototype.Place> places(List<Prototype.Place> places) {
        List<Prototype.Place> result = new ArrayList<>();
        for (Prototype.Place place : places) {
            int pc = moved[Math.min(place.pc(), old.length)];
            if (!result.isEmpty() && result.getLast().pc() == pc) {
                result.removeLast();
            }
            if (pc < moved[old.length]) {
                result.add(new Prototype.Place(pc, place.file(), place.line(), place.column()));
            }
        }
        return result;
    }
}
