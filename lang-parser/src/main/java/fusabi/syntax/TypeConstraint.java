package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;

/** One constraint after {@code when}. */
public sealed interface TypeConstraint {

    Span span();

    /** {@code 'a: equality} and its like. */
    record Simple(TypeExpression.Variable variable, Kind kind, Span span) implements TypeConstraint {}

    /** {@code 'a :> T}. */
    record Subtype(TypeExpression.Variable variable, TypeExpression bound, Span span) implements TypeConstraint {}

    /** {@code 'a: enum<int>}. */
    record Enum(TypeExpression.Variable variable, TypeExpression underlying, Span span) implements TypeConstraint {}

    /** {@code (^a or ^b): (static member (+): ^a * ^b -> ^c)}. */
    record HasMember(List<TypeExpression> supports, boolean isStatic, Identifier name, TypeExpression signature, Span span) implements TypeConstraint {
        public HasMember {
            supports = List.copyOf(supports);
        }
    }

    /** {@code IAdd<'T>}: what an abbreviation asks of its parameters. */
    record Same(TypeExpression type, Span span) implements TypeConstraint {}

    /** The constraints that need no argument. */
    enum Kind { EQUALITY, COMPARISON, NULL, NOT_NULL, STRUCT, NOT_STRUCT, DEFAULT_CONSTRUCTOR, UNMANAGED }
}
