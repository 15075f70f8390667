package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Cast;
import fusabi.core.CoreExpression.GetField;
import fusabi.core.CoreExpression.Primitive;
import fusabi.core.CoreExpression.SetField;
import fusabi.core.CoreExpression.TagTest;
import fusabi.core.CoreExpression.TypeTest;
import fusabi.source.Span;

/** Operations that have an instruction of their own, and access to fields and types. */
final class Primitives {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Primitives(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    void emit(Primitive primitive, Destination destination) {
        int mark = emitter.registers.mark();
        int[] r = emitter.operands.all(destination, primitive.operands().toArray(CoreExpression[]::new));
        Span span = primitive.span();
        switch (primitive.intrinsic()) {
            case EQUALS -> binary(Opcode.EQUALS, r[0], r[1], mark, span, destination);
            case EQUALS_ER -> binary(Opcode.EQUALS_ER, r[0], r[1], mark, span, destination);
            case COMPARE -> binary(Opcode.COMPARE, r[0], r[1], mark, span, destination);
            case LESS -> binary(Opcode.LESS, r[0], r[1], mark, span, destination);
            case LESS_EQUAL -> binary(Opcode.LESS_EQUAL, r[0], r[1], mark, span, destination);
            case GREATER -> binary(Opcode.LESS, r[1], r[0], mark, span, destination);
            case GREATER_EQUAL -> binary(Opcode.LESS_EQUAL, r[1], r[0], mark, span, destination);
            case HASH -> binary(Opcode.HASH, r[0], 0, mark, span, destination);
            case SAME -> binary(Opcode.SAME, r[0], r[1], mark, span, destination);
            case EQUALS_WORD -> binary(Opcode.EQ_INT, r[0], r[1], mark, span, destination);
            case NOT -> binary(Opcode.NOT, r[0], 0, mark, span, destination);
            case CONCAT -> binary(Opcode.CONCAT, r[0], r[1], mark, span, destination);
            case ARRAY_NEW -> binary(Opcode.NEW_ARRAY, r[0], r[1], mark, span, destination);
            case ARRAY_LENGTH -> binary(Opcode.ARRAY_LENGTH, r[0], 0, mark, span, destination);
            case ARRAY_GET -> binary(Opcode.ARRAY_GET, r[0], r[1], mark, span, destination);
            case ARRAY_SET -> {
                emitter.at(span);
                code.emit(Opcode.ARRAY_SET, r[0], r[1], r[2]);
                emitter.unit(destination);
            }
            case STRING_LENGTH -> binary(Opcode.STRING_LENGTH, r[0], 0, mark, span, destination);
            case STRING_GET -> binary(Opcode.STRING_GET, r[0], r[1], mark, span, destination);
            case RAISE -> raise(Opcode.RAISE, r[0], span);
            case RERAISE -> raise(Opcode.RERAISE, emitter.handled.isEmpty() ? r[0] : emitter.handled.peek(), span);
            case FIBER_NEW -> binary(Opcode.FIBER_NEW, r[0], 0, mark, span, destination);
            case FIBER_RESUME -> windowed(Opcode.FIBER_RESUME, r[0], r[1], span, destination);
            case FIBER_YIELD -> windowed(Opcode.FIBER_YIELD, r[0], 0, span, destination);
            case FIBER_PARK -> windowed(Opcode.FIBER_PARK, r[0], r[1], span, destination);
            case FIBER_IS_DONE -> binary(Opcode.FIBER_IS_DONE, r[0], 0, mark, span, destination);
            case TAG_OF -> binary(Opcode.TAG_OF, r[0], 0, mark, span, destination);
            case SET_TAIL -> {
                emitter.at(span);
                code.emit(Opcode.SET_FIELD, r[0], r[1], 1);
                emitter.unit(destination);
            }
            case IDENTITY -> emitter.finish(destination, r[0]);
        }
    }

    /** An instruction whose operands are the topmost registers or variables. */
    private void binary(Opcode opcode, int b, int c, int mark, Span span, Destination destination) {
        int result = emitter.result(destination, mark);
        emitter.at(span);
        code.emit(opcode, result, b, c);
        emitter.finish(destination, result);
    }

    private void windowed(Opcode opcode, int b, int c, Span span, Destination destination) {
        int window = emitter.window(destination);
        emitter.at(span);
        code.emit(opcode, window, b, c);
        emitter.finish(destination, window);
    }

    private void raise(Opcode opcode, int register, Span span) {
        emitter.at(span);
        code.emit(opcode, register, 0, 0);
    }

    /** Field access, tag and type tests, casts. */
    void access(CoreExpression expression, Destination destination) {
        int mark = emitter.registers.mark();
        switch (expression) {
            case GetField(var target, var index, var span) -> binary(Opcode.GET_FIELD, emitter.operands.of(target), index, mark, span, destination);
            case SetField(var target, var index, var value, var span) -> {
                int[] r = emitter.operands.all(target, value);
                emitter.at(span);
                code.emit(Opcode.SET_FIELD, r[0], r[1], index);
                emitter.unit(destination);
            }
            case TagTest test -> condition(test, destination);
            case TypeTest(var value, var type, var span) ->
                binary(Opcode.TYPE_TEST, emitter.operands.of(value), emitter.tables.types.indexOf(type), mark, span, destination);
            case Cast(var value, var type, var span) ->
                binary(Opcode.CAST, emitter.operands.of(value), emitter.tables.types.indexOf(type), mark, span, destination);
            default -> throw new IllegalArgumentException("not an access: " + expression);
        }
    }

    /** A condition's value where there is no instruction but a jump. */
    private void condition(CoreExpression condition, Destination destination) {
        Label otherwise = new Label();
        Label end = new Label();
        int result = emitter.result(destination);
        emitter.jump(condition, false, otherwise);
        code.emit(Opcode.LOAD_BOOL, result, 1, 0);
        code.jump(end);
        code.place(otherwise);
        code.emit(Opcode.LOAD_BOOL, result, 0, 0);
        code.place(end);
        emitter.finish(destination, result);
    }
}
