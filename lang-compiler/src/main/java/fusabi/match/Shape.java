package fusabi.match;

import fusabi.core.CorePattern;
import fusabi.core.CorePattern.EnumShape;
import fusabi.core.CorePattern.UnionShape;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;

/** What a pattern says about a value, without names and places. */
sealed interface Shape {

    /** Any value. */
    record Wild() implements Shape {}

    /** A value made in this way of parts that have these shapes. */
    record Made(Maker maker, List<Shape> parts) implements Shape {
        public Made {
            parts = List.copyOf(parts);
        }
    }

    /** One of several; none of them for what no value is. */
    record Either(List<Shape> alternatives) implements Shape {
        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A value of which one aspect, an active pattern's result or the answer to a type test, has a shape, and itself has another. */
    record Seen(String aspect, Shape result, Shape itself) implements Shape {}

    /** How a value can be made. */
    sealed interface Maker {}

    record Case(UnionShape union, int tag) implements Maker {}

    /** The only way to make a tuple or record. */
    record Product(String type, List<String> names, int size) implements Maker {}

    record Value(Literal literal) implements Maker {}

    record EnumValue(EnumShape shape, int bits) implements Maker {}

    record NullValue() implements Maker {}

    record ArrayOf(int length) implements Maker {}

    /** The answer yes to a type test. */
    record Yes() implements Maker {}

    Shape WILD = new Wild();
    Shape NEVER = new Either(List.of());

    /** How many parts a value made in this way has. */
    static int parts(Maker maker) {
        return switch (maker) {
            case Case(var union, var tag) -> union.cases().get(tag).fields();
            case Product product -> product.size();
            case ArrayOf array -> array.length();
            case Value _, EnumValue _, NullValue _, Yes _ -> 0;
        };
    }

    static Shape of(CorePattern pattern) {
        return switch (pattern) {
            case CorePattern.Any _ -> WILD;
            case CorePattern.Bind bind -> of(bind.pattern());
            case CorePattern.Constant(Literal.Unit _, _) -> WILD;
            case CorePattern.Constant(var literal, _) -> new Made(literal instanceof Literal.Null ? new NullValue() : new Value(literal), List.of());
            case CorePattern.EnumConstant(var shape, var bits, _) -> new Made(new EnumValue(shape, bits), List.of());
            case CorePattern.Null _ -> new Made(new NullValue(), List.of());
            case CorePattern.Case(var union, var tag, var fields, _) -> new Made(new Case(union, tag), all(fields));
            case CorePattern.Product(var layout, var names, var fields, _) ->
                new Made(new Product(layout.type(), names, fields.size()), all(fields));
            case CorePattern.ArrayOf(var items, _) -> new Made(new ArrayOf(items.size()), all(items));
            case CorePattern.Or or -> new Either(alternatives(or));
            case CorePattern.And(var patterns, _) -> patterns.stream().map(Shape::of).reduce(WILD, Shape::both);
            case CorePattern.TypeTest(var type, var inner, _) -> new Seen(":? " + type, new Made(new Yes(), List.of()), of(inner));
            case CorePattern.View view -> new Seen(
                    view.key().isEmpty() ? "view " + System.identityHashCode(view.function()) : view.key(), of(view.result()), WILD);
        };
    }

    private static List<Shape> all(List<CorePattern> patterns) {
        return patterns.stream().map(Shape::of).toList();
    }

    private static List<Shape> alternatives(CorePattern.Or or) {
        List<Shape> found = new ArrayList<>();
        CorePattern rest = or;
        while (rest instanceof CorePattern.Or(var left, var right, _)) {
            found.add(of(right));
            rest = left;
        }
        found.add(of(rest));
        return found.reversed();
    }

    /** The values that have both shapes. */
    private static Shape both(Shape left, Shape right) {
        return switch (left) {
            case Wild _ -> right;
            case Either(var alternatives) -> new Either(alternatives.stream().map(alternative -> both(alternative, right)).toList());
            case Seen(var aspect, var result, var itself) -> new Seen(aspect, result, both(itself, right));
            case Made(var maker, var parts) -> switch (right) {
                case Wild _ -> left;
                case Either _, Seen _ -> both(right, left);
                case Made(var other, var others) -> {
                    if (!maker.equals(other)) {
                        yield NEVER;
                    }
                    List<Shape> merged = new ArrayList<>();
                    for (int i = 0; i < parts.size(); i++) {
                        merged.add(both(parts.get(i), others.get(i)));
                    }
                    yield new Made(maker, merged);
                }
            };
        };
    }
}
