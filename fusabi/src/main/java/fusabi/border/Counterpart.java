package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * The script type that a Java type stands for where nothing says which it is: in a host's function without a signature, for a type parameter, in a
 * lambda that is given.
 */
public sealed interface Counterpart {

    /** A type without arguments: as F# writes it, and its symbol. */
    record Plain(String written, String symbol) implements Counterpart {

        private static final Map<Class<?>, Plain> ALL = Map.ofEntries(
                Map.entry(Byte.class, new Plain("sbyte", "System.SByte")),
                Map.entry(Short.class, new Plain("int16", "System.Int16")),
                Map.entry(Integer.class, new Plain("int", "System.Int32")),
                Map.entry(Long.class, new Plain("int64", "System.Int64")),
                Map.entry(Float.class, new Plain("float32", "System.Single")),
                Map.entry(Double.class, new Plain("float", "System.Double")),
                Map.entry(BigDecimal.class, new Plain("decimal", "System.Decimal")),
                Map.entry(BigInteger.class, new Plain("bigint", "System.Numerics.BigInteger")),
                Map.entry(Character.class, new Plain("char", "System.Char")),
                Map.entry(Boolean.class, new Plain("bool", "System.Boolean")),
                Map.entry(String.class, new Plain("string", WellKnown.STRING)),
                Map.entry(Void.class, new Plain("unit", WellKnown.UNIT)),
                Map.entry(Object.class, new Plain("obj", WellKnown.OBJECT)));

        private static Optional<Plain> of(Class<?> type, Function<Class<?>, Optional<String>> hostTypes) {
            return Optional.ofNullable(ALL.get(type))
                    .or(() -> Times.of(type).map(Times::symbol).or(() -> hostTypes.apply(type)).map(symbol -> new Plain(symbol, symbol)));
        }
    }

    /** A generic type of the library. */
    record Generic(Family family, List<JavaType> arguments) implements Counterpart {}

    /** A function; without parameters, of {@code ()}. */
    record Arrow(List<JavaType> parameters, JavaType result) implements Counterpart {}

    /** The generic types. */
    enum Family {
        ARRAY("%s[]"),
        LIST("%s list", List.class),
        SEQUENCE("seq<%s>", Iterable.class, Collection.class),
        SET("Set<%s>", Set.class),
        MAP("Map<%s, %s>", Map.class),
        OPTION("%s option", Optional.class),
        ASYNC("Async<%s>", CompletionStage.class, CompletableFuture.class),
        PAIR("(%s * %s)", Map.Entry.class);

        private final String written;
        private final List<Class<?>> classes;

        Family(String written, Class<?>... classes) {
            this.written = written;
            this.classes = List.of(classes);
        }

        private static Optional<Family> of(Class<?> type) {
            return type.isArray() ? Optional.of(ARRAY) : Arrays.stream(values()).filter(each -> each.classes.contains(type)).findFirst();
        }

        private Generic of(JavaType type) {
            return new Generic(this, this == MAP || this == PAIR ? List.of(type.argument(0), type.argument(1)) : List.of(type.argument(0)));
        }

        /** As F# writes it with these arguments. */
        public String written(List<String> arguments) {
            return written.formatted(arguments.toArray());
        }
    }

    /** What stands for the type, if anything does; {@code hostTypes} tells which types stand for classes of the host. */
    static Optional<Counterpart> of(JavaType type, Function<Class<?>, Optional<String>> hostTypes) {
        Class<?> raw = type.boxed();
        return Plain.of(raw, hostTypes).<Counterpart>map(plain -> plain)
                .or(() -> PrimitiveOptions.item(raw).map(item -> new Generic(Family.OPTION, List.of(JavaType.of(item)))))
                .or(() -> Family.of(raw).map(family -> family.of(type)))
                .or(() -> FunctionShapes.functionalMethod(raw).map(method -> arrow(type, method)));
    }

    private static Arrow arrow(JavaType type, Method method) {
        return new Arrow(Arrays.stream(method.getGenericParameterTypes()).map(type::inside).toList(), type.inside(method.getGenericReturnType()));
    }

    /** As a type of the library and of the host's modules. */
    static Type type(JavaType java, KnownTypes known, HostTypes hostTypes) throws MismatchException {
        Optional<Counterpart> found = of(java, hostTypes::symbolOf);
        if (found.isEmpty()) {
            throw new MismatchException("`" + java + "` stands for no script type of its own, which a type parameter needs");
        }
        return switch (found.get()) {
            case Plain(_, var symbol) -> known.named(symbol);
            case Generic(var family, var arguments) -> generic(family, types(arguments, known, hostTypes), known);
            case Arrow(var parameters, var result) -> Type.function(
                    parameters.isEmpty() ? List.of(known.unit()) : types(parameters, known, hostTypes), type(result, known, hostTypes));
        };
    }

    private static List<Type> types(List<JavaType> all, KnownTypes known, HostTypes hostTypes) throws MismatchException {
        List<Type> types = new ArrayList<>();
        for (JavaType each : all) {
            types.add(type(each, known, hostTypes));
        }
        return types;
    }

    private static Type generic(Family family, List<Type> arguments, KnownTypes known) {
        Type first = arguments.getFirst();
        return switch (family) {
            case ARRAY    -> known.array(first);
            case LIST     -> known.list(first);
            case SEQUENCE -> known.sequence(first);
            case SET      -> known.named(Conversions.SET, first);
            case MAP      -> known.named(Conversions.MAP, first, arguments.getLast());
            case OPTION   -> known.option(first);
            case ASYNC    -> known.named(Waiting.ASYNC, first);
            case PAIR     -> new Type.Tuple(arguments, false);
        };
    }
}
