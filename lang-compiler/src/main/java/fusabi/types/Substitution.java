package fusabi.types;

import fusabi.source.Effort;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Replaces type parameters by types. */
public final class Substitution {

    private final Map<TypeVariable, Type> replacements = new IdentityHashMap<>();

    public Substitution() {}

    /** Each parameter by the argument at the same place. */
    public static Substitution of(List<TypeVariable> parameters, List<? extends Type> arguments) {
        Substitution substitution = new Substitution();
        for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
            substitution.put(parameters.get(i), arguments.get(i));
        }
        return substitution;
    }

    public void put(TypeVariable parameter, Type argument) {
        replacements.put(parameter, argument);
    }

    void putAll(Substitution other) {
        replacements.putAll(other.replacements);
    }

    /** The type with parameters replaced; the same object when it mentions none. */
    public Type apply(Type type) {
        if (replacements.isEmpty()) {
            return type;
        }
        Effort.spend(1);
        Type resolved = type.resolved();
        return switch (resolved) {
            case TypeVariable variable -> replacements.getOrDefault(variable, variable);
            case Type.Erroneous erroneous -> erroneous;
            case Measure measure -> apply(measure);
            case Type.Function(var parameter, var result) -> {
                Type newParameter = apply(parameter);
                Type newResult = apply(result);
                yield newParameter == parameter && newResult == result ? resolved : new Type.Function(newParameter, newResult);
            }
            case Type.Tuple(var items, var struct) -> {
                List<Type> newItems = applyAll(items);
                yield newItems == items ? resolved : new Type.Tuple(newItems, struct);
            }
            case Type.Named(var definition, var arguments) -> {
                List<Type> newArguments = applyAll(arguments);
                yield newArguments == arguments ? resolved : new Type.Named(definition, newArguments);
            }
        };
    }

    private Measure apply(Measure measure) {
        Measure normal = measure.normalized();
        Measure result = Measure.ONE;
        for (Map.Entry<Object, Measure.Fraction> entry : normal.factors().entrySet()) {
            Measure factor = entry.getKey() instanceof TypeVariable variable
                    ? Measure.from(replacements.getOrDefault(variable, variable))
                    : Measure.of((TypeDefinition) entry.getKey());
            result = result.times(factor.power(entry.getValue()));
        }
        return result;
    }

    public List<Type> applyAll(List<Type> types) {
        List<Type> changed = null;
        for (int i = 0; i < types.size(); i++) {
            Type before = types.get(i);
            Type after = apply(before);
            if (after != before && changed == null) {
                changed = new ArrayList<>(types.subList(0, i));
            }
            if (changed != null) {
                changed.add(after);
            }
        }
        return changed == null ? types : changed;
    }

    public Constraint apply(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Simple simple -> simple;
            case Constraint.Subtype(var bound) -> new Constraint.Subtype(apply(bound));
            case Constraint.Enum(var underlying) -> new Constraint.Enum(apply(underlying));
            case Constraint.OneOf oneOf -> oneOf;
            case Constraint.Trait trait -> trait;
        };
    }

    public TraitConstraint apply(TraitConstraint trait, Span span) {
        return new TraitConstraint(
                applyAll(trait.supports()), trait.name(), trait.isStatic(), applyAll(trait.arguments()), apply(trait.result()), span);
    }
}
