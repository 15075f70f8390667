package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;

/** A pattern as written. Whether a name is a variable, a case or an active pattern is not known yet. */
public sealed interface Pattern {

    Span span();

    /** The pattern without parentheses around it. */
    default Pattern unparenthesized() {
        Pattern inner = this;
        while (inner instanceof Parenthesized(var content, _)) {
            inner = content;
        }
        return inner;
    }

    record Wildcard(Span span) implements Pattern {}

    /** A literal, also negative numbers and {@code null}; {@code ()} is {@link Literal.Unit}. */
    record Constant(Literal literal, Span span) implements Pattern {}

    /**
     * A name, perhaps applied: {@code x}, {@code None}, {@code Some p}, {@code M.Case (a, b)}, {@code DivisibleBy 3 q}. Arguments are juxtaposed
     * patterns in order; {@code Rect (w, h)} has one argument, a {@link Tuple} in {@link Parenthesized}.
     */
    record Named(LongIdentifier name, List<Pattern> arguments, Span span) implements Pattern {
        public Named {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code Rect (width = w; height = h)} (also with commas). */
    record NamedFields(LongIdentifier name, List<Field> fields, Span span) implements Pattern {
        public NamedFields {
            fields = List.copyOf(fields);
        }
    }

    /** A field and what it must match; a record pattern's field may be qualified. */
    record Field(LongIdentifier name, Pattern pattern) {}

    /** {@code left as right}. */
    record As(Pattern left, Pattern right, Span span) implements Pattern {}

    record Or(Pattern left, Pattern right, Span span) implements Pattern {}

    record And(List<Pattern> patterns, Span span) implements Pattern {
        public And {
            patterns = List.copyOf(patterns);
        }
    }

    record Cons(Pattern head, Pattern tail, Span span) implements Pattern {}

    record Tuple(List<Pattern> items, boolean struct, Span span) implements Pattern {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /** {@code [a; b]}. */
    record ListOf(List<Pattern> items, Span span) implements Pattern {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /** {@code [|a; b|]}. */
    record ArrayOf(List<Pattern> items, Span span) implements Pattern {
        public ArrayOf {
            items = List.copyOf(items);
        }
    }

    record Record(List<Field> fields, Span span) implements Pattern {
        public Record {
            fields = List.copyOf(fields);
        }
    }

    /** {@code :? T}. */
    record TypeTest(TypeExpression type, Span span) implements Pattern {}

    /** {@code p : T}. */
    record Annotated(Pattern pattern, TypeExpression type, Span span) implements Pattern {}

    /** {@code ?x}, an optional argument of a member. */
    record Optional(Identifier name, Span span) implements Pattern {}

    /** {@code [<Attr>] p}, in parameters. */
    record Attributed(List<Attribute> attributes, Pattern pattern, Span span) implements Pattern {
        public Attributed {
            attributes = List.copyOf(attributes);
        }
    }

    record Parenthesized(Pattern pattern, Span span) implements Pattern {}

    /**
     * An argument of a parameterised active pattern that is an expression and no pattern, such as {@code (1, n + 1)}
     * in {@code Between (1, n + 1)}.
     */
    record Embedded(Expression expression, Span span) implements Pattern {}
}
