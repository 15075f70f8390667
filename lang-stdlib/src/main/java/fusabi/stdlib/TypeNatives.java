package fusabi.stdlib;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of types, and values of enum types. In scripts a type is its symbol. */
final class TypeNatives {

    private static final String ARRAY_SUFFIX = "[]";

    /** The primitives whose values are objects. */
    private static final Set<String> REFERENCES = Set.of(
            WellKnown.OBJECT, WellKnown.STRING, WellKnown.ARRAY, WellKnown.FUNCTION, WellKnown.UNIT, "System.ValueType", "System.Enum");

    private TypeNatives() {}

    static void define(Natives natives) {
        natives.define("Object.typeSymbol", 1, call -> {
            if (call.isNull(call.word(0))) {
                throw call.raise("System.NullReferenceException", "Object reference not set to an instance of an object.");
            }
            return call.ofText(symbol(call, call.word(0)));
        });
        natives.define("Object.elementTypeName", 1, call -> {
            long array = call.word(0);
            return call.ofText(call.arrayLength(array) == 0 ? "Object" : ObjectNatives.typeName(call, call.element(array, 0)));
        });
        natives.define("Type.name", 1, call -> call.ofText(name(call, call.stringArgument(0), false)));
        natives.define("Type.kind", 1, call -> call.ofText(kind(call, call.stringArgument(0))));
        natives.define("Type.fullName", 1, call -> call.ofText(name(call, call.stringArgument(0), true)));
        natives.define("Enum.bits", 1, call -> call.ofInt64(bits(call, call.word(0))));
        natives.define("Enum.name", 2, call -> {
            long wanted = bits(call, call.word(1));
            return type(call).enumNames().entrySet().stream().filter(entry -> entry.getValue() == wanted).findFirst()
                    .map(entry -> call.ofText(entry.getKey())).orElse(Word.NULL);
        });
        natives.define("Enum.names", 1, call -> {
            List<String> names = sorted(type(call)).stream().map(Map.Entry::getKey).toList();
            long array = call.keep(call.newArray(names.size(), Word.NULL));
            for (int i = 0; i < names.size(); i++) {
                call.setElement(array, i, call.ofText(names.get(i)));
            }
            return array;
        });
        natives.define("Enum.values", 1, call -> {
            List<Map.Entry<String, Long>> values = sorted(type(call));
            long array = call.newArray(values.size(), Word.NULL);
            for (int i = 0; i < values.size(); i++) {
                call.setElement(array, i, call.ofEnum(call.stringArgument(0), values.get(i).getValue().intValue()));
            }
            return array;
        });
        natives.define("Enum.isDefined", 2, call -> {
            String name = Numbers.text(call, call.word(1));
            return Word.ofBool(name != null ? type(call).enumNames().containsKey(name)
                    : type(call).enumNames().containsValue(bits(call, call.word(1))));
        });
        natives.define("Enum.parse", 3, TypeNatives::parse);
        // The compiler gives any value of the type, library members its symbol.
        natives.define("Data.tag", 1, call -> Word.ofInt(Word.tag(call.word(0))));
        natives.define("Data.field", 2, call -> call.field(call.word(0), call.intArgument(1)));
        natives.define("Data.make", 3, call -> {
            long[] fields = new long[call.arrayLength(call.word(2))];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = call.element(call.word(2), i);
            }
            return call.newObject(call.stringArgument(0), call.intArgument(1), fields);
        });
        natives.define("Enum.ofBits", 2, call -> Numbers.isEnum(call.word(0))
                ? Word.small(Word.tag(call.word(0)), call.intArgument(1)) : call.ofEnum(call.stringArgument(0), call.intArgument(1)));
    }

    /** The symbol of a value's type; that of an array's elements with brackets. */
    private static String symbol(NativeCall call, long word) {
        String symbol = call.typeOf(word);
        if (!symbol.equals(WellKnown.ARRAY)) {
            return LayoutReference.instance(symbol, call.typeArguments(word));
        }
        return (call.arrayLength(word) == 0 ? WellKnown.OBJECT : symbol(call, call.element(word, 0))) + ARRAY_SUFFIX;
    }

    private static String name(NativeCall call, String symbol, boolean full) {
        if (symbol.endsWith("[]") || symbol.endsWith(",]")) {
            int element = symbol.lastIndexOf('[');
            return name(call, symbol.substring(0, element), full) + symbol.substring(element);
        }
        String plain = LayoutReference.symbolOf(symbol);
        Optional<TypeDescriptor> type = call.type(plain);
        String arguments = full ? LayoutReference.argumentsOf(symbol) : "";
        return type.map(found -> full ? found.fullName() : found.name())
                .orElseGet(() -> full ? plain : plain.substring(plain.lastIndexOf('.') + 1)) + arguments;
    }

    /** The kind of a type; numbers and other structs are {@code STRUCT}, other primitives classes. */
    private static String kind(NativeCall call, String symbol) {
        Optional<TypeDescriptor> type = call.type(LayoutReference.symbolOf(symbol));
        if (type.isEmpty()) {
            return TypeDescriptor.Kind.CLASS.name();
        }
        boolean struct = type.get().traits().contains(TypeDescriptor.Trait.STRUCT)
                || type.get().kind() == TypeDescriptor.Kind.PRIMITIVE && !REFERENCES.contains(type.get().symbol());
        return struct ? "STRUCT" : type.get().kind().name();
    }

    private static TypeDescriptor type(NativeCall call) {
        return call.type(call.stringArgument(0)).orElseThrow(() -> call.raise("System.ArgumentException", "Type provided must be an Enum."));
    }

    private static long bits(NativeCall call, long word) {
        if (Numbers.isEnum(word)) {
            return EnumText.value(call.describe(word).enumKind().orElse(NumericKind.INT32), Word.low(word));
        }
        return Numbers.of(call, word).map(number -> number instanceof Numeric.Whole whole ? whole.value().longValue() : 0L).orElse(0L);
    }

    private static List<Map.Entry<String, Long>> sorted(TypeDescriptor type) {
        return type.enumNames().entrySet().stream().sorted(Map.Entry.comparingByValue(Long::compareUnsigned)).toList();
    }

    /** Names with commas between them, or a number. */
    private static long parse(NativeCall call) {
        String text = call.nullableString(1);
        if (text == null) {
            throw Natives.argumentNull(call, "value");
        }
        TypeDescriptor type = type(call);
        long bits = 0;
        if (text.isBlank()) {
            throw call.raise("System.ArgumentException", "Must specify valid information for parsing in the string. (Parameter 'value')");
        }
        for (String part : text.split(",")) {
            bits |= part(call, type, text, part.strip());
        }
        return call.ofEnum(call.stringArgument(0), (int) bits);
    }

    private static long part(NativeCall call, TypeDescriptor type, String text, String part) {
        try {
            Numeric number = NumberParser.parse(NumericKind.INT64, part, NumberParser.INTEGER);
            return ((Numeric.Whole) number).value().longValue();
        } catch (Refused _) {
            boolean ignoreCase = call.boolArgument(2);
            for (Map.Entry<String, Long> entry : type.enumNames().entrySet()) {
                if (ignoreCase ? entry.getKey().toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT)) : entry.getKey().equals(part)) {
                    return entry.getValue();
                }
            }
            throw call.raise("System.ArgumentException", "Requested value '" + text + "' was not found.");
        }
    }
}
