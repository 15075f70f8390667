package fusabi.types;

import java.util.List;

/** What is required of a type that is not known yet. */
public sealed interface Constraint {

    /** The constraints without an argument. */
    enum Simple implements Constraint {
        EQUALITY, COMPARISON, NULL, NOT_NULL, STRUCT, NOT_STRUCT, DEFAULT_CONSTRUCTOR, UNMANAGED
    }

    /** {@code 'a :> bound}. */
    record Subtype(Type bound) implements Constraint {}

    /** {@code 'a: enum<underlying>}. */
    record Enum(Type underlying) implements Constraint {}

    /** One of the supports of a member constraint. */
    record Trait(TraitConstraint trait) implements Constraint {}

    /** {@code 'a} is one of these: what a format specifier accepts; the first is the default. */
    record OneOf(List<TypeDefinition> allowed) implements Constraint {
        public OneOf {
            allowed = List.copyOf(allowed);
        }
    }
}
