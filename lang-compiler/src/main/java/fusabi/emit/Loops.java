package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.TryFinally;
import fusabi.core.CoreExpression.TryWith;
import fusabi.core.CoreExpression.While;

/** Loops and protected ranges: what makes control go elsewhere than forward. */
final class Loops {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Loops(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    void whileLoop(While loop, Destination destination) {
        Label again = new Label();
        Label end = new Label();
        code.placeForJumpsBack(again);
        emitter.jump(loop.condition(), false, end);
        emitter.emit(loop.body(), Destination.DISCARD);
        emitter.at(loop.span());
        code.jump(again);
        code.place(end);
        emitter.unit(destination);
    }

    void forRange(ForRange loop, Destination destination) {
        int counter = emitter.registers.allocate();
        emitter.emit(loop.from(), Destination.register(counter));
        emitter.registers.own(counter);
        int limit = emitter.operands.stable(loop.to());
        Label again = new Label();
        Label end = new Label();
        if (loop.down()) {
            code.jump(Opcode.JUMP_LT_INT, counter, limit, end);
        } else {
            code.jump(Opcode.JUMP_LT_INT, limit, counter, end);
        }
        emitter.bind(loop.variable(), counter);
        code.placeForJumpsBack(again);
        emitter.emit(loop.body(), Destination.DISCARD);
        emitter.at(loop.span());
        code.jump(loop.down() ? Opcode.LOOP_INT_DOWN : Opcode.LOOP_INT, counter, limit, again);
        code.place(end);
        emitter.unit(destination);
    }

    void tryWith(TryWith attempt, Destination destination) {
        Destination inner = insideRange(destination);
        Label end = new Label();
        int from = code.rangeMark();
        emitter.emit(attempt.body(), inner);
        int to = code.rangeMark();
        leave(inner, destination, end);
        if (from < to) {
            int exception = emitter.registers.allocate();
            code.handle(from, to, exception);
            emitter.bind(attempt.exception(), exception);
            emitter.handled.push(exception);
            emitter.emit(attempt.handler(), destination);
            emitter.handled.pop();
        }
        code.place(end);
    }

    void tryFinally(TryFinally attempt, Destination destination) {
        Destination inner = beforeCleanup(destination);
        Label end = new Label();
        int from = code.rangeMark();
        emitter.emit(attempt.body(), inner);
        int to = code.rangeMark();
        if (inner instanceof Destination.Register(var register)) {
            emitter.registers.own(register);
        }
        emitter.emit(attempt.cleanup(), Destination.DISCARD);
        leave(inner, destination, end);
        if (from < to) {
            int exception = emitter.registers.allocate();
            emitter.registers.own(exception);
            code.handle(from, to, exception);
            emitter.emit(attempt.cleanup(), Destination.DISCARD);
            code.emit(Opcode.RERAISE, exception, 0, 0);
        }
        code.place(end);
    }

    /** Where the value goes for now: a call that leaves the function would leave the range as well. */
    private Destination insideRange(Destination destination) {
        return destination instanceof Destination.Tail ? Destination.register(emitter.registers.allocate()) : destination;
    }

    /** Where the value goes until the cleanup is done: that may still read the variable which the value is for. */
    private Destination beforeCleanup(Destination destination) {
        return destination instanceof Destination.Register(var register) && emitter.registers.isOwned(register)
                ? Destination.register(emitter.registers.allocate()) : insideRange(destination);
    }

    private void leave(Destination inner, Destination destination, Label end) {
        if (inner instanceof Destination.Register(var register)) {
            emitter.finish(destination, register);
        }
        code.jump(end);
    }
}
