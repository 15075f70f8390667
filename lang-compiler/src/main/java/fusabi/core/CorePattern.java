package fusabi.core;

import fusabi.bytecode.LayoutReference;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.List;

/** A pattern after type checking: every name is a variable or a case. */
public sealed interface CorePattern {

    Span span();

    record Any(Span span) implements CorePattern {}

    /** Binds the value, then goes on with {@code pattern} ({@link Any} for a plain variable). */
    record Bind(Variable variable, CorePattern pattern, Span span) implements CorePattern {}

    /** Equal to a constant; numbers, chars, strings, bools. */
    record Constant(Literal literal, Span span) implements CorePattern {}

    /** An enum's value; {@code shape} names the others. */
    record EnumConstant(EnumShape shape, int bits, Span span) implements CorePattern {}

    record Null(Span span) implements CorePattern {}

    /** A case of a union (lists and options too) with a pattern for each field. */
    record Case(UnionShape union, int tag, List<CorePattern> fields, Span span) implements CorePattern {
        public Case {
            fields = List.copyOf(fields);
        }
    }

    /** A tuple or record: always the right shape; one pattern a field. */
    record Product(LayoutReference layout, List<String> fieldNames, List<CorePattern> fields, Span span) implements CorePattern {
        public Product {
            fieldNames = List.copyOf(fieldNames);
            fields = List.copyOf(fields);
        }
    }

    /** An array of exactly these items. */
    record ArrayOf(List<CorePattern> items, Span span) implements CorePattern {
        public ArrayOf {
            items = List.copyOf(items);
        }
    }

    /** Both sides bind the same {@link Variable} objects. */
    record Or(CorePattern left, CorePattern right, Span span) implements CorePattern {}

    record And(List<CorePattern> patterns, Span span) implements CorePattern {
        public And {
            patterns = List.copyOf(patterns);
        }
    }

    /** {@code :? T}, then {@code pattern} on the same value. */
    record TypeTest(String type, CorePattern pattern, Span span) implements CorePattern {}

    /**
     * An active pattern: {@code function} applied to the value, its result matched by {@code result}.
     *
     * @param key total active patterns with equal keys are applied once for all rules; empty for one that is applied by every rule anew, as
     *                 partial ones are
     */
    record View(CoreExpression function, String key, CorePattern result, Span span) implements CorePattern {}

    /**
     * The cases of a union, for exhaustiveness and its witness.
     *
     * @param type the type's symbol
     */
    record UnionShape(String type, List<CaseShape> cases) {
        public UnionShape {
            cases = List.copyOf(cases);
        }

        /** A type has one shape. Patterns are looked up by it, and comparing thousands of cases each time would take long. */
        @Override
        public int hashCode() {
            return type.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof UnionShape shape && type.equals(shape.type);
        }
    }

    /** A case's name as a script writes it (qualified where that is required) and its number of fields. */
    record CaseShape(String name, int fields) {}

    /** An enum type's named values. */
    record EnumShape(String type, String display, List<EnumCase> cases) {
        public EnumShape {
            cases = List.copyOf(cases);
        }

        /** A type has one shape. Patterns are looked up by it, and comparing thousands of cases each time would take long. */
        @Override
        public int hashCode() {
            return type.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof EnumShape shape && type.equals(shape.type);
        }
    }

    record EnumCase(String name, int bits) {}
}
