package fusabi.match;

import fusabi.core.CorePattern;
import fusabi.match.Shape.Maker;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An example of a value, as much of it as matters; written as F# writes it. */
sealed interface Witness {

    /** Whatever. */
    record Anything() implements Witness {}

    record Made(Maker maker, List<Witness> parts) implements Witness {
        public Made {
            parts = List.copyOf(parts);
        }
    }

    /** A value that is made in none of these ways; {@code signature} lists all there are, if there is an end to them. */
    static Witness notMadeBy(Set<Maker> makers, Optional<List<Maker>> signature) {
        if (signature.isPresent()) {
            Maker missing = signature.get().stream().filter(maker -> !makers.contains(maker)).findFirst().orElseThrow();
            return new Made(missing, Collections.nCopies(Shape.parts(missing), new Anything()));
        }
        return switch (makers.iterator().next()) {
            case Shape.ArrayOf _ -> {
                int length = firstNot(n -> makers.contains(new Shape.ArrayOf(n)));
                yield new Made(new Shape.ArrayOf(length), Collections.nCopies(length, new Anything()));
            }
            case Shape.EnumValue(var shape, _) -> new Made(
                    new Shape.EnumValue(shape, firstNot(n -> makers.contains(new Shape.EnumValue(shape, n)) || isNamed(shape, n))), List.of());
            case Shape.Value(var literal) -> otherThan(literal, makers);
            case Shape.NullValue _, Shape.Yes _, Shape.Case _, Shape.Product _ -> new Anything();
        };
    }

    private static Witness otherThan(Literal literal, Set<Maker> makers) {
        return switch (literal) {
            case Literal.Int32 _ -> value(new Literal.Int32(firstNot(n -> makers.contains(new Shape.Value(new Literal.Int32(n))))));
            case Literal.Int64 _ -> value(new Literal.Int64(firstNot(n -> makers.contains(new Shape.Value(new Literal.Int64(n))))));
            case Literal.Char _ -> value(new Literal.Char((char) ('a'
                    + firstNot(n -> makers.contains(new Shape.Value(new Literal.Char((char) ('a' + n))))))));
            case Literal.Text _ -> value(new Literal.Text("a".repeat(
                    firstNot(n -> makers.contains(new Shape.Value(new Literal.Text("a".repeat(n))))))));
            default -> new Anything();
        };
    }

    private static Witness value(Literal literal) {
        return new Made(new Shape.Value(literal), List.of());
    }

    private static boolean isNamed(CorePattern.EnumShape shape, int bits) {
        return shape.cases().stream().anyMatch(named -> named.bits() == bits);
    }

    private static int firstNot(IntPredicate taken) {
        return IntStream.iterate(0, n -> n + 1).filter(n -> !taken.test(n)).findFirst().orElseThrow();
    }

    /** The value in F#'s notation, with {@code _} for parts that may be anything. */
    default String text() {
        return switch (this) {
            case Anything _ -> "_";
            case Made(var maker, var parts) -> switch (maker) {
                case Shape.Case(var union, var tag) -> caseText(union.cases().get(tag).name(), parts);
                case Shape.Product(var type, var names, _) -> productText(type, names, parts);
                case Shape.Value(var literal) -> literalText(literal);
                case Shape.EnumValue(var shape, var bits) -> shape.cases().stream()
                        .filter(named -> named.bits() == bits)
                        .findFirst()
                        .map(named -> shape.display() + "." + named.name())
                        .orElse("enum<" + shape.display() + "> (" + bits + ")");
                case Shape.NullValue _ -> "null";
                case Shape.ArrayOf _ -> "[|" + listed(parts, "; ") + "|]";
                case Shape.Yes _ -> "_";
            };
        };
    }

    private static String caseText(String name, List<Witness> parts) {
        if (name.equals("::")) {
            List<Witness> items = new ArrayList<>();
            items.add(parts.getFirst());
            Witness tail = parts.getLast();
            while (tail instanceof Made(Shape.Case _, var inner) && inner.size() == 2) {
                items.add(inner.getFirst());
                tail = inner.getLast();
            }
            boolean isClosed = tail instanceof Made;
            return isClosed ? "[" + listed(items, "; ") + "]" : listed(items, "::") + "::" + tail.text();
        }
        return parts.isEmpty() ? name : name + " (" + listed(parts, ", ") + ")";
    }

    private static String productText(String type, List<String> names, List<Witness> parts) {
        if (type.startsWith("System.Tuple`")) {
            return "(" + listed(parts, ", ") + ")";
        }
        if (type.startsWith("System.ValueTuple`")) {
            return "struct (" + listed(parts, ", ") + ")";
        }
        String fields = IntStream.range(0, parts.size())
                .filter(i -> !(parts.get(i) instanceof Anything))
                .mapToObj(i -> names.get(i) + " = " + parts.get(i).text())
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? "_" : "{ " + fields + " }";
    }

    private static String listed(List<Witness> parts, String separator) {
        return parts.stream().map(Witness::text).collect(Collectors.joining(separator));
    }

    private static String literalText(Literal literal) {
        return switch (literal) {
            case Literal.Bool(var value) -> Boolean.toString(value);
            case Literal.Int32(var value) -> Integer.toString(value);
            case Literal.Int64(var value) -> value + "L";
            case Literal.Char(var value) -> "'" + value + "'";
            case Literal.Text(var value) -> "\"" + value + "\"";
            case Literal.Byte(var bits) -> (bits & 0xFF) + "uy";
            case Literal.SByte(var value) -> value + "y";
            case Literal.Int16(var value) -> value + "s";
            case Literal.UInt16(var bits) -> (bits & 0xFFFF) + "us";
            case Literal.UInt32(var bits) -> Integer.toUnsignedString(bits) + "u";
            case Literal.UInt64(var bits) -> Long.toUnsignedString(bits) + "UL";
            case Literal.NativeInt(var value) -> value + "n";
            case Literal.UNativeInt(var bits) -> Long.toUnsignedString(bits) + "un";
            case Literal.Float(var value) -> Double.toString(value);
            case Literal.Float32(var value) -> value + "f";
            case Literal.Decimal(var value) -> value.toPlainString() + "M";
            case Literal.BigInt(var value) -> value + "I";
            case Literal.Unit _ -> "()";
            case Literal.Null _ -> "null";
            case Literal.Bytes _, Literal.UserNumber _ -> "_";
        };
    }
}
