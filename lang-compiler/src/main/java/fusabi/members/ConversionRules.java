package fusabi.members;

import fusabi.bytecode.WellKnown;
import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.types.Unifier;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which values may stand where another type is expected. */
public final class ConversionRules {

    private final Unifier unifier;
    private final KnownTypes known;
    private final Hierarchy hierarchy;

    public ConversionRules(Unifier unifier) {
        this.unifier = unifier;
        this.known = unifier.known();
        this.hierarchy = unifier.hierarchy();
    }

    /** Whether a value may stand where the other type is wanted; nothing changes. */
    public boolean couldConvert(Type actual, Type wanted) {
        Type found = actual.resolved();
        if (unifier.couldUnify(wanted, found)) {
            return true;
        }
        if (!(wanted.resolved() instanceof Type.Named target) || found instanceof TypeVariable) {
            return false;
        }
        if (widens(found, target) || known.isObject(target)) {
            return true;
        }
        Optional<Type> place = known.addressed(target);
        if (place.isPresent()) {
            return unifier.couldUnify(place.get(), known.addressed(found).orElseGet(() -> atCell(found)));
        }
        if (known.kindOf(found).filter(kind -> kind == NumericKind.INT32).isPresent() && known.kindOf(target).isPresent()) {
            return false;
        }
        Optional<Type.Named> seen = hierarchy.instanceOf(found, target.definition());
        return seen.isPresent() ? unifier.couldUnify(target, seen.get()) : !implicitOperators(found, target).isEmpty();
    }

    private static Type atCell(Type type) {
        return type instanceof Type.Named(var definition, var arguments) && definition.symbol().equals(WellKnown.CELL) ? arguments.getFirst() : type;
    }

    /** Whether the value that stands where the other type is wanted is another than this one: by widening or an implicit operator. */
    boolean changes(Type actual, Type wanted) {
        Type found = actual.resolved();
        return wanted.resolved() instanceof Type.Named target && !(found instanceof TypeVariable) && !unifier.couldUnify(target, found)
                && (widens(found, target) || !hierarchy.derives(found, target.definition()) && !implicitOperators(found, target).isEmpty());
    }

    /** Whether an int becomes a wider number by itself. */
    public boolean widens(Type found, Type.Named target) {
        return target.arguments().isEmpty()
                && known.kindOf(found).filter(kind -> kind == NumericKind.INT32).isPresent()
                && known.kindOf(target)
                        .filter(kind -> kind == NumericKind.INT64 || kind == NumericKind.NATIVEINT || kind == NumericKind.FLOAT).isPresent();
    }

    /** The {@code op_Implicit} of either type that would make one of the other. */
    public List<Member> implicitOperators(Type found, Type.Named target) {
        List<Member> candidates = new ArrayList<>();
        collect(target.definition(), candidates);
        if (found instanceof Type.Named named) {
            collect(named.definition(), candidates);
        }
        candidates.removeIf(member -> member.parameters().size() != 1
                || !unifier.couldUnify(instance(member, found, target, member.parameters().getFirst().type()), found)
                || !unifier.couldUnify(instance(member, found, target, member.result()), target));
        return candidates;
    }

    private static void collect(TypeDefinition definition, List<Member> into) {
        definition.members("op_Implicit").stream().filter(Member::isStatic).forEach(into::add);
    }

    /** A type in the signature of an implicit operator, as the types at hand see it. */
    public Type instance(Member member, Type found, Type.Named target, Type type) {
        if (target.definition() == member.owner()) {
            return Hierarchy.substitution(target).apply(type);
        }
        return found instanceof Type.Named named ? Hierarchy.substitution(named).apply(type) : type;
    }
}
