package fusabi.types;

/** Why two types could not be made equal, or a constraint not met. */
public sealed interface Failure {

    /** The innermost types that differ. */
    record Mismatch(Type expected, Type actual) implements Failure {}

    /** The variable would have to contain itself. */
    record Infinite(TypeVariable variable, Type type) implements Failure {}

    /** The type has grown beyond what can be worked with. */
    record TooLarge(TypeVariable variable) implements Failure {}

    /** The script said that the variable stands for any type. */
    record Rigid(TypeVariable variable, Type type) implements Failure {}

    /** The type lacks something. */
    record Unmet(Constraint constraint, Type type) implements Failure {}

    /** No type of the member constraint has the member. */
    record NoMember(TraitConstraint trait) implements Failure {}
}
