package fusabi.regex;

import fusabi.regex.Program.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a program of a tree. */
final class Assembler {

    private int[] code = new int[64];
    private int size;
    private int registers;
    private final Map<CharSet, Integer> sets = new LinkedHashMap<>();
    private final Map<Integer, Integer> groups;
    private final Meter meter;
    private int added;

    private Assembler(Map<Integer, Integer> groups, Meter meter) {
        this.groups = groups;
        this.meter = meter;
    }

    static Program assemble(Node tree, Groups groups, boolean rightToLeft, Meter meter) {
        Assembler assembler = new Assembler(groups.places(), meter);
        assembler.emit(tree, rightToLeft);
        assembler.add(Op.MATCH);
        return new Program(
                Arrays.copyOf(assembler.code, assembler.size), assembler.sets.keySet().toArray(CharSet[]::new), assembler.registers, groups.inOrder(),
                rightToLeft ? null : first(tree), rightToLeft);
    }

    /** The characters that what the node matches can begin with; null where it may match nothing, or that is not known. */
    private static CharSet first(Node node) {
        return switch (node) {
            case Node.One(var set) -> set;
            case Node.Sequence(var items) -> items.stream().filter(item -> !(item instanceof Node.Here)).findFirst().map(Assembler::first).orElse(null);
            case Node.Choice(var branches) -> {
                List<CharSet> all = new ArrayList<>();
                for (Node branch : branches) {
                    CharSet one = first(branch);
                    if (one == null) {
                        yield null;
                    }
                    all.add(one);
                }
                yield CharSet.anyOf(all);
            }
            case Node.Loop(var body, var min, _, _) -> min > 0 ? first(body) : null;
            case Node.Capture(_, var body) -> first(body);
            case Node.Balance(_, _, var body) -> first(body);
            case Node.Atomic(var body) -> first(body);
            case Node.Look _, Node.IfGroup _, Node.IfLook _, Node.Reference _, Node.Here _ -> null;
        };
    }

    private int add(Op op, int... operands) {
        int at = size;
        if (++added % Meter.STEPS == 0) {
            meter.tick();
        }
        if (size + operands.length + 1 > code.length) {
            code = Arrays.copyOf(code, 2 * code.length);
        }
        code[size++] = op.ordinal();
        for (int operand : operands) {
            code[size++] = operand;
        }
        return at;
    }

    private void patch(int instruction, int operand) {
        code[instruction + 1 + operand] = size;
    }

    private int register() {
        return registers++;
    }

    private int set(CharSet set) {
        return sets.computeIfAbsent(set, _ -> sets.size());
    }

    private void emit(Node node, boolean back) {
        int backwards = back ? 1 : 0;
        switch (node) {
            case Node.One(var set) -> add(Op.ONE, set(set), backwards);
            case Node.Sequence(var items) -> (back ? items.reversed() : items).forEach(item -> emit(item, back));
            case Node.Choice(var branches) -> choice(branches, back);
            case Node.Loop loop -> loop(loop, back);
            case Node.Capture(var group, var body) -> {
                int start = register();
                add(Op.SAVE, start);
                emit(body, back);
                add(Op.CAPTURE, groups.get(group), start);
            }
            case Node.Balance(var group, var released, var body) -> {
                int start = register();
                add(Op.SAVE, start);
                emit(body, back);
                add(Op.BALANCE, group < 0 ? group : groups.get(group), groups.get(released), start);
            }
            case Node.Look look -> look(look);
            case Node.Atomic(var body) -> {
                int mark = register();
                add(Op.MARK, mark);
                emit(body, back);
                add(Op.CUT, mark);
            }
            case Node.IfGroup(var group, var yes, var no) -> {
                int test = add(Op.IF_GROUP, groups.get(group), 0);
                emit(yes, back);
                int end = add(Op.JUMP, 0);
                patch(test, 1);
                emit(no, back);
                patch(end, 0);
            }
            case Node.IfLook(var condition, var yes, var no) -> {
                int mark = register();
                int start = register();
                add(Op.MARK, mark);
                add(Op.SAVE, start);
                int split = add(Op.SPLIT, 0, 0);
                patch(split, 0);
                emit(condition, false);
                add(Op.CUT, mark);
                add(Op.RESTORE, start);
                emit(yes, back);
                int end = add(Op.JUMP, 0);
                patch(split, 1);
                emit(no, back);
                patch(end, 0);
            }
            case Node.Reference(var group, var ignoreCase, var optional) ->
                    add(Op.REFERENCE, groups.get(group), backwards, ignoreCase ? 1 : 0, optional ? 1 : 0);
            case Node.Here(var anchor) -> add(Op.HERE, anchor.ordinal());
        }
    }

    private void choice(List<Node> branches, boolean back) {
        List<Integer> ends = new ArrayList<>();
        for (Node branch : branches.subList(0, branches.size() - 1)) {
            int split = add(Op.SPLIT, 0, 0);
            patch(split, 0);
            emit(branch, back);
            ends.add(add(Op.JUMP, 0));
            patch(split, 1);
        }
        emit(branches.getLast(), back);
        ends.forEach(end -> patch(end, 0));
    }

    private void loop(Node.Loop loop, boolean back) {
        if (loop.body() instanceof Node.One(var set)) {
            add(loop.lazy() ? Op.LAZY : Op.GREEDY, set(set), back ? 1 : 0, loop.min(), loop.max());
            return;
        }
        int counter = register();
        register();
        add(Op.LOOP_START, counter);
        int head = add(Op.LOOP, counter, loop.min(), loop.max(), loop.lazy() ? 1 : 0, 0);
        add(Op.LOOP_ENTER, counter);
        emit(loop.body(), back);
        add(Op.JUMP, head);
        patch(head, 4);
    }

    private void look(Node.Look look) {
        int mark = register();
        add(Op.MARK, mark);
        if (look.negative()) {
            int split = add(Op.SPLIT, 0, 0);
            patch(split, 0);
            emit(look.body(), look.behind());
            add(Op.REFUSE, mark);
            patch(split, 1);
        } else {
            int start = register();
            add(Op.SAVE, start);
            emit(look.body(), look.behind());
            add(Op.CUT, mark);
            add(Op.RESTORE, start);
        }
    }
}
