package fusabi.random;

import fusabi.random.Model.Tagged;
import fusabi.random.Model.Two;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Functions of the program that turn values into text, one a type, and the same in Java. */
final class Shown {

    private final Map<Kind, String> names = new LinkedHashMap<>();
    private final StringBuilder definitions = new StringBuilder();

    /** The definitions of all functions that were asked for. */
    String definitions() {
        return definitions.toString();
    }

    /** The name of the function for a type. */
    String function(Kind kind) {
        String known = names.get(kind);
        if (known != null) {
            return known;
        }
        String name = "show" + names.size();
        names.put(kind, name);
        String body = switch (kind) {
            case Kind.Int() -> "string x";
            case Kind.Long() -> "string x + \"L\"";
            case Kind.Float() -> "string (int64 (x * 8.0)) + \"f\"";
            case Kind.Bool() -> "if x then \"T\" else \"F\"";
            case Kind.Text() -> "\"<\" + x + \">\"";
            case Kind.Option(var of) -> "match x with\n    | Some y -> \"Some(\" + " + function(of) + " y + \")\"\n    | None -> \"None\"";
            case Kind.ListOf(var of) -> "\"[\" + String.concat \";\" (List.map " + function(of) + " x) + \"]\"";
            case Kind.Pair(var first, var second) -> "let (a, b) = x\n    \"(\" + " + function(first) + " a + \", \" + " + function(second)
                    + " b + \")\"";
            case Kind.Record(_, var fields) -> "\"{\" + " + fields.stream().map(field -> function(field.kind()) + " x." + field.name())
                    .collect(Collectors.joining(" + \",\" + ")) + " + \"}\"";
            case Kind.Union(_, var cases) -> "match x with" + cases.stream().map(this::rule).collect(Collectors.joining());
            case Kind.Function _ -> throw new IllegalArgumentException("functions are not shown");
        };
        definitions.append("let rec ").append(name).append(" (x: ").append(kind.written()).append(") : string =\n    ").append(body).append('\n');
        return name;
    }

    private String rule(Kind.Case one) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder value = new StringBuilder("\"" + one.name() + "\"");
        for (int i = 0; i < one.fields().size(); i++) {
            pattern.append(i == 0 ? " (" : ", ").append("y").append(i);
            value.append(" + \",\" + ").append(function(one.fields().get(i))).append(" y").append(i);
        }
        return "\n    | " + one.name() + pattern + (pattern.isEmpty() ? "" : ")") + " -> " + value;
    }

    static String show(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Int() -> value.toString();
            case Kind.Long() -> value + "L";
            case Kind.Float() -> (long) ((Double) value * 8.0) + "f";
            case Kind.Bool() -> (Boolean) value ? "T" : "F";
            case Kind.Text() -> "<" + value + ">";
            case Kind.Option(var of) -> ((Optional<?>) value).map(some -> "Some(" + show(of, some) + ")").orElse("None");
            case Kind.ListOf(var of) -> ((List<?>) value).stream().map(item -> show(of, item)).collect(Collectors.joining(";", "[", "]"));
            case Kind.Pair(var first, var second) -> "(" + show(first, ((Two) value).first()) + ", " + show(second, ((Two) value).second()) + ")";
            case Kind.Record(_, var fields) -> {
                List<?> values = (List<?>) value;
                StringBuilder result = new StringBuilder("{");
                for (int i = 0; i < fields.size(); i++) {
                    result.append(i == 0 ? "" : ",").append(show(fields.get(i).kind(), values.get(i)));
                }
                yield result.append("}").toString();
            }
            case Kind.Union(_, var cases) -> {
                Tagged tagged = (Tagged) value;
                Kind.Case one = cases.get(tagged.tag());
                StringBuilder result = new StringBuilder(one.name());
                for (int i = 0; i < one.fields().size(); i++) {
                    result.append(",").append(show(one.fields().get(i), tagged.fields().get(i)));
                }
                yield result.toString();
            }
            case Kind.Function _ -> throw new IllegalArgumentException("functions are not shown");
        };
    }
}
