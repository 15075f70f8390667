package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Finds the converter between a script type and a Java type, or says why there is none. One of these serves one signature: a type parameter of the
 * script's function is the same Java type wherever it stands.
 */
public final class Conversions {
    /*
     * The Java type leads: it says what the host wants. `Object` takes whatever is natural for the script type. A type that contains itself gets a
     * Deferred while its parts are looked at.
     */

    static final String MAP = "Microsoft.FSharp.Collections.FSharpMap";
    static final String SET = "Microsoft.FSharp.Collections.FSharpSet";
    static final String DICTIONARY = "System.Collections.Generic.Dictionary`2";
    static final String HASH_SET = "System.Collections.Generic.HashSet`1";
    static final String RESIZE_ARRAY = "System.Collections.Generic.List`1";

    private record Pair(String script, JavaType java, Direction direction) {}

    private final KnownTypes known;
    private final HostTypes hostTypes;
    private final Class<?> valueClass;
    private final Map<TypeVariable, JavaType> variables = new IdentityHashMap<>();
    private final Map<Pair, Deferred> open = new HashMap<>();
    private final Shapes shapes = new Shapes(this);

    /**
     * For one signature.
     *
     * @param known      the types there are
     * @param hostTypes  which script types stand for Java classes
     * @param valueClass the class of the host's opaque values
     */
    public Conversions(KnownTypes known, HostTypes hostTypes, Class<?> valueClass) {
        this.known = known;
        this.hostTypes = hostTypes;
        this.valueClass = valueClass;
    }

    /** The converter between the two. */
    public Converter between(Type script, JavaType java, Direction direction) throws MismatchException {
        Type type = script.resolved();
        if (java.raw() == valueClass) {
            return new Opaque(type);
        }
        if (type instanceof TypeVariable variable) {
            return ofVariable(variable, java, direction);
        }
        if (java.raw() == Object.class) {
            return natural(type);
        }
        Optional<NumericKind> number = known.kindOf(type);
        if (number.isPresent()) {
            return Numbers.of(number.get(), java.boxed(), direction).orElseThrow(() -> mismatch(type, java));
        }
        return switch (type) {
            case Type.Named named -> named(named, java, direction);
            case Type.Tuple tuple -> shapes.tuple(tuple, java, direction);
            case Type.Function function -> FunctionShapes.between(this, function, java, direction);
            default -> throw mismatch(type, java);
        };
    }

    static MismatchException mismatch(Type script, JavaType java) {
        return new MismatchException("`" + script + "` in the script is not `" + java + "` in Java");
    }

    private Converter ofVariable(TypeVariable variable, JavaType java, Direction direction) throws MismatchException {
        JavaType before = variables.putIfAbsent(variable, new JavaType(java.boxed(), java.arguments()));
        if (before != null && !before.equals(new JavaType(java.boxed(), java.arguments()))) {
            throw new MismatchException("the type parameter `" + variable + "` cannot be both `" + before + "` and `" + java + "`");
        }
        return between(Counterpart.type(java, known, hostTypes), java, direction);
    }

    private Converter named(Type.Named type, JavaType java, Direction direction) throws MismatchException {
        Class<?> raw = java.boxed();
        String symbol = type.definition().symbol();
        switch (symbol) {
            case WellKnown.STRING -> {
                return expect(raw == String.class || raw == CharSequence.class && direction == Direction.TO_JAVA, Simple.TEXT, type, java);
            }
            case "System.Boolean" -> {
                return expect(raw == Boolean.class, Simple.BOOL, type, java);
            }
            case WellKnown.UNIT -> {
                return expect(raw == Void.class, Simple.UNIT, type, java);
            }
            case WellKnown.OBJECT -> {
                return new Dynamic(type);
            }
            case WellKnown.OPTION, WellKnown.VALUE_OPTION -> {
                Optional<Class<?>> primitive = PrimitiveOptions.item(raw);
                if (primitive.isPresent()) {
                    return new PrimitiveOptions(raw, new Options(symbol, between(type.arguments().getFirst(), JavaType.of(primitive.get()), direction)));
                }
                return expect(raw == Optional.class, new Options(symbol, between(type.arguments().getFirst(), java.argument(0), direction)), type, java);
            }
            case WellKnown.LIST, WellKnown.ARRAY, KnownTypes.ENUMERABLE, RESIZE_ARRAY -> {
                return elements(sequence(symbol), type, java, direction);
            }
            case SET, HASH_SET -> {
                Converter element = between(type.arguments().getFirst(), java.argument(0), direction);
                return expect(raw == Set.class || raw == Collection.class, set(symbol, element), type, java);
            }
            case MAP, DICTIONARY -> {
                Converter key = between(type.arguments().getFirst(), java.argument(0), direction);
                Converter value = between(type.arguments().getLast(), java.argument(1), direction);
                return expect(raw == Map.class, keyed(symbol, key, value), type, java);
            }
            case Waiting.ASYNC -> {
                boolean fits = direction == Direction.TO_SCRIPT && (raw == CompletionStage.class || raw == CompletableFuture.class);
                return expect(fits, new StageConverter(between(type.arguments().getFirst(), java.argument(0), direction)), type, java);
            }
            default -> {
                Optional<Times> time = Times.of(symbol);
                if (time.isPresent()) {
                    return expect(raw == time.get().type(), time.get(), type, java);
                }
                return declared(type, java, direction);
            }
        }
    }

    private static Sequences.Kind sequence(String symbol) {
        return switch (symbol) {
            case WellKnown.LIST -> Sequences.Kind.LIST;
            case WellKnown.ARRAY -> Sequences.Kind.ARRAY;
            case RESIZE_ARRAY -> Sequences.Kind.RESIZE_ARRAY;
            default -> Sequences.Kind.SEQUENCE;
        };
    }

