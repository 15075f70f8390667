package fusabi.types;

import fusabi.bytecode.WellKnown;
import fusabi.syntax.Access;
import fusabi.value.NumericKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The types that the language itself speaks of, by symbol. */
public final class KnownTypes {

    public static final String ENUMERABLE = "System.Collections.Generic.IEnumerable";
    public static final String ENUMERATOR = "System.Collections.Generic.IEnumerator";
    public static final String DISPOSABLE = "System.IDisposable";
    public static final String COMPARABLE = "System.IComparable";
    public static final String GENERIC_COMPARABLE = "System.IComparable`1";
    public static final String EQUATABLE = "System.IEquatable`1";
    public static final String FORMAT = "FSharp.Core.PrintfFormat";
    public static final String LAZY = "System.Lazy";
    public static final String LIST_COLLECTOR = "FSharp.Core.CompilerServices.ListCollector";
    public static final String ARRAY_COLLECTOR = "FSharp.Core.CompilerServices.ArrayCollector";
    public static final String FORMATTABLE = "System.FormattableString";
    public static final String TYPE = "System.Type";
    public static final String STRUCTURAL_COMPARABLE = "System.Collections.IStructuralComparable";
    public static final String STRUCTURAL_EQUATABLE = "System.Collections.IStructuralEquatable";

    public static final String BYREF = "FSharp.Core.byref";
    public static final String INREF = "FSharp.Core.inref";
    public static final String OUTREF = "FSharp.Core.outref";

    private static final Map<String, NumericKind> KINDS = Map.ofEntries(
            Map.entry("System.SByte", NumericKind.SBYTE), Map.entry("System.Byte", NumericKind.BYTE),
            Map.entry("System.Int16", NumericKind.INT16), Map.entry("System.UInt16", NumericKind.UINT16),
            Map.entry("System.Int32", NumericKind.INT32), Map.entry("System.UInt32", NumericKind.UINT32),
            Map.entry("System.Int64", NumericKind.INT64), Map.entry("System.UInt64", NumericKind.UINT64),
            Map.entry("System.IntPtr", NumericKind.NATIVEINT), Map.entry("System.UIntPtr", NumericKind.UNATIVEINT),
            Map.entry("System.Char", NumericKind.CHAR), Map.entry("System.Single", NumericKind.FLOAT32),
            Map.entry("System.Double", NumericKind.FLOAT), Map.entry("System.Decimal", NumericKind.DECIMAL),
            Map.entry("System.Numerics.BigInteger", NumericKind.BIGINT));

    /** Symbols of arrays of two, three and four dimensions. */
    private static final List<String> ARRAYS = List.of(WellKnown.ARRAY, "System.Array2D", "System.Array3D", "System.Array4D");

    private final Map<String, TypeDefinition> symbols = new HashMap<>();
    private final Map<NumericKind, Type> numbers = new HashMap<>();
    private final Map<TypeDefinition, NumericKind> kinds = new HashMap<>();

    public KnownTypes() {
        for (String symbol : WellKnown.PRIMITIVES) {
            String name = symbol.substring(symbol.lastIndexOf('.') + 1);
            TypeDefinition definition = new TypeDefinition(symbol, name, TypeDefinition.Kind.PRIMITIVE, Access.PUBLIC);
            definition.setEnclosing(symbol.substring(0, symbol.lastIndexOf('.')));
            define(definition);
        }
        TypeDefinition array = primitive(WellKnown.ARRAY);
        array.setParameters(List.of(TypeVariable.parameter("T", false, false)));
        array.setDisplayName("[]");
        primitive(WellKnown.FUNCTION).setParameters(
                List.of(TypeVariable.parameter("T", false, false), TypeVariable.parameter("U", false, false)));
        primitive(WellKnown.STRING).flags().add(TypeDefinition.Flag.ALLOW_NULL);
        primitive(WellKnown.OBJECT).flags().add(TypeDefinition.Flag.ALLOW_NULL);
        array.flags().add(TypeDefinition.Flag.ALLOW_NULL);
        KINDS.forEach((symbol, kind) -> {
            TypeDefinition definition = primitive(symbol);
            numbers.put(kind, new Type.Named(definition, List.of()));
            kinds.put(definition, kind);
        });
    }

    private KnownTypes(KnownTypes other) {
        symbols.putAll(other.symbols);
        numbers.putAll(other.numbers);
        kinds.putAll(other.kinds);
    }

    /** The same definitions, to which others may be added. */
    public KnownTypes copy() {
        return new KnownTypes(this);
    }

    /** Makes a definition known by its symbol. */
    public void define(TypeDefinition definition) {
        symbols.put(definition.symbol(), definition);
    }

