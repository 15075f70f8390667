package fusabi.types;

import fusabi.source.Effort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which types are kinds of which. */
public final class Hierarchy {

    private static final String EQUATABLE = "System.IEquatable`1";

    private final KnownTypes known;

    public Hierarchy(KnownTypes known) {
        this.known = known;
    }

    /** The base class of a type, if it has one other than obj. */
    public Optional<Type> baseOf(Type type) {
        return type.resolved() instanceof Type.Named named
                ? named.definition().base().map(base -> substitution(named).apply(base))
                : Optional.empty();
    }

    /** The interfaces that the type's definition lists. */
    public List<Type> declaredInterfaces(Type type) {
        if (!(type.resolved() instanceof Type.Named named)) {
            return List.of();
        }
        return substitution(named).applyAll(named.definition().interfaces());
    }

    public static Substitution substitution(Type.Named named) {
        return Substitution.of(named.definition().parameters(), named.arguments());
    }

    /** The type itself, its base classes, and all interfaces of these, nearest first, obj last. */
    public List<Type> ancestry(Type type) {
        return ancestry(type, true);
    }

    /** The part of the ancestry whose members the type shows as its own. */
    public List<Type> visibleAncestry(Type type) {
        return ancestry(type, false);
    }

    private List<Type> ancestry(Type type, boolean hidden) {
        List<Type> found = new ArrayList<>();
        Set<TypeDefinition> seen = new HashSet<>();
        Optional<Type> current = Optional.of(type);
        while (current.isPresent() && current.get().resolved() instanceof Type.Named named && seen.add(named.definition())) {
            Effort.spend(10);
            found.add(named);
            current = baseOf(named);
        }
        if (type.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.ENUM) {
            found.add(known.named("System.Enum"));
        }
        for (int i = 0; i < found.size(); i++) {
            if (!hidden && hidesInterfaces(found.get(i))) {
                continue;
            }
            for (Type each : declaredInterfaces(found.get(i))) {
                if (each.resolved() instanceof Type.Named named && seen.add(named.definition())) {
                    found.add(named);
                }
            }
        }
        if (seen.add(known.objectDefinition())) {
            found.add(known.object());
        }
        return found;
    }

    private static boolean hidesInterfaces(Type type) {
        return type.resolved() instanceof Type.Named named && named.definition().is(TypeDefinition.Flag.EXPLICIT_INTERFACES);
    }

    /** The instance of {@code target} that {@code type} is, or derives from or implements. */
    public Optional<Type.Named> instanceOf(Type type, TypeDefinition target) {
        for (Type each : ancestry(type)) {
            if (each.resolved() instanceof Type.Named named && named.definition() == target) {
                return Optional.of(named);
            }
        }
        return structuralInterfaces(type).stream().filter(each -> each.definition() == target).findFirst();
    }

    /** The interfaces that structural types have without saying so, for being equal and ordered part by part. */
    public List<Type.Named> structuralInterfaces(Type type) {
        boolean equality = isStructural(type, TypeDefinition.Flag.NO_EQUALITY, TypeDefinition.Flag.CUSTOM_EQUALITY);
        boolean comparison = equality && isStructural(type, TypeDefinition.Flag.NO_COMPARISON, TypeDefinition.Flag.CUSTOM_COMPARISON);
        List<Type.Named> found = new ArrayList<>();
        if (equality) {
            found.add((Type.Named) known.named(EQUATABLE, type));
            found.add((Type.Named) known.named("System.Collections.IStructuralEquatable"));
        }
        if (comparison) {
            found.add((Type.Named) known.named(KnownTypes.COMPARABLE));
            found.add((Type.Named) known.named(KnownTypes.GENERIC_COMPARABLE, type));
            found.add((Type.Named) known.named(KnownTypes.STRUCTURAL_COMPARABLE));
        }
        return found;
    }

    private static boolean isStructural(Type type, TypeDefinition.Flag none, TypeDefinition.Flag custom) {
        return switch (type.resolved()) {
            case Type.Tuple _ -> true;
            case Type.Named named -> switch (named.definition().kind()) {
                case RECORD, ANONYMOUS_RECORD, UNION, STRUCT -> {
                    TypeDefinition definition = named.definition();
                    yield !definition.is(none) && !definition.is(custom) && !definition.is(TypeDefinition.Flag.REFERENCE_EQUALITY);
                }
                case CLASS, INTERFACE, ENUM, EXCEPTION, DELEGATE, PRIMITIVE, MEASURE, ABBREVIATION -> false;
            };
            case Type.Function _, TypeVariable _, Measure _, Type.Erroneous _ -> false;
        };
    }

    /** Whether values of {@code type} could be seen as {@code target} at all, whatever the arguments. */
    public boolean derives(Type type, TypeDefinition target) {
        return target == known.objectDefinition() || instanceOf(type, target).isPresent();
    }

    /** Whether the interface, or one that it inherits, has a static member of that name without a body. */
    static boolean hasStaticSlot(Type bound, String name) {
        return bound.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.INTERFACE
                && (named.definition().members(name).stream().anyMatch(member -> member.isStatic() && member.is(Member.Trait.ABSTRACT))
                        || named.definition().interfaces().stream().anyMatch(each -> hasStaticSlot(each, name)));
    }
}
