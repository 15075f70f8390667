package fusabi.members;

import fusabi.types.Constraint;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.types.Unifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a member can take the arguments of a call. */
final class Applicability {

    /** How arguments may be passed: as they are or changed by a conversion that their type directs; or also as values of a base type. */
    enum Passing { EXACT, ANYHOW }

    private final Unifier unifier;
    private final KnownTypes known;
    private final ConversionRules conversions;
    private final Delegates delegates;

    Applicability(Unifier unifier, ConversionRules conversions, Delegates delegates) {
        this.unifier = unifier;
        this.known = unifier.known();
        this.conversions = conversions;
        this.delegates = delegates;
    }

    /** Whether every argument can be passed in this way. Nothing stays unified. */
    boolean accepts(CallShape shape, List<ArgumentType> arguments, Passing passing) {
        boolean[] accepts = {true};
        unifier.trial(() -> {
            accepts[0] = constrain(shape);
            for (int i = 0; i < shape.slots().size() && accepts[0]; i++) {
                accepts[0] = acceptsSlot(shape, i, arguments, passing);
            }
            return false;
        });
        return accepts[0];
    }

    /** Requires of what stands for the member's type parameters what they require; operators come later. */
    private boolean constrain(CallShape shape) {
        List<TypeVariable> own = shape.candidate().member().typeParameters();
        for (int i = 0; i < own.size() && own.size() == shape.methodTypes().size(); i++) {
            for (Constraint constraint : own.get(i).constraints()) {
                if (!(constraint instanceof Constraint.Trait)
                        && unifier.require(shape.methodTypes().get(i), shape.instance().apply(constraint)).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean acceptsSlot(CallShape shape, int index, List<ArgumentType> arguments, Passing passing) {
        return switch (shape.slots().get(index)) {
            case CallShape.Slot.Given(var argument, _) -> passes(arguments.get(argument), shape.argumentType(index), passing);
            case CallShape.Slot.Rest(var indices) -> {
                Type array = shape.parameterType(index);
                if (indices.size() == 1 && isWholeArray(arguments.get(indices.getFirst()), array)) {
                    yield true;
                }
                Type element = CallShape.elementOf(array);
                yield indices.stream().allMatch(argument -> passes(arguments.get(argument), element, passing));
            }
            case CallShape.Slot.AllAsTuple _ -> passing != Passing.EXACT || arguments.isEmpty();
            case CallShape.Slot.Omitted _, CallShape.Slot.Item _ -> true;
        };
    }

    /** Whether the one argument for a parameter array is itself the array. */
    boolean isWholeArray(ArgumentType argument, Type array) {
        return argument.type().filter(type -> known.isArray(type) && conversions.couldConvert(type, array)).isPresent();
    }

    private boolean passes(ArgumentType argument, Type wanted, Passing passing) {
        Optional<Type> function = delegates.function(wanted);
        if (argument.type().isEmpty()) {
            return acceptsLambda(function.orElse(wanted), argument.lambdaArity(), function.isPresent());
        }
        Type found = argument.type().get().resolved();
        if (function.isPresent() && (found instanceof Type.Function || found instanceof TypeVariable)) {
            return unifier.unify(function.get(), found).isEmpty();
        }
        if (passing == Passing.EXACT) {
            return areEqual(wanted.resolved(), found) || conversions.changes(found, wanted);
        }
        if (unifier.couldUnify(wanted, found)) {
            return unifier.unify(wanted, found).isEmpty();
        }
        if (!conversions.couldConvert(found, wanted)) {
            return false;
        }
        if (wanted.resolved() instanceof Type.Named target) {
            unifier.hierarchy().instanceOf(found, target.definition()).ifPresent(seen -> unifier.unify(target, seen));
        }
        return true;
    }

    /** Whether an argument is changed on its way. */
    boolean changes(CallShape shape, List<ArgumentType> arguments) {
        for (int i = 0; i < shape.slots().size(); i++) {
            if (shape.slots().get(i) instanceof CallShape.Slot.Given(var index, _) && arguments.get(index).type().isPresent()
                    && conversions.changes(arguments.get(index).type().get(), shape.argumentType(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the types are the same already: a variable is only itself. */
    private static boolean areEqual(Type a, Type b) {
        return a.resolved() == b.resolved() || a.resolved().equals(b.resolved()) || switch (a.resolved()) {
            case Type.Named first -> b.resolved() instanceof Type.Named second && first.definition() == second.definition()
                    && areEqual(first.arguments(), second.arguments());
            case Type.Tuple first -> b.resolved() instanceof Type.Tuple second && areEqual(first.items(), second.items());
            case Type.Function(var parameter, var result) -> b.resolved() instanceof Type.Function(var otherParameter, var otherResult)
                    && areEqual(parameter, otherParameter) && areEqual(result, otherResult);
            case Measure _, TypeVariable _, Type.Erroneous _ -> false;
        };
    }

    private static boolean areEqual(List<Type> a, List<Type> b) {
        return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> areEqual(a.get(i), b.get(i)));
    }

    private boolean acceptsLambda(Type type, int arity, boolean delegate) {
        Type current = type.resolved();
        for (int i = 0; i < arity; i++) {
            if (current instanceof TypeVariable) {
                return true;
            }
            if (!(current instanceof Type.Function(_, var result))) {
                return i == 0 && known.isObject(current);
            }
            current = result.resolved();
        }
        return !delegate || !(current instanceof Type.Function);
    }
}
