package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The descriptors of the types that the machine makes itself: the primitives, and tuples of any size. */
final class BuiltInTypes {

    private static final String TUPLE = "System.Tuple`";
    private static final String STRUCT_TUPLE = "System.ValueTuple`";

    private BuiltInTypes() {}

    /** In the order of {@link WellKnown#PRIMITIVES}, which is the order of their ids; {@code System.Object} is 0. */
    static List<TypeDescriptor> primitives() {
        List<TypeDescriptor> types = new ArrayList<>();
        for (String symbol : WellKnown.PRIMITIVES) {
            // Only obj itself is ever made: new obj() is equal to itself alone.
            boolean object = symbol.equals(WellKnown.OBJECT);
            types.add(object
                    ? descriptor(symbol, TypeDescriptor.Kind.CLASS, List.of(new TypeDescriptor.Case("Object", List.of())))
                    : descriptor(symbol, TypeDescriptor.Kind.PRIMITIVE, List.of()));
        }
        return types;
    }

    /** The one with this symbol. */
    static TypeDescriptor of(String symbol) {
        return tuple(symbol).or(() -> primitives().stream().filter(type -> type.symbol().equals(symbol)).findFirst()).orElseThrow();
    }

    /** The tuple type with this symbol, if it is one. */
    static Optional<TypeDescriptor> tuple(String symbol) {
        String prefix = symbol.startsWith(TUPLE) ? TUPLE : symbol.startsWith(STRUCT_TUPLE) ? STRUCT_TUPLE : "";
        String number = symbol.substring(prefix.length());
        if (prefix.isEmpty() || number.isEmpty() || number.length() > 3 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int size = Integer.parseInt(number);
        if (size < 1 || size > WellKnown.MAX_TUPLE) {
            return Optional.empty();
        }
        List<TypeDescriptor.Field> fields = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            fields.add(new TypeDescriptor.Field("Item" + i, false));
        }
        TypeDescriptor.Kind kind = prefix.equals(TUPLE) ? TypeDescriptor.Kind.TUPLE : TypeDescriptor.Kind.STRUCT_TUPLE;
        return Optional.of(descriptor(symbol, kind, List.of(new TypeDescriptor.Case("", fields))));
    }

    private static TypeDescriptor descriptor(String symbol, TypeDescriptor.Kind kind, List<TypeDescriptor.Case> cases) {
        String full = symbol.equals(WellKnown.FUNCTION) ? symbol + "`2" : symbol;
        String name = full.substring(full.lastIndexOf('.') + 1);
        return new TypeDescriptor(
                symbol, name, full, kind, cases, Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), Set.of(), Optional.empty());
    }
}
