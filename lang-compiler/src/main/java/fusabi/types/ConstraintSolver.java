package fusabi.types;

import java.util.List;
import java.util.Optional;

/** Requires constraints of types: of a known type at once, of a variable when it becomes known. */
final class ConstraintSolver {

    private static final Optional<Failure> OK = Optional.empty();

    private final Unifier unifier;
    private final Bindings bindings;
    private final KnownTypes known;
    private final Hierarchy hierarchy;
    private final ConstraintRules rules;

    ConstraintSolver(Unifier unifier, Bindings bindings, KnownTypes known, Hierarchy hierarchy) {
        this.unifier = unifier;
        this.bindings = bindings;
        this.known = known;
        this.hierarchy = hierarchy;
        this.rules = new ConstraintRules(known, hierarchy);
    }

    Optional<Failure> imposeAll(Type type, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            Optional<Failure> failure = impose(type, constraint);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return OK;
    }

    Optional<Failure> impose(Type given, Constraint constraint) {
        Type type = given.resolved();
        if (type instanceof Type.Erroneous) {
            return OK;
        }
        if (constraint instanceof Constraint.Simple simple) {
            return rules.holds(type, simple, this::addSimple) ? OK : Optional.of(new Failure.Unmet(constraint, type));
        }
        if (constraint instanceof Constraint.Trait(var trait)) {
            unifier.await(trait);
            if (type instanceof TypeVariable variable) {
                bindings.add(variable, constraint);
            }
            return OK;
        }
        if (type instanceof TypeVariable variable) {
            return addToVariable(variable, constraint);
        }
        return switch (constraint) {
            case Constraint.Subtype(var bound) -> subtype(type, bound);
            case Constraint.Enum(var underlying) -> type instanceof Type.Named named && named.definition().enumUnderlying().isPresent()
                    ? unifier.equal(underlying, named.definition().enumUnderlying().get())
                    : Optional.of(new Failure.Unmet(constraint, type));
            case Constraint.OneOf(var allowed) -> type instanceof Type.Named named && allowed.contains(named.definition())
                    ? OK
                    : Optional.of(new Failure.Unmet(constraint, type));
            case Constraint.Simple _, Constraint.Trait _ -> OK;
        };
    }

    private Optional<Failure> addToVariable(TypeVariable variable, Constraint constraint) {
        if (constraint instanceof Constraint.Subtype(var bound)) {
            if (known.isObject(bound)) {
                return OK;
            }
            if (bound.resolved() == variable) {
                return OK;
            }
            for (Constraint present : variable.constraints()) {
                if (present instanceof Constraint.Subtype(var other) && other.resolved() instanceof Type.Named a
                        && bound.resolved() instanceof Type.Named b && a.definition() == b.definition()) {
                    return unifier.equal(other, bound);
                }
            }
            if (bound.resolved() instanceof Type.Named named && named.definition().isSealed() && !Unifier.isFixed(variable)) {
                return unifier.equal(bound, variable);
            }
        }
        if (Unifier.isFixed(variable) && !(constraint instanceof Constraint.Subtype(var bound) && satisfiesBound(variable, bound))) {
            return Optional.of(new Failure.Unmet(constraint, variable));
        }
        bindings.add(variable, constraint);
        return OK;
    }

    private boolean satisfiesBound(TypeVariable variable, Type bound) {
        for (Constraint present : variable.constraints()) {
            if (present instanceof Constraint.Subtype(var other) && bound.resolved() instanceof Type.Named named
                    && hierarchy.derives(other, named.definition())) {
                return true;
            }
        }
        return false;
    }

    private boolean addSimple(TypeVariable variable, Constraint.Simple constraint) {
        if (variable.has(constraint)) {
            return true;
        }
        if (variable.rigidity() == TypeVariable.Rigidity.RIGID) {
            if (variable.isGeneric() && !variable.isMeasure()) {
                return impliedByBound(variable, constraint);
            }
            return impliedByBound(variable, constraint);
        }
        bindings.add(variable, constraint);
        return true;
    }

    private boolean impliedByBound(TypeVariable variable, Constraint.Simple constraint) {
        for (Constraint present : variable.constraints()) {
            if (constraint == Constraint.Simple.EQUALITY && present == Constraint.Simple.COMPARISON
                    || present instanceof Constraint.Subtype(var bound) && rules.holds(bound, constraint, (_, _) -> true)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Failure> subtype(Type type, Type bound) {
        return switch (bound.resolved()) {
            case TypeVariable variable -> unifier.equal(variable, type);
            case Type.Erroneous _ -> OK;
            case Type.Named target -> {
                if (target.definition() == known.objectDefinition()) {
                    yield OK;
                }
                Optional<Type.Named> found = hierarchy.instanceOf(type, target.definition());
                yield found.isPresent() ? unifier.equal(target, found.get()) : Optional.of(new Failure.Unmet(new Constraint.Subtype(bound), type));
            }
            case Measure _, Type.Function _, Type.Tuple _ -> unifier.equal(bound, type);
        };
    }
}
