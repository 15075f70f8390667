package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A type of an image. A chunk's extension makes a new version with the same id, so others refer to it by id. Most is read when it is needed. */
final class RuntimeType {

    private static final Set<String> NULLABLE_PRIMITIVES = Set.of(
            WellKnown.OBJECT, WellKnown.STRING, WellKnown.UNIT, WellKnown.ARRAY, "System.ValueType", "System.Enum");

    private final int id;
    private final int parent;
    private final int firstLayout;
    private final Supplier<Details> later;
    /** Whoever reads it sees null or the whole of it: details are immutable. */
    private Details details;

    /**
     * What is not asked of most types.
     *
     * @param descriptor what its chunk says
     * @param interfaces ids of all interfaces it implements
     * @param methods    selector id to function id, own methods only
     */
    record Details(TypeDescriptor descriptor, Set<Integer> interfaces, Map<Integer, Integer> methods) {

        Details {
            interfaces = Set.copyOf(interfaces);
            methods = Map.copyOf(methods);
        }
    }

    /**
     * A type.
     *
     * @param id          its index in the image
     * @param parent      id of the base class, -1 for {@code System.Object}
     * @param firstLayout id of the layout of case 0; the other cases follow; an enum has one, for its kind
     */
    RuntimeType(int id, int parent, int firstLayout, Supplier<Details> later) {
        this.id = id;
        this.parent = parent;
        this.firstLayout = firstLayout;
        this.later = later;
    }

    RuntimeType(int id, TypeDescriptor descriptor, int parent, Set<Integer> interfaces, int firstLayout, Map<Integer, Integer> methods) {
        this(id, parent, firstLayout, null);
        details = new Details(descriptor, interfaces, methods);
    }

    private Details details() {
        Details known = details;
        if (known == null) {
            known = later.get();
            details = known;
        }
        return known;
    }

    int id() {
        return id;
    }

    TypeDescriptor descriptor() {
        return details().descriptor();
    }

    int parent() {
        return parent;
    }

    Set<Integer> interfaces() {
        return details().interfaces();
    }

    int firstLayout() {
        return firstLayout;
    }

    Map<Integer, Integer> methods() {
        return details().methods();
    }

    RuntimeType extended(Set<Integer> moreInterfaces, Map<Integer, Integer> moreMethods) {
        Set<Integer> allInterfaces = new HashSet<>(interfaces());
        allInterfaces.addAll(moreInterfaces);
        Map<Integer, Integer> allMethods = new HashMap<>(methods());
        allMethods.putAll(moreMethods);
        return new RuntimeType(id, descriptor(), parent, allInterfaces, firstLayout, allMethods);
    }

    boolean has(TypeDescriptor.Trait trait) {
        return descriptor().traits().contains(trait);
    }

    /** Whether null is no value of the type: those of .NET that are not references, and F#'s own data. */
    boolean rejectsNull() {
        return switch (descriptor().kind()) {
            case PRIMITIVE -> !NULLABLE_PRIMITIVES.contains(descriptor().symbol());
            case RECORD, ANONYMOUS_RECORD, UNION -> !has(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE);
            case ENUM, STRUCT_TUPLE -> true;
            case CLASS -> has(TypeDescriptor.Trait.STRUCT);
            case TUPLE, EXCEPTION, INTERFACE -> false;
        };
    }

    /** How many layouts it has. */
    int layouts() {
        return descriptor().kind() == TypeDescriptor.Kind.ENUM ? 1 : descriptor().cases().size();
    }
}
