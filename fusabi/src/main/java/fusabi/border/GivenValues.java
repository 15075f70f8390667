package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.value.NumericKind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The script types of Java values, from the values alone: an {@code Integer} is an {@code int}, a list whose elements are all texts a
 * {@code string list}, an {@code IntUnaryOperator} an {@code int -> int}. Whatever has no type of its own is an {@code obj}.
 */
public final class GivenValues {

    private static final int MAX_DEPTH = 100;

    private final KnownTypes known;
    private final HostTypes hostTypes;
    private final Supplier<Conversions> conversions;
    private final GivenValue object;

    /**
     * For values of one instance.
     *
     * @param conversions makes one for a signature
     */
    public GivenValues(KnownTypes known, HostTypes hostTypes, Supplier<Conversions> conversions) {
        this.known = known;
        this.hostTypes = hostTypes;
        this.conversions = conversions;
        this.object = new GivenValue(known.object(), new AnyObject(new Dynamic(known.object())));
    }

    /** A value of a script, of a type that is known. */
    public static GivenValue held(Type type) {
        return new GivenValue(type, new Opaque(type));
    }

    /** What scripts see of the value; {@code null} is an {@code obj}. */
    public GivenValue of(Object value) {
        return of(value, 0);
    }

    private GivenValue of(Object value, int depth) {
        if (value == null || depth > MAX_DEPTH) {
            return object;
        }
        if (value.getClass().isArray()) {
            return array(value, depth);
        }
        return switch (value) {
            case Set<?> set -> elements(common(set, depth), set.isEmpty());
            case Collection<?> list -> {
                GivenValue element = common(list, depth);
                yield new GivenValue(known.list(element.type()), new Sequences.Elements(Sequences.Kind.LIST, element.converter(), Sequences::list));
            }
            case Map<?, ?> map -> map(map, depth);
            case Optional<?> option -> {
                GivenValue item = option.isPresent() ? of(option.get(), depth + 1) : object;
                yield new GivenValue(known.option(item.type()), new Options(WellKnown.OPTION, item.converter()));
            }
            default -> single(value);
        };
    }

    private GivenValue elements(GivenValue element, boolean empty) {
        return isKey(element.type()) || empty
                ? new GivenValue(known.named(Conversions.SET, element.type()), new SetConverter(Library.SET_OF_ARRAY, element.converter())) : object;
    }

    private GivenValue map(Map<?, ?> map, int depth) {
        GivenValue key = map.isEmpty() ? of("") : common(map.keySet(), depth);
        GivenValue value = common(map.values(), depth);
        return isKey(key.type())
                ? new GivenValue(known.named(Conversions.MAP, key.type(), value.type()),
                        new Keyed(Library.MAP_TO_ARRAY, Library.MAP_OF_ARRAY, key.converter(), value.converter()))
                : object;
    }

    /** Whether scripts compare values of this type. */
    private boolean isKey(Type type) {
        return known.isString(type) || known.isBool(type) || known.kindOf(type).isPresent()
                || Arrays.stream(Times.values()).anyMatch(each -> known.is(type, each.symbol()));
    }

    private GivenValue array(Object array, int depth) {
        Class<?> component = array.getClass().getComponentType();
        if (component.isPrimitive()) {
            Type element = component == boolean.class ? known.bool() : known.number(Numbers.kindOf(JavaType.of(component).boxed()).orElseThrow());
            return fitting(known.array(element), JavaType.of(array.getClass())).orElse(object);
        }
        GivenValue element = component == String.class ? of("") : common(Arrays.asList((Object[]) array), depth);
        return new GivenValue(known.array(element.type()),
                new Sequences.Elements(Sequences.Kind.ARRAY, element.converter(), items -> Sequences.array(component, items)));
    }

    /** The type that all elements have, or {@code obj}. */
    private GivenValue common(Collection<?> elements, int depth) {
        GivenValue found = null;
        for (Object each : elements) {
            GivenValue given = of(each, depth + 1);
            if (found != null && !found.key().equals(given.key())) {
                return object;
            }
            found = found == null ? given : found;
        }
        return found == null ? object : found;
    }

