package fusabi.border;

import fusabi.types.Type;
import java.util.stream.Collectors;

/**
 * What scripts see of a Java value that comes without any type being asked for.
 *
 * @param type      its type in scripts
 * @param converter between the two
 */
public record GivenValue(Type type, Converter converter) {

    /** A text that no other type has, as types of one name may be different ones. */
    public String key() {
        return key(type);
    }

    private static String key(Type type) {
        return switch (type.resolved()) {
            case Type.Named(var definition, var arguments) ->
                definition.symbol() + arguments.stream().map(GivenValue::key).collect(Collectors.joining(",", "<", ">"));
            case Type.Function(var parameter, var result) -> "(" + key(parameter) + "->" + key(result) + ")";
            case Type.Tuple(var items, var struct) -> items.stream().map(GivenValue::key).collect(Collectors.joining("*", struct ? "struct(" : "(", ")"));
            case Type other -> other.toString();
        };
    }
}
