package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;

/** A type, or a unit of measure, as written. */
public sealed interface TypeExpression {

    Span span();

    /** {@code int}, {@code Map<string, int>}, {@code int list} (name {@code list}, one argument). */
    record Named(LongIdentifier name, List<TypeExpression> arguments, Span span) implements TypeExpression {
        public Named {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code 'a}, or {@code ^a} when {@code headType}. The name has no quote. */
    record Variable(String name, boolean headType, Span span) implements TypeExpression {}

    /** {@code _}. */
    record Anonymous(Span span) implements TypeExpression {}

    record Function(TypeExpression from, TypeExpression to, Span span) implements TypeExpression {}

    /** {@code (a -> b)}: in the signature of an abstract member it is a value, not one parameter more. */
    record Parenthesized(TypeExpression type, Span span) implements TypeExpression {}

    /** {@code int * string}; the span takes in the parentheses around it. */
    record Tuple(List<TypeExpression> items, boolean struct, Span span) implements TypeExpression {
        public Tuple {
            items = List.copyOf(items);
        }

        /** Whether it is written in parentheses: one parameter of a member, rather than several. */
        public boolean isParenthesized() {
            return span.start() < items.getFirst().span().start();
        }
    }

    /** {@code int[]} has rank 1, {@code int[,]} 2. */
    record Array(TypeExpression element, int rank, Span span) implements TypeExpression {}

    /** {@code #IDisposable}. */
    record Flexible(TypeExpression bound, Span span) implements TypeExpression {}

    record AnonymousRecord(List<Field> fields, boolean struct, Span span) implements TypeExpression {
        public AnonymousRecord {
            fields = List.copyOf(fields);
        }
    }

    /** A field of an anonymous record type. */
    record Field(Identifier name, TypeExpression type) {}

    /** {@code 'a -> 'a when 'a: equality}. */
    record Constrained(TypeExpression type, List<TypeConstraint> constraints, Span span) implements TypeExpression {
        public Constrained {
            constraints = List.copyOf(constraints);
        }
    }

    /** In member signatures: {@code name: type} or {@code ?name: type}. */
    record Parameter(Identifier name, boolean optional, List<Attribute> attributes, TypeExpression type, Span span) implements TypeExpression {
        public Parameter {
            attributes = List.copyOf(attributes);
        }
    }

    /** Measures: {@code kg m} or {@code kg * m}. */
    record MeasureProduct(TypeExpression left, TypeExpression right, Span span) implements TypeExpression {}

    /** Measures: {@code m / s}. */
    record MeasureQuotient(TypeExpression left, TypeExpression right, Span span) implements TypeExpression {}

    /** Measures: {@code m^2}, {@code m^(1/2)}. */
    record MeasurePower(TypeExpression base, int numerator, int denominator, Span span) implements TypeExpression {}

    /** Measures: {@code 1}. */
    record MeasureOne(Span span) implements TypeExpression {}
}
