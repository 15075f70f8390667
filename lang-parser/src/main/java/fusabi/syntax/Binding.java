package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One {@code let} or {@code use} binding, or one of an {@code and} group.
 *
 * @param doc        the {@code ///} text above it, or empty
 * @param result     the annotation after the parameters, or of the value
 * @param span       from the name to the end of the body
 */
public record Binding(
        String doc, List<Attribute> attributes, Access access, boolean isInline, boolean isMutable, Target target,
        Optional<TypeExpression> result, Expression body, Span span) {

    public Binding {
        attributes = List.copyOf(attributes);
    }

    /** What a binding defines. */
    public sealed interface Target {

        Span span();

        /** {@code f}, {@code f x y}, {@code f<'a> x}, {@code (+.) a b}, {@code (|Even|Odd|) n}: a name with zero or more parameters. */
        record Name(Identifier name, List<TypeParameter> typeParameters, List<TypeConstraint> constraints, List<Pattern> parameters)
                implements Target {
            public Name {
                typeParameters = List.copyOf(typeParameters);
                constraints = List.copyOf(constraints);
                parameters = List.copyOf(parameters);
            }

            @Override
            public Span span() {
                return name.span();
            }
        }

        /** {@code (a, b)}, {@code { X = x }}, {@code h :: t}, {@code _}, {@code Single n} in parentheses: any other pattern. */
        record Destructured(Pattern pattern) implements Target {
            @Override
            public Span span() {
                return pattern.span();
            }
        }
    }
}
