package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.Optional;

/** What may stand in the body of a type. */
public sealed interface MemberDefinition {

    Span span();

    /** How a member relates to the base types. */
    enum Flavor { MEMBER, OVERRIDE, DEFAULT }

    /**
     * {@code member this.F (x, y) z : T = body}, {@code static member F x = …}, and properties without accessors
     * ({@code member this.P = body}, no parameters).
     *
     * @param self       the name before the dot, absent for static members
     * @param parameters the curried groups, as written; empty for a property
     */
    record Method(
            String doc, List<Attribute> attributes, Access access, boolean isStatic, boolean isInline, Flavor flavor,
            Optional<Identifier> self, Identifier name, List<TypeParameter> typeParameters, List<TypeConstraint> constraints,
            List<Pattern> parameters, Optional<TypeExpression> result, Expression body, Span span) implements MemberDefinition {
        public Method {
            attributes = List.copyOf(attributes);
            typeParameters = List.copyOf(typeParameters);
            constraints = List.copyOf(constraints);
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code member this.P with get (i) = … and set (i) v = …}; at least one accessor. */
    record Property(
            String doc, List<Attribute> attributes, Access access, boolean isStatic, Flavor flavor, Optional<Identifier> self,
            Identifier name, Optional<TypeExpression> type, Optional<Accessor> getter, Optional<Accessor> setter, Span span)
            implements MemberDefinition {
        public Property {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code get (i) : T = body} or {@code set (i) v = body}. */
    record Accessor(Access access, List<Pattern> parameters, Optional<TypeExpression> result, Expression body, Span span) {
        public Accessor {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code member val P : T = e with get, set}. */
    record AutoProperty(
            String doc, List<Attribute> attributes, Access access, boolean isStatic, Flavor flavor, Identifier name,
            Optional<TypeExpression> type, Expression initial, boolean settable, Span span) implements MemberDefinition {
        public AutoProperty {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code abstract F: int -> int}, {@code abstract P: int with get, set}, also {@code static abstract}; neither flag when no accessors are written. */
    record Abstract(
            String doc, List<Attribute> attributes, boolean isStatic, Identifier name, List<TypeParameter> typeParameters,
            TypeExpression signature, boolean hasGetter, boolean hasSetter, Span span) implements MemberDefinition {
        public Abstract {
            attributes = List.copyOf(attributes);
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /** {@code new (args) [as self] = body [then after]}. */
    record Constructor(
            String doc, List<Attribute> attributes, Access access, Pattern parameter, Optional<Identifier> self, Expression body,
            Optional<Expression> after, Span span) implements MemberDefinition {
        public Constructor {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code val mutable x : T}. */
    record Field(
            String doc, List<Attribute> attributes, Access access, boolean isStatic, boolean isMutable, Identifier name, TypeExpression type,
            Span span) implements MemberDefinition {
        public Field {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code interface I with members}; without members in interface types. */
    record InterfaceImplementation(TypeExpression type, List<MemberDefinition> members, Span span) implements MemberDefinition {
        public InterfaceImplementation {
            members = List.copyOf(members);
        }
    }

    /** {@code inherit Base(args) [as base]}; {@code inherit IBase} in interfaces has no argument. */
    record Inherit(TypeExpression type, Optional<Expression> argument, Span span) implements MemberDefinition {}

    /** {@code let [rec] x = …} in a class. */
    record LocalLet(boolean isStatic, boolean isRecursive, List<Binding> bindings, Span span) implements MemberDefinition {
        public LocalLet {
            bindings = List.copyOf(bindings);
        }
    }

    /** {@code do e} in a class. */
    record LocalDo(boolean isStatic, Expression body, Span span) implements MemberDefinition {}
}
