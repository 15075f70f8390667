package fusabi.types;

import fusabi.bytecode.WellKnown;
import fusabi.syntax.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What values of a type are made of, as text for the library's codecs: the soft member {@code %type_shape}. A line is a type; the first
 * is the one asked for. Its fields are separated by tabs: a word, the type's symbol, and what it is made of, types by the number of
 * their line.
 *
 * <pre>
 * record  App.Person  name 1  age 2
 * value   System.String
 * value   System.Int32
 * union   App.Shape  Circle 1 radius 4  Empty 0        (cases with the number of their fields)
 * tuple   System.Tuple`2  1  2                          (also: generic  Microsoft.FSharp.Collections.FSharpList  1)
 * </pre>
 */
final class TypeShapes {

    /** Types that grow without end, as those of nested data types do, are cut off here. */
    private static final int MOST_TYPES = 1000;

    private final KnownTypes known;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private TypeShapes(KnownTypes known) {
        this.known = known;
    }

    static String of(KnownTypes known, Type type) {
        TypeShapes shapes = new TypeShapes(known);
        shapes.number(type);
        return String.join("\n", shapes.lines);
    }

    private int number(Type type) {
        Optional<String> name = RuntimeNames.full(type);
        if (name.isEmpty() || numbers.size() >= MOST_TYPES && !numbers.containsKey(name.get())) {
            lines.add("unknown");
            return lines.size() - 1;
        }
        Integer present = numbers.get(name.get());
        if (present != null) {
            return present;
        }
        int number = lines.size();
        numbers.put(name.get(), number);
        lines.add("");
        lines.set(number, String.join("\t", line(type.resolved())));
        return number;
    }

    private List<String> line(Type type) {
        return switch (type) {
            case Type.Tuple(var items, var struct) -> generic("tuple", SoftMembers.symbol(type), items);
            case Type.Function _, TypeVariable _, Measure _, Type.Erroneous _ -> List.of("unknown");
            case Type.Named named -> switch (named.definition().kind()) {
                case RECORD, ANONYMOUS_RECORD -> isHidden(named) ? other(named) : record(named);
                case UNION -> known.is(named, WellKnown.LIST) || isHidden(named) ? other(named) : union(named);
                case ENUM -> List.of("enum", named.definition().symbol());
                case PRIMITIVE, CLASS, STRUCT, INTERFACE, EXCEPTION, DELEGATE, MEASURE, ABBREVIATION -> other(named);
            };
        };
    }

    private static boolean isHidden(Type.Named type) {
        return type.definition().representationAccess() != Access.PUBLIC;
    }

    private List<String> other(Type.Named type) {
        List<Type> arguments = known.kindOf(type).isPresent() ? List.of() : type.arguments();
        String symbol = type.definition().symbol();
        return arguments.isEmpty() ? List.of("value", symbol) : generic("generic", symbol, arguments);
    }

    private List<String> generic(String word, String symbol, List<Type> arguments) {
        List<String> line = new ArrayList<>(List.of(word, symbol));
        arguments.forEach(argument -> line.add(String.valueOf(number(argument))));
        return line;
    }

    private List<String> record(Type.Named type) {
        List<String> line = new ArrayList<>(List.of("record", type.definition().symbol()));
        fields(line, type, type.definition().fields());
        return line;
    }

    private List<String> union(Type.Named type) {
        List<String> line = new ArrayList<>(List.of("union", type.definition().symbol()));
        for (UnionCase each : type.definition().cases()) {
            line.add(each.name());
            line.add(String.valueOf(each.fields().size()));
            fields(line, type, each.fields());
        }
        return line;
    }

    private void fields(List<String> line, Type.Named type, List<Field> fields) {
        Substitution arguments = Hierarchy.substitution(type);
        for (Field field : fields) {
            line.add(field.name());
            line.add(String.valueOf(number(arguments.apply(field.type()))));
        }
    }
}
