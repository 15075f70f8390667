package fusabi.members;

import fusabi.syntax.Identifier;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import java.util.List;

/**
 * How the arguments of a call meet the parameters of one member.
 *
 * @param candidate   the member
 * @param instance    what the type parameters became
 * @param methodTypes the member's own type arguments, in order
 * @param slots       one for each parameter
 * @param setters     named arguments that set properties of the result
 */
public record CallShape(Candidate candidate, Substitution instance, List<Type> methodTypes, List<Slot> slots, List<Setter> setters) {

    /** What a parameter gets. */
    public sealed interface Slot {
        /** The argument with that index; {@code asOption} when it is written {@code ?name = e}. */
        record Given(int argument, boolean asOption) implements Slot {}

        record Omitted() implements Slot {}

        /** Any number of arguments, collected into an array. */
        record Rest(List<Integer> arguments) implements Slot {}

        /** All arguments as one tuple, or unit when there are none. */
        record AllAsTuple() implements Slot {}

        /** One item of the only argument, which is a tuple. */
        record Item(int index) implements Slot {}
    }

    /** {@code name = argument} where the result has such a property. */
    public record Setter(Identifier name, int argument) {}

    public Member member() {
        return candidate.member();
    }

    public Type parameterType(int index) {
        return instance.apply(member().parameters().get(index).type());
    }

    /** The type that the argument for a parameter has: of {@code ?x: T}, given without the question mark, it is T. */
    public Type argumentType(int index) {
        boolean unwrapped = member().parameters().get(index).optional() && slots.get(index) instanceof Slot.Given(_, var option) && !option;
        return unwrapped ? elementOf(parameterType(index)) : parameterType(index);
    }

    public Type result() {
        return instance.apply(member().result());
    }

    boolean usesRest() {
        return slots.stream().anyMatch(slot -> slot instanceof Slot.Rest);
    }

    /** Whether the only argument must be a tuple of all parameters. */
    public boolean takesTupleApart() {
        return slots.stream().anyMatch(slot -> slot instanceof Slot.Item);
    }

    boolean takesTuple() {
        return slots.stream().anyMatch(slot -> slot instanceof Slot.AllAsTuple);
    }

    boolean omits() {
        return slots.stream().anyMatch(slot -> slot instanceof Slot.Omitted);
    }

    /** The type of the items of an array or of an option's value. */
    public static Type elementOf(Type type) {
        return type.resolved() instanceof Type.Named named && !named.arguments().isEmpty() ? named.arguments().getFirst() : Type.ERRONEOUS;
    }
}
