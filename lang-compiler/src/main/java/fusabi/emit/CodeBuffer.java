package fusabi.emit;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.bytecode.Prototype;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The code of one function as it grows. Instructions that cannot be reached are not written. */
final class CodeBuffer {

    private static final int LONGEST_THREAD = 16;

    private long[] code = new long[32];
    private int size;
    private boolean reachable = true;
    /** No instruction before this index may be taken back: a label or a handler's range ends here. */
    private int barrier;
    private final List<Label> labels = new ArrayList<>();
    private List<Prototype.Handler> handlers = new ArrayList<>();
    private final List<Handled> handled = new ArrayList<>();
    private List<Prototype.Place> places = new ArrayList<>();

    private record Handled(int from, int to, Label target, int register) {}

    /** Whether control can come to the next instruction. */
    boolean isReachable() {
        return reachable;
    }

    void emit(Opcode opcode, int a, int b, int c) {
        if (!reachable) {
            return;
        }
        if (size == code.length) {
            code = Arrays.copyOf(code, size * 2);
        }
        long word = Instruction.of(opcode, a, b, c);
        code[size++] = word;
        reachable = Instructions.fallsThrough(word) || opcode == Opcode.SWITCH_TAG;
    }

    void jump(Opcode opcode, int a, int b, Label target) {
        if (!reachable) {
            return;
        }
        target.jumps.add(size);
        emit(opcode, a, b, 0);
    }

    void jump(Label target) {
        jump(Opcode.JUMP, 0, 0, target);
    }

    /** The jumps after a {@link Opcode#SWITCH_TAG}, all of which can be reached. */
    void table(List<Label> targets) {
        for (Label target : targets) {
            boolean before = reachable;
            jump(target);
            reachable = before;
        }
        reachable = false;
        barrier = size;
    }

    /** The label is here; a jump to it that has just been written is taken back. */
    void place(Label label) {
        if (size > barrier && label.jumps.size() > 0 && label.jumps.getLast() == size - 1 && Opcode.of(code[size - 1]) == Opcode.JUMP) {
            label.jumps.removeLast();
            size--;
            reachable = true;
            movePlacesBack();
        }
        label.pc = size;
        labels.add(label);
        barrier = size;
        reachable |= label.isUsed();
    }

    /** Places a label that later jumps go back to. */
    void placeForJumpsBack(Label label) {
        label.pc = size;
        labels.add(label);
        barrier = size;
    }

    /** The next instruction's index, as the start or end of a range for {@link #handle}. */
    int rangeMark() {
        barrier = size;
        return size;
    }

    /** Ends the range and starts its handler, which finds the exception in {@code register}. */
    void handle(int from, int to, int register) {
        Label target = new Label();
        target.pc = size;
        labels.add(target);
        barrier = size;
        handled.add(new Handled(from, to, target, register));
        reachable = true;
    }

    /** From here on, code comes from this place. */
    void at(int file, int line, int column) {
        if (!places.isEmpty()) {
            Prototype.Place last = places.getLast();
            if (last.file() == file && last.line() == line && last.column() == column) {
                return;
            }
            if (last.pc() == size) {
                places.removeLast();
            }
        }
        places.add(new Prototype.Place(size, file, line, column));
    }

    /** The last instruction is gone: what came from after it now comes from its index. */
    private void movePlacesBack() {
        if (!places.isEmpty() && places.getLast().pc() > size) {
            Prototype.Place last = places.removeLast();
            if (!places.isEmpty() && places.getLast().pc() == size) {
                places.removeLast();
            }
            places.add(new Prototype.Place(size, last.file(), last.line(), last.column()));
        }
    }

    /** The finished code, every jump with its target; {@link #handlers} and {@link #places} go with it. */
    long[] finish() {
        for (Label label : labels) {
            for (int pc : label.jumps) {
                code[pc] = withTarget(code[pc], label.pc);
            }
        }
        for (int pc = 0; pc < size; pc++) {
            if (Opcode.of(code[pc]).c() == Operand.TARGET) {
                code[pc] = withTarget(code[pc], threaded(pc));
            }
        }
        handled.forEach(range -> handlers.add(new Prototype.Handler(range.from(), range.to(), range.target().pc, range.register())));
        Compaction compaction = new Compaction(Arrays.copyOf(code, size), handlers);
        handlers = compaction.handlers();
        places = compaction.places(places);
        return compaction.code();
    }

    List<Prototype.Handler> handlers() {
        return handlers;
    }

    List<Prototype.Place> places() {
        return places;
    }

    /** Where the jump at {@code pc} ends up when it goes to another jump. Only plain jumps may be made to go back. */
    private int threaded(int pc) {
        int target = Instruction.c(code[pc]);
        boolean plain = Opcode.of(code[pc]) == Opcode.JUMP;
        for (int i = 0; i < LONGEST_THREAD && target > pc && Opcode.of(code[target]) == Opcode.JUMP; i++) {
            int next = Instruction.c(code[target]);
            if (next <= target && !plain) {
                break;
            }
            target = next;
        }
        return target;
    }

    private static long withTarget(long word, int target) {
        return Instruction.of(Opcode.of(word), Instruction.a(word), Instruction.b(word), target);
    }
}
