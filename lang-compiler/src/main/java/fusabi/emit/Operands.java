package fusabi.emit;

import fusabi.bytecode.Verifier;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Local;
import fusabi.source.Span;
import java.util.List;
import java.util.OptionalInt;

/** Brings values into registers, for instructions that read them: where they are already, or new ones. */
final class Operands {

    private final FunctionEmitter emitter;

    Operands(FunctionEmitter emitter) {
        this.emitter = emitter;
    }

    /** A register that holds the value until the registers above the current top are released: a variable's own one, or a new one. */
    int of(CoreExpression expression) {
        if (expression instanceof Local(var variable, _) && emitter.location(variable) instanceof Location.InRegister(var register)) {
            return register;
        }
        return temporary(expression);
    }

    /**
     * Like {@link #of} for the first operand of what goes to the destination: in its register, if nothing else uses that. A
     * chain of operators needs no more registers than one of them.
     */
    int first(CoreExpression expression, Destination destination) {
        boolean variable = expression instanceof Local(var local, _) && emitter.location(local) instanceof Location.InRegister;
        if (variable || !(destination instanceof Destination.Register(var register)) || !emitter.registers.isFreshTop(register)) {
            return of(expression);
        }
        emitter.emit(expression, destination);
        return register;
    }

    /** The register of the variable that the expression is, unless it may be assigned. */
    OptionalInt unchanging(CoreExpression expression) {
        return expression instanceof Local(var variable, _) && !variable.isMutable()
                && emitter.location(variable) instanceof Location.InRegister(var register) ? OptionalInt.of(register) : OptionalInt.empty();
    }

    /** The first of the registers that hold the values one behind the other, when they are variables that are there already. */
    OptionalInt inRow(List<CoreExpression> expressions) {
        int first = -1;
        for (int i = 0; i < expressions.size(); i++) {
            if (!(expressions.get(i) instanceof Local(var variable, _)) || !(emitter.location(variable) instanceof Location.InRegister(var register))
                    || i > 0 && register != first + i) {
                return OptionalInt.empty();
            }
            first = i == 0 ? register : first;
        }
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Like {@link #of}, but what is evaluated after it cannot change it. */
    int stable(CoreExpression expression) {
        return expression instanceof Local(var variable, _) && variable.isMutable() ? temporary(expression) : of(expression);
    }

    private int temporary(CoreExpression expression) {
        int register = emitter.registers.allocate();
        emitter.emit(expression, Destination.register(register));
        return register;
    }

    /** The values of the expressions, evaluated in this order. */
    int[] all(CoreExpression... expressions) {
        return all(Destination.DISCARD, expressions);
    }

    /** The same for what goes to the destination when they are evaluated. */
    int[] all(Destination destination, CoreExpression... expressions) {
        int[] found = new int[expressions.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = isAssignedAfter(expressions, i) ? stable(expressions[i])
                    : i == 0 ? first(expressions[i], destination) : of(expressions[i]);
        }
        return found;
    }

    /** The values of the expressions, evaluated in this order, in registers that nothing later changes. */
    int[] allStable(List<CoreExpression> expressions) {
        return expressions.stream().mapToInt(this::stable).toArray();
    }

    private static boolean isAssignedAfter(CoreExpression[] expressions, int index) {
        if (expressions[index] instanceof Local(var variable, _) && variable.isMutable()) {
            for (int i = index + 1; i < expressions.length; i++) {
                if (Mentions.assigns(expressions[i], variable)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Evaluates the arguments of a call into new registers; how many there are. */
    int arguments(List<CoreExpression> expressions, Span span) {
        if (expressions.size() > Verifier.MAX_ARGUMENTS) {
            emitter.program.tooManyArguments(span);
            return 0;
        }
        consecutive(expressions);
        return expressions.size();
    }

    /** Evaluates the expressions into new registers, one after the other. */
    void consecutive(List<CoreExpression> expressions) {
        for (CoreExpression expression : expressions) {
            emitter.emit(expression, Destination.register(emitter.registers.allocate()));
        }
    }
}