    public Optional<TypeDefinition> find(String symbol) {
        return Optional.ofNullable(symbols.get(symbol));
    }

    /** Every definition, for the interface of a library. */
    public Iterable<TypeDefinition> all() {
        return List.copyOf(symbols.values());
    }

    private TypeDefinition primitive(String symbol) {
        return symbols.get(symbol);
    }

    /** The definition with that symbol; when the library lacks it, an opaque stand-in. */
    public TypeDefinition get(String symbol, int arity) {
        return symbols.computeIfAbsent(symbol, key -> {
            TypeDefinition missing = new TypeDefinition(key, key.substring(key.lastIndexOf('.') + 1), TypeDefinition.Kind.CLASS,
                    Access.PUBLIC);
            missing.setParameters(IntStream.range(0, arity)
                    .mapToObj(i -> TypeVariable.parameter("T" + i, false, false)).toList());
            return missing;
        });
    }

    public Type named(String symbol, Type... arguments) {
        return new Type.Named(get(symbol, arguments.length), List.of(arguments));
    }

    public Type number(NumericKind kind) {
        return numbers.get(kind);
    }

    /** The number kind of a type, units of measure disregarded; chars too. */
    public Optional<NumericKind> kindOf(Type type) {
        return type.resolved() instanceof Type.Named named ? Optional.ofNullable(kinds.get(named.definition())) : Optional.empty();
    }

    public Type int32() {
        return numbers.get(NumericKind.INT32);
    }

    public Type float64() {
        return numbers.get(NumericKind.FLOAT);
    }

    public Type character() {
        return numbers.get(NumericKind.CHAR);
    }

    public Type bool() {
        return named("System.Boolean");
    }

    public Type string() {
        return named(WellKnown.STRING);
    }

    public Type unit() {
        return named(WellKnown.UNIT);
    }

    public TypeDefinition unitDefinition() {
        return primitive(WellKnown.UNIT);
    }

    public Type object() {
        return named(WellKnown.OBJECT);
    }

    public TypeDefinition objectDefinition() {
        return primitive(WellKnown.OBJECT);
    }

    public Type exception() {
        return named(WellKnown.EXCEPTION);
    }

    public Type list(Type element) {
        return named(WellKnown.LIST, element);
    }

    public Type option(Type element) {
        return named(WellKnown.OPTION, element);
    }

    public Type valueOption(Type element) {
        return named(WellKnown.VALUE_OPTION, element);
    }

    public Type sequence(Type element) {
        return named(ENUMERABLE, element);
    }

    public Type array(Type element) {
        return named(WellKnown.ARRAY, element);
    }

    public Type array(Type element, int rank) {
        TypeDefinition definition = get(ARRAYS.get(Math.min(rank, 4) - 1), 1);
        if (rank > 1) {
            definition.setDisplayName("[" + ",".repeat(rank - 1) + "]");
        }
        return new Type.Named(definition, List.of(element));
    }

    /** The number of dimensions of an array type. */
    public Optional<Integer> rankOf(Type type) {
        return type.resolved() instanceof Type.Named named && ARRAYS.contains(named.definition().symbol())
                ? Optional.of(ARRAYS.indexOf(named.definition().symbol()) + 1) : Optional.empty();
    }

    public boolean isArray(Type type) {
        return type.is(primitive(WellKnown.ARRAY));
    }

    public boolean isUnit(Type type) {
        return type.is(primitive(WellKnown.UNIT));
    }

    public boolean isObject(Type type) {
        return type.is(primitive(WellKnown.OBJECT));
    }

    public boolean isString(Type type) {
        return type.is(primitive(WellKnown.STRING));
    }

    public boolean isBool(Type type) {
        return type.is(primitive("System.Boolean"));
    }

    public boolean is(Type type, String symbol) {
        return type.resolved() instanceof Type.Named named && named.definition().symbol().equals(symbol);
    }

    /** The type of what is at a place passed by reference. */
    public Optional<Type> addressed(Type type) {
        return type.resolved() instanceof Type.Named(var definition, var arguments)
                && List.of(BYREF, INREF, OUTREF).contains(definition.symbol()) ? Optional.of(arguments.getFirst()) : Optional.empty();
    }

    /** Whether null stands for a value of this type at run time once its static type is forgotten: options and unit. */
    public boolean isNullWhenBoxed(Type type) {
        return type.resolved() instanceof Type.Named named
                && (named.definition() == primitive(WellKnown.UNIT) || named.definition().is(TypeDefinition.Flag.NULL_AS_TRUE_VALUE));
    }
}