    private GivenValue single(Object value) {
        Class<?> type = value.getClass();
        Optional<NumericKind> number = Numbers.kindOf(type);
        if (number.isPresent()) {
            return fitting(known.number(number.get()), JavaType.of(type)).orElse(object);
        }
        if (value instanceof String || value instanceof Boolean) {
            return fitting(value instanceof String ? known.string() : known.bool(), JavaType.of(type)).orElse(object);
        }
        Optional<Times> time = Times.of(type);
        if (time.isPresent()) {
            return fitting(known.named(time.get().symbol()), JavaType.of(type)).orElse(object);
        }
        return hostObject(type).or(() -> function(type)).orElse(object);
    }

    /** As a value of the type that a module of the host has for its class, or for what that extends. */
    private Optional<GivenValue> hostObject(Class<?> type) {
        for (Class<?> each : ancestors(type)) {
            Optional<String> symbol = hostTypes.symbolOf(each);
            if (symbol.isPresent() && known.find(symbol.get()).isPresent()) {
                return Optional.of(new GivenValue(known.named(symbol.get()), new HostObjects(symbol.get(), each)));
            }
        }
        return Optional.empty();
    }

    private static List<Class<?>> ancestors(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each);
            all.addAll(Arrays.asList(each.getInterfaces()));
        }
        return all;
    }

    /** As a function, when it is a lambda, or an anonymous class instead of one; a {@code Thread} is a {@code Runnable} too, but no function. */
    private Optional<GivenValue> function(Class<?> type) {
        if (!type.isHidden() && !type.isAnonymousClass()) {
            return Optional.empty();
        }
        for (Class<?> each : ancestors(type)) {
            Optional<Method> method = each.isAnnotationPresent(FunctionalInterface.class) ? FunctionShapes.functionalMethod(each) : Optional.empty();
            if (method.isPresent()) {
                JavaType owner = JavaType.of(each);
                List<Type> parameters = new ArrayList<>();
                for (java.lang.reflect.Type parameter : method.get().getGenericParameterTypes()) {
                    parameters.add(declared(owner.inside(parameter), Direction.TO_JAVA));
                }
                if (parameters.isEmpty()) {
                    parameters.add(known.unit());
                }
                return fitting(Type.function(parameters, declared(owner.inside(method.get().getGenericReturnType()), Direction.TO_SCRIPT)), owner);
            }
        }
        return Optional.empty();
    }

    /** The type of what goes this way; {@code obj}, when none of its own does. */
    private Type declared(JavaType java, Direction direction) {
        try {
            Type type = Counterpart.type(java, known, hostTypes);
            conversions.get().between(type, java, direction);
            return type;
        } catch (MismatchException _) {
            return known.object();
        }
    }

    private Optional<GivenValue> fitting(Type type, JavaType java) {
        try {
            return Optional.of(new GivenValue(type, conversions.get().between(type, java, Direction.TO_SCRIPT)));
        } catch (MismatchException _) {
            return Optional.empty();
        }
    }

    /** Whatever it is: what scripts have no type for they hold without seeing inside. */
    private record AnyObject(Dynamic dynamic) implements Converter {

        @Override
        public Object toJava(long word, Crossing crossing) {
            return dynamic.toJava(word, crossing);
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            return switch (value) {
                case Optional<?> option -> new Options(WellKnown.OPTION, this).toWord(option, crossing);
                case Map<?, ?> map -> new Keyed(Library.MAP_TO_ARRAY, Library.MAP_OF_ARRAY, this, this).toWord(map, crossing);
                case Collection<?> list -> new Sequences.Elements(Sequences.Kind.LIST, this, Sequences::list).toWord(list, crossing);
                case null -> dynamic.toWord(null, crossing);
                case String _, Boolean _ -> dynamic.toWord(value, crossing);
                default -> Numbers.kindOf(value.getClass()).isPresent() || crossing.border().isValueClass(value.getClass())
                        ? dynamic.toWord(value, crossing) : new HostObjects(WellKnown.OBJECT, Object.class).toWord(value, crossing);
            };
        }
    }
}
