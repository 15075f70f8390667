package fusabi.types;

import fusabi.bytecode.WellKnown;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
                    if (isStructural(named.definition(), constraint) && !named.arguments().isEmpty()) {
                        for (int index : new Dependence(constraint).of(named.definition())) {
                            work.push(named.arguments().get(index));
                        }
                    }
                }
            }
        }
        return true;
    }

    /**
     * Which arguments of a structural type matter: those that some value of the type is made of. {@code type Id<'T> = Id of int} has equality whatever
     * {@code 'T} is.
     */
    private final class Dependence {
        private final Constraint.Simple constraint;
        private final Map<TypeDefinition, Set<Integer>> found = new IdentityHashMap<>();
        private final Set<TypeDefinition> open = Collections.newSetFromMap(new IdentityHashMap<>());

        Dependence(Constraint.Simple constraint) {
            this.constraint = constraint;
        }

        /** The least solution, since a recursive type's arguments may matter only through itself. */
        Set<Integer> of(TypeDefinition definition) {
            int before;
            do {
                before = size();
                visit(definition);
            } while (size() > before);
            return found.get(definition);
        }

        private int size() {
            return found.values().stream().mapToInt(Set::size).sum();
        }

        private Set<Integer> visit(TypeDefinition definition) {
            Set<Integer> indices = found.computeIfAbsent(definition, _ -> new TreeSet<>());
            if (!open.add(definition)) {
                return indices;
            }
            boolean hasParts = !definition.fields().isEmpty() || !definition.cases().isEmpty();
            for (int i = 0; i < definition.parameters().size() && !hasParts; i++) {
                indices.add(i);
            }
            definition.fields().forEach(field -> collect(field.type(), definition, indices));
            definition.cases().forEach(each -> each.fields().forEach(field -> collect(field.type(), definition, indices)));
            open.remove(definition);
            return indices;
        }

        private void collect(Type start, TypeDefinition definition, Set<Integer> indices) {
            Deque<Type> work = new ArrayDeque<>();
            work.push(start);
            while (!work.isEmpty()) {
                switch (work.pop().resolved()) {
                    case TypeVariable variable -> {
                        int index = definition.parameters().indexOf(variable);
                        if (index >= 0) {
                            indices.add(index);
                        }
                    }
                    case Type.Tuple tuple -> tuple.items().forEach(work::push);
                    case Type.Named named -> {
                        if (!named.arguments().isEmpty() && isStructural(named.definition(), constraint)) {
                            Set<Integer> inner = named.definition().kind() == TypeDefinition.Kind.PRIMITIVE
                                    ? Set.of(0)
                                    : visit(named.definition());
                            inner.stream().filter(i -> i < named.arguments().size()).forEach(i -> work.push(named.arguments().get(i)));
                        }
                    }
                    case Type.Function _, Measure _, Type.Erroneous _ -> { }
                }
            }
        }
    }

    /** Whether the arguments of the type matter. */
    private boolean isStructural(TypeDefinition definition, Constraint.Simple constraint) {
        boolean custom = constraint == Constraint.Simple.EQUALITY
                ? definition.is(TypeDefinition.Flag.CUSTOM_EQUALITY) || definition.is(TypeDefinition.Flag.REFERENCE_EQUALITY)
                : definition.is(TypeDefinition.Flag.CUSTOM_COMPARISON);
        return switch (definition.kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, STRUCT -> !custom;
            case PRIMITIVE -> definition.symbol().equals(WellKnown.ARRAY);
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
                    && !definition.symbol().equals(WellKnown.FUNCTION);
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
