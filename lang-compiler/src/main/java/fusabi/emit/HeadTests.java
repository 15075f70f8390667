package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.match.DecisionTree.Branch;
import fusabi.match.DecisionTree.Switch;
import fusabi.match.Head;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Emits the tests of decision trees: single ones, tables of union tags, binary search among ints. */
final class HeadTests {

    private static final int TABLE_FROM = 4;
    private static final int SEARCH_FROM = 8;
    private static final int FEW = 3;

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    HeadTests(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    /** Jumps to {@code target} when the value in {@code register} passes the test, or fails it, as {@code when} says. */
    void jump(Head head, int register, boolean when, Label target) {
        int mark = emitter.registers.mark();
        switch (head) {
            case Head.Tag(var tag, _) -> code.jump(when ? Opcode.JUMP_IF_TAG : Opcode.JUMP_UNLESS_TAG, register, tag, target);
            case Head.Equal(var literal) -> equal(literal, register, when, target);
            case Head.EqualEnum(var type, var bits) -> sameWord(new Constant.EnumValue(type, bits), register, when, target);
            case Head.IsNull _ -> equal(new Literal.Null(), register, when, target);
            case Head.Length(var length) -> {
                Label isNull = when ? new Label() : target;
                equal(new Literal.Null(), register, true, isNull);
                int found = emitter.registers.allocate();
                code.emit(Opcode.ARRAY_LENGTH, found, register, 0);
                equal(new Literal.Int32(length), found, when, target);
                if (when) {
                    code.place(isNull);
                }
            }
            case Head.OfType(var type) -> {
                int answer = emitter.registers.allocate();
                code.emit(Opcode.TYPE_TEST, answer, register, emitter.tables.types.indexOf(type));
                code.jump(when ? Opcode.JUMP_IF : Opcode.JUMP_UNLESS, answer, 0, target);
            }
        }
        emitter.registers.release(mark);
    }

    private void equal(Literal literal, int register, boolean when, Label target) {
        switch (literal) {
            case Literal.Bool(var value) -> code.jump(value == when ? Opcode.JUMP_IF : Opcode.JUMP_UNLESS, register, 0, target);
            case Literal.Int32 _, Literal.Char _ when Conditions.smallConstant(literal).isPresent() -> code.jump(
                    when ? Opcode.JUMP_EQ_INT_CONST : Opcode.JUMP_NE_INT_CONST, register, intOf(literal) + Instruction.B_BIAS, target);
            case Literal.Int32 _, Literal.Char _, Literal.SByte _, Literal.Byte _, Literal.Int16 _, Literal.UInt16 _, Literal.UInt32 _,
                    Literal.Null _, Literal.Unit _ -> sameWord(Literals.constant(literal), register, when, target);
            case Literal.Text _, Literal.Int64 _, Literal.UInt64 _, Literal.NativeInt _, Literal.UNativeInt _, Literal.Float _, Literal.Float32 _,
                    Literal.Decimal _, Literal.BigInt _, Literal.Bytes _, Literal.UserNumber _ -> {
                int answer = emitter.registers.allocate();
                emitter.constant(literal, Span.none(), Destination.register(answer));
                code.emit(Opcode.EQUALS, answer, register, answer);
                code.jump(when ? Opcode.JUMP_IF : Opcode.JUMP_UNLESS, answer, 0, target);
            }
        }
    }

    private void sameWord(Constant constant, int register, boolean when, Label target) {
        int wanted = emitter.registers.allocate();
        emitter.load(constant, Destination.register(wanted));
        code.jump(when ? Opcode.JUMP_EQ_INT : Opcode.JUMP_NE_INT, register, wanted, target);
    }

    // ---- many branches at once

    boolean isTable(Switch ask) {
        return ask.branches().size() >= TABLE_FROM && ask.branches().getFirst().head() instanceof Head.Tag;
    }

    void table(Switch ask, int register, Map<Branch, Label> targets, Label others) {
        int count = ask.branches().getFirst().head().signature();
        List<Label> entries = new ArrayList<>(Collections.nCopies(count, others));
        targets.forEach((branch, label) -> entries.set(((Head.Tag) branch.head()).tag(), label));
        code.emit(Opcode.SWITCH_TAG, register, count - 1, 0);
        code.table(entries);
    }

    boolean isSearch(Switch ask) {
        return ask.branches().size() >= SEARCH_FROM
                && ask.branches().stream().allMatch(branch -> branch.head() instanceof Head.Equal(var literal)
                        && (literal instanceof Literal.Int32 || literal instanceof Literal.Char && Conditions.smallConstant(literal).isPresent()));
    }

    /** Binary search: about log2 of the number of branches in comparisons. */
    void search(Switch ask, int register, Map<Branch, Label> targets, Label others) {
        List<Branch> sorted = new ArrayList<>(ask.branches());
        sorted.sort(Comparator.comparing(HeadTests::intOf));
        search(sorted, register, targets, others);
    }

    private void search(List<Branch> sorted, int register, Map<Branch, Label> targets, Label others) {
        if (sorted.size() <= FEW) {
            sorted.forEach(branch -> jump(branch.head(), register, true, targets.get(branch)));
            code.jump(others);
            return;
        }
        int middle = sorted.size() / 2;
        int pivot = intOf(sorted.get(middle));
        Label lower = new Label();
        if (Conditions.fitsB(pivot)) {
            code.jump(Opcode.JUMP_LT_INT_CONST, register, pivot + Instruction.B_BIAS, lower);
        } else {
            int mark = emitter.registers.mark();
            int wanted = emitter.registers.allocate();
            code.emit(Opcode.LOAD_INT, wanted, 0, pivot);
            code.jump(Opcode.JUMP_LT_INT, register, wanted, lower);
            emitter.registers.release(mark);
        }
        search(sorted.subList(middle, sorted.size()), register, targets, others);
        code.place(lower);
        search(sorted.subList(0, middle), register, targets, others);
    }

    private static int intOf(Branch branch) {
        return intOf(((Head.Equal) branch.head()).literal());
    }

    private static int intOf(Literal literal) {
        return literal instanceof Literal.Char(var value) ? value : ((Literal.Int32) literal).value();
    }
}
