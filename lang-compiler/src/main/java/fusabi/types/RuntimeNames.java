package fusabi.types;

import fusabi.bytecode.WellKnown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that types have when a program runs: those of .NET. */
public final class RuntimeNames {

    private RuntimeNames() {}

    /** The name without the namespace, with the number of parameters behind it. */
    public static String simple(TypeDefinition definition) {
        String symbol = definition.symbol();
        String last = symbol.substring(symbol.lastIndexOf('.') + 1);
        int copy = last.indexOf('@');
        String plain = copy < 0 ? last : last.substring(0, copy);
        int arity = definition.parameters().size();
        return arity == 0 || plain.indexOf('`') >= 0 ? plain : plain + "`" + arity;
    }

    /** The name with the namespace. */
    public static String full(TypeDefinition definition) {
        String symbol = definition.symbol();
        return symbol.substring(0, symbol.lastIndexOf('.') + 1) + simple(definition);
    }

    /** The full name with its arguments; nothing when these are not known before the program runs. */
    public static Optional<String> full(Type type) {
        return switch (type.resolved()) {
            case Type.Named named when named.definition().symbol().equals(WellKnown.ARRAY) && named.arguments().size() == 1 ->
                    full(named.arguments().getFirst()).map(element -> element + "[]");
            case Type.Named named -> arguments(named.arguments()).map(arguments -> full(named.definition()) + arguments);
            case Type.Function(var parameter, var result) -> arguments(List.of(parameter, result)).map(each -> WellKnown.FUNCTION + "`2" + each);
            case Type.Tuple(var items, var struct) -> arguments(items).map(each ->
                    (struct ? WellKnown.structTuple(items.size()) : WellKnown.tuple(items.size())) + each);
            case TypeVariable _, Measure _, Type.Erroneous _ -> Optional.empty();
        };
    }

    /** Type arguments in brackets, nothing between them when there are none; units of measure are not arguments when a program runs. */
    public static Optional<String> arguments(List<Type> types) {
        List<String> names = new ArrayList<>();
        for (Type type : types) {
            if (type.resolved() instanceof Measure || type.resolved() instanceof TypeVariable variable && variable.isMeasure()) {
                continue;
            }
            Optional<String> name = full(type);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(names.isEmpty() ? "" : "[" + String.join(",", names) + "]");
    }
}
