package fusabi.emit;

import fusabi.bytecode.Opcode;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Apply;
import fusabi.core.CoreExpression.FunctionValue;
import fusabi.core.CoreExpression.Local;
import fusabi.core.Variable;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Calls of every kind. A function's call of itself in tail position is a jump to its start. */
final class Calls {

    private final FunctionEmitter emitter;
    private final CodeBuffer code;

    Calls(FunctionEmitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    void apply(Apply apply, Destination destination) {
        List<CoreExpression> arguments = apply.arguments();
        if (isSelf(apply.function()) && arguments.size() == emitter.header.parameters().size() && destination instanceof Destination.Tail) {
            loop(arguments, apply.span());
        } else if (apply.function() instanceof FunctionValue(var symbol, var arity, _) && arguments.size() >= arity) {
            List<CoreExpression> direct = arguments.subList(0, arity);
            List<CoreExpression> others = arguments.subList(arity, arguments.size());
            if (others.isEmpty()) {
                direct(symbol, direct, apply.span(), destination);
            } else {
                int window = emitter.window(destination);
                int mark = emitter.registers.mark();
                direct(symbol, direct, apply.span(), Destination.register(window));
                emitter.registers.release(mark);
                closure(window, window, others, apply.span(), destination);
            }
        } else {
            OptionalInt variable = emitter.operands.unchanging(apply.function());
            int window = emitter.window(destination);
            if (variable.isEmpty()) {
                emitter.emit(apply.function(), Destination.register(window));
            }
            closure(window, variable.orElse(window), arguments, apply.span(), destination);
        }
    }

    private boolean isSelf(CoreExpression function) {
        return switch (function) {
            case FunctionValue(var symbol, _, _) -> symbol.equals(emitter.header.symbol());
            case Local(var variable, _) -> emitter.header.self().filter(variable::equals).isPresent();
            default -> false;
        };
    }

    private void direct(String symbol, List<CoreExpression> arguments, Span span, Destination destination) {
        int window = emitter.window(destination);
        emitter.operands.arguments(arguments, span);
        emitter.at(span);
        int function = emitter.program.function(symbol, arguments.size());
        if (destination instanceof Destination.Tail) {
            code.emit(Opcode.TAIL_CALL, window, 0, function);
        } else {
            code.emit(Opcode.CALL, window, 0, function);
            emitter.finish(destination, window);
        }
    }

    /** The function may be in the window's own register, where the machine finds it before it writes there. */
    private void closure(int window, int function, List<CoreExpression> arguments, Span span, Destination destination) {
        int count = emitter.operands.arguments(arguments, span);
        emitter.at(span);
        if (destination instanceof Destination.Tail) {
            code.emit(Opcode.TAIL_CALL_CLOSURE, window, function, count);
        } else {
            code.emit(Opcode.CALL_CLOSURE, window, function, count);
            emitter.finish(destination, window);
        }
    }

    /** A virtual or interface call. */
    void method(String selector, List<CoreExpression> arguments, Span span, Destination destination) {
        int window = emitter.window(destination);
        int count = emitter.operands.arguments(arguments, span);
        emitter.at(span);
        int index = emitter.tables.selectors.indexOf(selector);
        if (destination instanceof Destination.Tail) {
            code.emit(Opcode.TAIL_CALL_METHOD, window, count, index);
        } else {
            code.emit(Opcode.CALL_METHOD, window, count, index);
            emitter.finish(destination, window);
        }
    }

    void nativeFunction(String name, List<CoreExpression> arguments, Span span, Destination destination) {
        int window = emitter.window(destination);
        int count = emitter.operands.arguments(arguments, span);
        emitter.at(span);
        code.emit(Opcode.CALL_NATIVE, window, count, emitter.tables.natives.indexOf(name));
        emitter.finish(destination, window);
    }

    /** Gives the parameters their new values and starts again. A value goes straight into its parameter unless a later one needs the old. */
    private void loop(List<CoreExpression> arguments, Span span) {
        record Move(int from, int to) {}
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            CoreExpression argument = arguments.get(i);
            if (isIn(argument, i)) {
                continue;
            }
            if (registersOf(arguments.subList(i + 1, arguments.size())).contains(i)) {
                int register = emitter.registers.allocate();
                emitter.emit(argument, Destination.register(register));
                moves.add(new Move(register, i));
            } else {
                emitter.emit(argument, Destination.register(i));
            }
        }
        emitter.at(span);
        moves.forEach(move -> code.emit(Opcode.MOVE, move.to(), move.from(), 0));
        code.jump(emitter.start);
    }

    private boolean isIn(CoreExpression expression, int register) {
        return expression instanceof Local(var variable, _) && emitter.location(variable).equals(new Location.InRegister(register));
    }

    private Set<Integer> registersOf(List<CoreExpression> expressions) {
        Set<Integer> registers = new HashSet<>();
        for (CoreExpression expression : expressions) {
            for (Variable variable : Mentions.free(expression)) {
                if (emitter.location(variable) instanceof Location.InRegister(var register)) {
                    registers.add(register);
                }
            }
        }
        return registers;
    }
}
