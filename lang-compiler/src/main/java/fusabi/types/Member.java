package fusabi.types;

import fusabi.syntax.Access;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method, a property's accessor or a constructor of a type. Its types mention the owner's parameters and its own. Until {@link #complete} is called,
 * types that the script left out are still being inferred.
 */
public final class Member {

    public enum Kind { METHOD, GETTER, SETTER, CONSTRUCTOR }

    public enum Trait { STATIC, ABSTRACT, VIRTUAL, INLINE, EXTENSION, OUT_RESULT, PARAMETERISED_SETTER, CURRIED, OVERRIDE, INCOMPLETE,
            HIDDEN,
            /** A static method with the attribute {@code Extension}: it is called as if it were a method of its first parameter. */
            EXTENSION_METHOD }

    /** A parameter; {@code optional} as in {@code ?x}: then {@code type} is the option's. */
    public record Parameter(String name, Type type, boolean optional, boolean paramArray, Optional<Literal> defaultValue) {
        public static Parameter of(String name, Type type) {
            return new Parameter(name, type, false, false, Optional.empty());
        }
    }

    private final TypeDefinition owner;
    private final String name;
    private final Kind kind;
    private final Set<Trait> traits;
    private final Access access;
    private final String symbol;
    private final Optional<String> selector;
    private List<TypeVariable> typeParameters;
    private List<List<Parameter>> groups;
    private Type result;
    private List<TraitConstraint> witnesses = List.of();
    private Optional<String> obsolete = Optional.empty();
    private boolean obsoleteIsError;
    private Optional<CustomOperation> operation = Optional.empty();

    public Member(
            TypeDefinition owner, String name, Kind kind, Set<Trait> traits, Access access, String symbol, Optional<String> selector,
            List<TypeVariable> typeParameters, List<List<Parameter>> groups, Type result) {
        this.owner = owner;
        this.name = name;
        this.kind = kind;
        this.traits = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
        this.access = access;
        this.symbol = symbol;
        this.selector = selector;
        this.typeParameters = List.copyOf(typeParameters);
        this.groups = copy(groups);
        this.result = result;
    }

    private static List<List<Parameter>> copy(List<List<Parameter>> groups) {
        List<List<Parameter>> copied = new ArrayList<>();
        for (List<Parameter> group : groups) {
            copied.add(List.copyOf(group));
        }
        return List.copyOf(copied);
    }

    public TypeDefinition owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Set<Trait> traits() {
        return traits;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isStatic() {
        return traits.contains(Trait.STATIC);
    }

    public Access access() {
        return access;
    }

    /** The core function that holds its body; for abstract members there is none. */
    public String symbol() {
        return symbol;
    }

    /** Present when it is called through the object's type. */
    public Optional<String> selector() {
        return selector;
    }

    public List<TypeVariable> typeParameters() {
        return typeParameters;
    }

    /** The curried groups of parameters, a unit group being empty; no groups for a property without index. */
    public List<List<Parameter>> groups() {
        return groups;
    }

    public List<Parameter> parameters() {
        return groups.isEmpty() ? List.of() : groups.getFirst();
    }

    public Type result() {
        return result;
    }

    public List<TraitConstraint> witnesses() {
        return witnesses;
    }

    public Optional<String> obsolete() {
        return obsolete;
    }

    public boolean obsoleteIsError() {
        return obsoleteIsError;
    }

    public void markObsolete(String message, boolean isError) {
        obsolete = Optional.of(message);
        obsoleteIsError = isError;
    }

    /** What it is called in computation expressions, when it is an operation of a builder. */
    public Optional<CustomOperation> operation() {
        return operation;
    }

    public void setOperation(CustomOperation value) {
        operation = Optional.of(value);
    }

    /** The number of parameters of the core function: receiver, witnesses, flattened arguments; at least one. */
    public int arity() {
        int count = witnesses.size() + (isStatic() || kind == Kind.CONSTRUCTOR ? 0 : 1);
        for (List<Parameter> group : groups) {
            count += group.size();
        }
        return Math.max(1, count);
    }

    /** Says that inference has finished with this member. */
    public void complete(List<TypeVariable> parameters, List<TraitConstraint> needed) {
        typeParameters = List.copyOf(parameters);
        witnesses = List.copyOf(needed);
        traits.remove(Trait.INCOMPLETE);
    }

    /** Leaves out what was asked only in order to be passed to others that ask nothing. */
    public void leaveOutUnused() {
        witnesses = witnesses.stream().filter(TraitConstraint::isUsed).toList();
    }

    /** The type as a function: tupled groups, curried; without the receiver. */
    public Type functionType(TypeDefinition unit) {
        Type type = result;
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Parameter> group = groups.get(i);
            Type parameter = switch (group.size()) {
                case 0 -> new Type.Named(unit, List.of());
                case 1 -> group.getFirst().type();
                default -> new Type.Tuple(group.stream().map(Parameter::type).toList(), false);
            };
            type = new Type.Function(parameter, type);
        }
        return type;
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