    private static Converter set(String symbol, Converter element) {
        return new SetConverter(symbol.equals(SET) ? Library.SET_OF_ARRAY : Library.HASH_SET_OF_ARRAY, element);
    }

    private static Converter keyed(String symbol, Converter key, Converter value) {
        return symbol.equals(MAP) ? new Keyed(Library.MAP_TO_ARRAY, Library.MAP_OF_ARRAY, key, value)
                : new Keyed(Library.DICTIONARY_TO_ARRAY, Library.DICTIONARY_OF_ARRAY, key, value);
    }

    private static Converter expect(boolean fits, Converter converter, Type type, JavaType java) throws MismatchException {
        if (!fits) {
            throw mismatch(type, java);
        }
        return converter;
    }

    private Converter elements(Sequences.Kind kind, Type.Named type, JavaType java, Direction direction) throws MismatchException {
        Class<?> raw = java.raw();
        boolean isArray = raw.isArray();
        if (!isArray && raw != List.class && raw != Collection.class && raw != Iterable.class) {
            throw mismatch(type, java);
        }
        Converter element = between(type.arguments().getFirst(), java.argument(0), direction);
        if (isArray && raw.getComponentType().isPrimitive() && kind == Sequences.Kind.ARRAY) {
            return new PrimitiveArrays(raw.getComponentType(), element);
        }
        Class<?> component = raw.getComponentType();
        return new Sequences.Elements(kind, element, isArray ? elements -> Sequences.array(component, elements) : Sequences::list);
    }

    /** Records, unions and enums of a script, and types that stand for Java classes. */
    private Converter declared(Type.Named type, JavaType java, Direction direction) throws MismatchException {
        Optional<String> host = hostTypes.symbolOf(java.raw());
        if (host.isPresent()) {
            return expect(host.get().equals(type.definition().symbol()), new HostObjects(host.get(), java.raw()), type, java);
        }
        Pair pair = new Pair(type.definition().symbol() + " " + type, java, direction);
        Deferred before = open.get(pair);
        if (before != null) {
            return before;
        }
        Deferred deferred = new Deferred();
        open.put(pair, deferred);
        Converter converter = switch (type.definition().kind()) {
            case RECORD, ANONYMOUS_RECORD -> shapes.record(type, java, direction);
            case UNION -> shapes.union(type, java, direction);
            case ENUM -> shapes.enumeration(type, java);
            case PRIMITIVE, CLASS, STRUCT, INTERFACE, EXCEPTION, DELEGATE, MEASURE, ABBREVIATION -> throw mismatch(type, java);
        };
        deferred.is(converter);
        return converter;
    }

    /** For an argument that is of this class: as {@link #between} where the class says enough, else as {@link #natural}. */
    public Converter given(Type script, Class<?> type) throws MismatchException {
        boolean speaks = type == valueClass || type.isRecord() || type.isEnum() || hostTypes.symbolOf(type).isPresent();
        return speaks ? between(script, JavaType.of(type), Direction.TO_SCRIPT) : natural(script);
    }

    /**
     * For what a host's function gives whose type is written as in F#: as {@link #natural}, and Java records, enums and sealed interfaces for records,
     * unions and enums, {@code Map.Entry}, lists and records for tuples, wherever they stand in it.
     */
    public Converter answer(Type script) throws MismatchException {
        return usual(script, true);
    }

    /** Where Java asks for no type: numbers, text, lists … as their usual Java types, anything else as a value. */
    public Converter natural(Type script) throws MismatchException {
        return usual(script, false);
    }

    private Converter usual(Type script, boolean answers) throws MismatchException {
        Type type = script.resolved();
        Optional<NumericKind> number = known.kindOf(type);
        if (number.isPresent()) {
            return number.get() == NumericKind.UNATIVEINT ? new Opaque(type) : Numbers.natural(number.get());
        }
        if (type instanceof TypeVariable) {
            return new Dynamic(type);
        }
        if (answers && type instanceof Type.Tuple tuple) {
            List<Converter> items = new ArrayList<>();
            for (Type item : tuple.items()) {
                items.add(usual(item, true));
            }
            return new TupleAnswer(new Answer(type, this), Shapes.tupleSymbol(tuple), List.copyOf(items));
        }
        if (!(type instanceof Type.Named named)) {
            return new Opaque(type);
        }
        List<Type> arguments = named.arguments();
        String symbol = named.definition().symbol();
        return switch (symbol) {
            case WellKnown.STRING -> Simple.TEXT;
            case "System.Boolean" -> Simple.BOOL;
            case WellKnown.UNIT -> Simple.UNIT;
            case WellKnown.OBJECT -> new Dynamic(type);
            case WellKnown.OPTION, WellKnown.VALUE_OPTION -> new Options(symbol, usual(arguments.getFirst(), answers));
            case WellKnown.LIST, WellKnown.ARRAY, KnownTypes.ENUMERABLE, RESIZE_ARRAY ->
                new Sequences.Elements(sequence(symbol), usual(arguments.getFirst(), answers), Sequences::list);
            case SET, HASH_SET -> set(symbol, usual(arguments.getFirst(), answers));
            case MAP, DICTIONARY -> keyed(symbol, usual(arguments.getFirst(), answers), usual(arguments.getLast(), answers));
            default -> {
                Optional<Converter> time = Times.of(symbol).map(each -> each);
                yield time.or(() -> hostTypes.classOf(symbol).map(each -> new HostObjects(symbol, each)))
                        .orElseGet(() -> answers ? new Answer(type, this) : new Opaque(type));
            }
        };
    }
}
