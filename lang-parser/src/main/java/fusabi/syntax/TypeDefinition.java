package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One type of a {@code type … and …} group.
 *
 * @param name    dotted only for extensions of other modules' types
 * @param members everything in the body beyond the representation, in order
 * @param span    of the name
 */
public record TypeDefinition(
        String doc, List<Attribute> attributes, Access access, LongIdentifier name, List<TypeParameter> parameters,
        List<TypeConstraint> constraints, Representation representation, List<MemberDefinition> members, Span span) {

    public TypeDefinition {
        attributes = List.copyOf(attributes);
        parameters = List.copyOf(parameters);
        constraints = List.copyOf(constraints);
        members = List.copyOf(members);
    }

    public boolean has(String attribute) {
        return attributes.stream().anyMatch(a -> a.is(attribute));
    }

    /** What a type is made of. */
    public sealed interface Representation {

        record Union(Access access, List<Case> cases) implements Representation {
            public Union {
                cases = List.copyOf(cases);
            }
        }

        record Record(Access access, List<RecordField> fields) implements Representation {
            public Record {
                fields = List.copyOf(fields);
            }
        }

        record Enum(List<EnumCase> cases) implements Representation {
            public Enum {
                cases = List.copyOf(cases);
            }
        }

        /** {@code type A = B}. */
        record Abbreviation(TypeExpression type) implements Representation {}

        /**
         * A class, struct or interface; which one when the words {@code class}, {@code struct}, {@code interface} or an attribute do not say
         * follows from the members.
         */
        record ObjectModel(ObjectKind kind, Optional<PrimaryConstructor> constructor) implements Representation {}

        /** {@code type T with members}: an extension, or more members for a type of the same group. */
        record Extension() implements Representation {}

        /** {@code type T} with nothing after it: a measure, or an opaque library type. */
        record Opaque() implements Representation {}

        /** {@code delegate of …}: the checker gives it its member {@code Invoke}. */
        record Delegate(TypeExpression signature) implements Representation {}
    }

    public enum ObjectKind { UNSPECIFIED, CLASS, STRUCT, INTERFACE }

    /** {@code type C private (x: int, y) as self =}. The parameter is a unit, a parenthesised pattern or tuple. */
    public record PrimaryConstructor(Access access, List<Attribute> attributes, Pattern parameter, Optional<Identifier> self) {
        public PrimaryConstructor {
            attributes = List.copyOf(attributes);
        }
    }

    /** A union case; a field without a name is called {@code Item}, {@code Item1}… by the checker. */
    public record Case(String doc, List<Attribute> attributes, Identifier name, List<CaseField> fields, Span span) {
        public Case {
            attributes = List.copyOf(attributes);
            fields = List.copyOf(fields);
        }
    }

    public record CaseField(Optional<Identifier> name, TypeExpression type) {}

    public record RecordField(String doc, List<Attribute> attributes, boolean isMutable, Identifier name, TypeExpression type) {
        public RecordField {
            attributes = List.copyOf(attributes);
        }
    }

    public record EnumCase(String doc, Identifier name, Expression value) {}
}
