package fusabi.border;

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Java type with its arguments, as declarations show it. Type variables without a known meaning are {@code Object}.
 *
 * @param raw       the class; of an array type, its class
 * @param arguments of a generic class, or the element type of an array
 */
public record JavaType(Class<?> raw, List<JavaType> arguments) {

    public static final JavaType OBJECT = new JavaType(Object.class, List.of());

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** The type as reflection gives it. */
    public static JavaType of(Type type) {
        return of(type, Map.of());
    }

    static JavaType of(Type type, Map<TypeVariable<?>, JavaType> variables) {
        return switch (type) {
            case Class<?> array when array.isArray() -> new JavaType(array, List.of(of(array.getComponentType(), variables)));
            case Class<?> plain -> new JavaType(plain, List.of());
            case ParameterizedType generic -> {
                List<JavaType> arguments = new ArrayList<>();
                for (Type argument : generic.getActualTypeArguments()) {
                    arguments.add(of(argument, variables));
                }
                yield new JavaType((Class<?>) generic.getRawType(), arguments);
            }
            case GenericArrayType array -> {
                JavaType element = of(array.getGenericComponentType(), variables);
                yield new JavaType(element.raw().arrayType(), List.of(element));
            }
            case WildcardType wildcard -> wildcard.getLowerBounds().length > 0
                    ? of(wildcard.getLowerBounds()[0], variables) : of(wildcard.getUpperBounds()[0], variables);
            case TypeVariable<?> variable -> variables.getOrDefault(variable, OBJECT);
            default -> OBJECT;
        };
    }

    /** Argument {@code i}, or {@code Object} for a raw type. */
    public JavaType argument(int i) {
        return i < arguments.size() ? arguments.get(i) : OBJECT;
    }

    /** A type that is written in the declaration of this class, or of one that it extends, as it is for these arguments. */
    public JavaType inside(Type written) {
        Map<TypeVariable<?>, JavaType> variables = new HashMap<>();
        TypeVariable<?>[] parameters = raw.getTypeParameters();
        for (int i = 0; i < parameters.length; i++) {
            variables.put(parameters[i], argument(i));
        }
        inherited(raw, variables);
        return of(written, variables);
    }

    /** What the type parameters of the interfaces are that {@code type} extends: the {@code T} of {@code Function} in {@code UnaryOperator<Line>}. */
    private static void inherited(Class<?> type, Map<TypeVariable<?>, JavaType> variables) {
        for (Type parent : type.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
                TypeVariable<?>[] parameters = raw.getTypeParameters();
                for (int i = 0; i < parameters.length; i++) {
                    variables.put(parameters[i], of(generic.getActualTypeArguments()[i], variables));
                }
                inherited(raw, variables);
            } else if (parent instanceof Class<?> plain) {
                inherited(plain, variables);
            }
        }
    }

    /** This class, or the class of objects when it is a primitive type. */
    public Class<?> boxed() {
        return MethodType.methodType(raw).wrap().returnType();
    }

    @Override
    public String toString() {
        if (raw.isArray()) {
            return argument(0) + "[]";
        }
        String name = raw.getSimpleName();
        return arguments.isEmpty() ? name : name + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
