package fusabi.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which types have equality, comparison, null and so on. */
final class ConstraintRules {

    private final KnownTypes known;
    private final Hierarchy hierarchy;
    private final Map<TypeDefinition, Boolean> inProgress = new HashMap<>();

    ConstraintRules(KnownTypes known, Hierarchy hierarchy) {
        this.known = known;
        this.hierarchy = hierarchy;
    }

    /** Whom to tell that a variable must satisfy the constraint too. */
    interface Sink {
        boolean require(TypeVariable variable, Constraint.Simple constraint);
    }

    /** Whether {@code type} satisfies {@code constraint}; its variables are handed to {@code sink}. */
    boolean holds(Type type, Constraint.Simple constraint, Sink sink) {
        return switch (constraint) {
            case EQUALITY, COMPARISON -> structural(type, constraint, sink);
            case NULL -> allowsNull(type, sink);
            case NOT_NULL -> true;
            case STRUCT -> type.resolved() instanceof TypeVariable variable ? sink.require(variable, constraint) : isStruct(type);
            case NOT_STRUCT -> type.resolved() instanceof TypeVariable variable ? sink.require(variable, constraint) : !isStruct(type);
            case UNMANAGED -> type.resolved() instanceof TypeVariable variable ? sink.require(variable, constraint) : isStruct(type);
            case DEFAULT_CONSTRUCTOR -> type.resolved() instanceof TypeVariable variable
                    ? sink.require(variable, constraint)
                    : isStruct(type) || type.resolved() instanceof Type.Named named
                            && (named.definition() == known.objectDefinition() || named.definition().constructors().stream()
                                    .anyMatch(c -> c.parameters().isEmpty()));
        };
    }

    private boolean structural(Type start, Constraint.Simple constraint, Sink sink) {
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            switch (work.pop().resolved()) {
                case TypeVariable variable -> {
                    if (!sink.require(variable, constraint)) {
                        return false;
                    }
                }
                case Measure _, Type.Erroneous _ -> { }
                case Type.Function _ -> {
                    return false;
                }
                case Type.Tuple tuple -> tuple.items().forEach(work::push);
                case Type.Named named -> {
                    if (!holdsFor(named.definition(), constraint)) {
                        return false;
                    }
                    if (isStructural(named.definition(), constraint)) {
                        named.arguments().forEach(work::push);
                    }
                }
            }
        }
        return true;
    }

    /** Whether the arguments of the type matter. */
    private boolean isStructural(TypeDefinition definition, Constraint.Simple constraint) {
        boolean custom = constraint == Constraint.Simple.EQUALITY
                ? definition.is(TypeDefinition.Flag.CUSTOM_EQUALITY) || definition.is(TypeDefinition.Flag.REFERENCE_EQUALITY)
                : definition.is(TypeDefinition.Flag.CUSTOM_COMPARISON);
        return switch (definition.kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, STRUCT -> !custom;
            case PRIMITIVE -> definition.symbol().equals(fusabi.bytecode.WellKnown.ARRAY);
            case ENUM, CLASS, INTERFACE, EXCEPTION, DELEGATE, MEASURE, ABBREVIATION -> false;
        };
    }

    private boolean holdsFor(TypeDefinition definition, Constraint.Simple constraint) {
        boolean equality = constraint == Constraint.Simple.EQUALITY;
        if (definition.is(equality ? TypeDefinition.Flag.NO_EQUALITY : TypeDefinition.Flag.NO_COMPARISON)) {
            return false;
        }
        return switch (definition.kind()) {
            case PRIMITIVE -> equality || definition != known.objectDefinition() && !definition.symbol().equals("System.ValueType")
                    && !definition.symbol().equals(fusabi.bytecode.WellKnown.FUNCTION);
            case ENUM, MEASURE, ABBREVIATION -> true;
            case DELEGATE -> equality;
            case EXCEPTION -> equality;
            case CLASS, INTERFACE -> equality || isComparable(definition);
            case RECORD, ANONYMOUS_RECORD, UNION, STRUCT -> equality
                    ? definition.is(TypeDefinition.Flag.CUSTOM_EQUALITY) || definition.is(TypeDefinition.Flag.REFERENCE_EQUALITY)
                            || fieldsHold(definition, constraint)
                    : definition.is(TypeDefinition.Flag.CUSTOM_COMPARISON) || isComparable(definition)
                            || !definition.is(TypeDefinition.Flag.CUSTOM_EQUALITY) && !definition.is(TypeDefinition.Flag.REFERENCE_EQUALITY)
                            && fieldsHold(definition, constraint);
        };
    }

    private boolean isComparable(TypeDefinition definition) {
        Type type = definition.ofParameters();
        for (Type each : hierarchy.ancestry(type)) {
            if (known.is(each, KnownTypes.COMPARABLE) || known.is(each, KnownTypes.GENERIC_COMPARABLE)) {
                return true;
            }
        }
        return false;
    }

    /** A recursive type holds unless some field outside the recursion does not. */
    private boolean fieldsHold(TypeDefinition definition, Constraint.Simple constraint) {
        if (inProgress.putIfAbsent(definition, true) != null) {
            return true;
        }
        try {
            Sink parametersHold = (_, _) -> true;
            for (Field field : definition.fields()) {
                if (!structural(field.type(), constraint, parametersHold)) {
                    return false;
                }
            }
            for (UnionCase each : definition.cases()) {
                for (Field field : each.fields()) {
                    if (!structural(field.type(), constraint, parametersHold)) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            inProgress.remove(definition);
        }
    }

    private boolean allowsNull(Type type, Sink sink) {
        return switch (type.resolved()) {
            case TypeVariable variable -> sink.require(variable, Constraint.Simple.NULL);
            case Type.Erroneous _ -> true;
            case Measure _, Type.Function _, Type.Tuple _ -> false;
            case Type.Named named -> named.definition().is(TypeDefinition.Flag.ALLOW_NULL);
        };
    }

    boolean isStruct(Type type) {
        return switch (type.resolved()) {
            case Type.Named named -> named.definition().is(TypeDefinition.Flag.STRUCT)
                    || named.definition().kind() == TypeDefinition.Kind.ENUM
                    || named.definition().kind() == TypeDefinition.Kind.STRUCT || known.kindOf(named).isPresent()
                    || known.isBool(named);
            case Type.Tuple tuple -> tuple.struct();
            case Type.Erroneous _ -> true;
            case TypeVariable _, Measure _, Type.Function _ -> false;
        };
    }
}
