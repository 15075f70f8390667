package fusabi.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java values written as F#'s {@code %A} writes what they stand for. */
final class Written {

    private Written() {}

    /** A tuple. */
    record Tuple(List<Object> items) {
        static Tuple of(Object... items) {
            return new Tuple(List.of(items));
        }
    }

    static String of(Object value) {
        return switch (value) {
            case List<?> list -> list.isEmpty() ? "[]" : "[" + String.join("; ", list.stream().map(Written::of).toList()) + "]";
            case Tuple(var items) -> "(" + String.join(", ", items.stream().map(Written::of).toList()) + ")";
            case Map.Entry<?, ?> entry -> of(Tuple.of(entry.getKey(), entry.getValue()));
            case Optional<?> option -> option.map(each -> "Some " + argument(each)).orElse("None");
            case String text -> '"' + text + '"';
            case Character c -> "'" + c + "'";
            default -> String.valueOf(value);
        };
    }

    /** A float as {@code string} writes it. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String argument(Object value) {
        String text = of(value);
        return text.startsWith("Some") ? "(" + text + ")" : text;
    }
}
