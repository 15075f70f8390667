package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Construct;
import fusabi.core.CoreExpression.EnumConstant;
import fusabi.core.CoreExpression.FormatConstant;
import fusabi.core.CoreExpression.FunctionValue;
import fusabi.core.CoreExpression.Local;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** New objects and arrays. */
final class Constructions {
    /*
     * The fields of an object are evaluated into consecutive registers. When the last field is an object itself, its own fields begin in that
     * field's register, so a list literal of n items takes n + 1 registers; long ones go by way of an array.
     */

    private static final int MANY = 64;

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Constructions(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    void construct(Construct construct, Destination destination) {
        if (isConstant(construct)) {
            emitter.load(new Constant.NullaryCase(construct.layout()), destination);
        } else if (construct.layout().type().equals(WellKnown.CELL)) {
            int operand = emitter.operands.of(construct.fields().getFirst());
            int result = emitter.result(destination);
            emitter.at(construct.span());
            code.emit(Opcode.MAKE_CELL, result, operand, 0);
            emitter.finish(destination, result);
        } else if (isTuple(construct) && construct.fields().size() > WellKnown.MAX_TUPLE) {
            emitter.program.tooLargeTuple(construct.span());
        } else if (isLongList(construct)) {
            longList(construct, destination);
        } else {
            nested(construct, destination);
        }
    }

    private static boolean isTuple(Construct construct) {
        String type = construct.layout().type();
        int size = construct.fields().size();
        return type.equals(WellKnown.tuple(size)) || type.equals(WellKnown.structTuple(size));
    }

    private boolean isConstant(Construct construct) {
        return construct.fields().isEmpty() && emitter.program.isUnion(construct.layout().type());
    }

    /** Whether the expression is an object whose fields may begin in the register that it goes to. */
    private static boolean hasFields(CoreExpression expression) {
        return expression instanceof Construct construct && !construct.fields().isEmpty() && !construct.layout().type().equals(WellKnown.CELL);
    }

    private void nested(Construct outermost, Destination destination) {
        record Pending(Construct construct, int base, int first) {}
        List<Pending> pending = new ArrayList<>();
        CoreExpression current = outermost;
        int base = emitter.window(destination);
        do {
            Construct construct = (Construct) current;
            OptionalInt row = emitter.operands.inRow(construct.fields());
            pending.add(new Pending(construct, base, row.orElse(base)));
            if (row.isPresent()) {
                break;
            }
            int register = base;
            for (int i = 0; i < construct.fields().size(); i++) {
                register = i == 0 ? base : emitter.registers.allocate();
                current = construct.fields().get(i);
                if (i + 1 < construct.fields().size() || !hasFields(current)) {
                    emitter.emit(current, Destination.register(register));
                }
            }
            base = register;
        } while (hasFields(current));
        for (Pending object : pending.reversed()) {
            boolean isLast = object.construct() == outermost;
            int result = isLast && destination instanceof Destination.Register(var wanted) ? wanted : object.base();
            emitter.at(object.construct().span());
            code.emit(Opcode.MAKE_OBJECT, result, object.first(), emitter.tables.layouts.indexOf(object.construct().layout()));
            if (isLast) {
                emitter.finish(destination, result);
            }
        }
    }

    // ---- long lists

    private static boolean isCons(CoreExpression expression) {
        return expression instanceof Construct(LayoutReference(var type, _, _), var fields, _) && type.equals(WellKnown.LIST) && fields.size() == 2;
    }

    private static boolean isLongList(CoreExpression expression) {
        CoreExpression e = expression;
        for (int i = 0; i < MANY; i++) {
            if (!isCons(e)) {
                return false;
            }
            e = ((Construct) e).fields().getLast();
        }
        return true;
    }

    private void longList(Construct list, Destination destination) {
        List<CoreExpression> items = new ArrayList<>();
        CoreExpression tail = list;
        while (isCons(tail)) {
            items.add(((Construct) tail).fields().getFirst());
            tail = ((Construct) tail).fields().getLast();
        }
        int layout = emitter.tables.layouts.indexOf(list.layout());
        if (items.stream().allMatch(Constructions::isValue)) {
            int head = emitter.registers.allocate();
            int rest = emitter.registers.allocate();
            emitter.emit(tail, Destination.register(rest));
            for (CoreExpression item : items.reversed()) {
                emitter.emit(item, Destination.register(head));
                code.emit(Opcode.MAKE_OBJECT, rest, head, layout);
            }
            emitter.finish(destination, rest);
        } else {
            int array = emitter.registers.allocate();
            fillArray(items, list.span(), array);
            int index = emitter.registers.allocate();
            int zero = emitter.registers.allocate();
            int head = emitter.registers.allocate();
            int rest = emitter.registers.allocate();
            emitter.emit(tail, Destination.register(rest));
            code.emit(Opcode.LOAD_INT, index, 0, items.size() - 1);
            code.emit(Opcode.LOAD_INT, zero, 0, 0);
            Label again = new Label();
            code.placeForJumpsBack(again);
            code.emit(Opcode.ARRAY_GET, head, array, index);
            code.emit(Opcode.MAKE_OBJECT, rest, head, layout);
            code.jump(Opcode.LOOP_INT_DOWN, index, zero, again);
            emitter.finish(destination, rest);
        }
    }

    /** Whether it makes no difference when the expression is evaluated. */
    private static boolean isValue(CoreExpression expression) {
        return switch (expression) {
            case CoreExpression.Constant _, EnumConstant _, FormatConstant _, FunctionValue _ -> true;
            case Local local -> !local.variable().isMutable();
            case Construct construct -> construct.fields().size() <= MANY && construct.fields().stream().allMatch(Constructions::isValue);
            default -> false;
        };
    }

    // ---- arrays

    void array(List<CoreExpression> items, Span span, Destination destination) {
        if (items.size() > MANY) {
            int array = emitter.registers.allocate();
            fillArray(items, span, array);
            emitter.finish(destination, array);
        } else {
            int first = emitter.registers.next();
            emitter.operands.consecutive(items);
            int result = emitter.result(destination);
            emitter.at(span);
            code.emit(Opcode.MAKE_ARRAY, result, items.isEmpty() ? 0 : first, items.size());
            emitter.finish(destination, result);
        }
    }

    private void fillArray(List<CoreExpression> items, Span span, int array) {
        int mark = emitter.registers.mark();
        int index = emitter.registers.allocate();
        emitter.at(span);
        code.emit(Opcode.LOAD_INT, index, 0, items.size());
        int filler = emitter.registers.allocate();
        code.emit(Opcode.LOAD_NULL, filler, 0, 0);
        code.emit(Opcode.NEW_ARRAY, array, index, filler);
        for (int i = 0; i < items.size(); i++) {
            int inner = emitter.registers.mark();
            int value = emitter.operands.of(items.get(i));
            code.emit(Opcode.LOAD_INT, index, 0, i);
            code.emit(Opcode.ARRAY_SET, array, index, value);
            emitter.registers.release(inner);
        }
        emitter.registers.release(mark);
    }
}
