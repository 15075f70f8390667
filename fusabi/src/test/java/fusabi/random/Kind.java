package fusabi.random;

import java.util.List;

/** The type of a piece of a random program. */
sealed interface Kind {

    record Int() implements Kind {}

    record Long() implements Kind {}

    record Float() implements Kind {}

    record Bool() implements Kind {}

    record Text() implements Kind {}

    record Option(Kind of) implements Kind {}

    record ListOf(Kind of) implements Kind {}

    record Pair(Kind first, Kind second) implements Kind {}

    record Function(Kind from, Kind to) implements Kind {}

    /** A record type of the program. */
    record Record(String name, List<Field> fields) implements Kind {}

    record Field(String name, Kind kind) {}

    /** A union of the program; {@code cases} is filled in after it was made, since it may mention itself. */
    record Union(String name, List<Case> cases) implements Kind {
        @Override
        public boolean equals(Object other) {
            return other instanceof Union union && union.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Case(String name, List<Kind> fields) {}

    Kind INT = new Int();
    Kind LONG = new Long();
    Kind FLOAT = new Float();
    Kind BOOL = new Bool();
    Kind TEXT = new Text();

    /** The type as F# writes it, fit to stand anywhere. */
    default String written() {
        return switch (this) {
            case Int() -> "int";
            case Long() -> "int64";
            case Float() -> "float";
            case Bool() -> "bool";
            case Text() -> "string";
            case Option(var of) -> "(" + of.written() + " option)";
            case ListOf(var of) -> "(" + of.written() + " list)";
            case Pair(var first, var second) -> "(" + first.written() + " * " + second.written() + ")";
            case Function(var from, var to) -> "(" + from.written() + " -> " + to.written() + ")";
            case Record(var name, _) -> name;
            case Union(var name, _) -> name;
        };
    }

    /** Whether values of this type can be compared: there are no functions in them, and no numbers that differ from themselves. */
    default boolean isComparable() {
        return switch (this) {
            case Int _, Long _, Bool _, Text _ -> true;
            case Float _, Function _ -> false;
            case Option(var of) -> of.isComparable();
            case ListOf(var of) -> of.isComparable();
            case Pair(var first, var second) -> first.isComparable() && second.isComparable();
            case Record(_, var fields) -> fields.stream().allMatch(field -> field.kind().isComparable());
            case Union union -> union.cases().stream().allMatch(one -> one.fields().stream()
                    .allMatch(field -> field.equals(union) || field.isComparable()));
        };
    }

    default boolean isShown() {
        return switch (this) {
            case Int _, Long _, Float _, Bool _, Text _, Record _, Union _ -> true;
            case Function _ -> false;
            case Option(var of) -> of.isShown();
            case ListOf(var of) -> of.isShown();
            case Pair(var first, var second) -> first.isShown() && second.isShown();
        };
    }
}
