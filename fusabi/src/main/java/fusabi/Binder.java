package fusabi;

import fusabi.border.Converter;
import fusabi.border.Direction;
import fusabi.border.FunctionShapes;
import fusabi.border.JavaType;
import fusabi.border.MismatchException;
import fusabi.types.Type;
import fusabi.vm.Root;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Java interfaces whose methods are functions of a script. */
final class Binder {

    private static final Object[] NONE = {};

    private Binder() {}

    static <T> T bind(Instance instance, Class<T> type) {
        requireInterface(type);
        Map<Method, Bound> bound = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && !isOfObject(method)) {
                bound.put(method, bound(instance, scriptName(instance, method), type, method));
            }
        }
        return implementation(instance, type, bound);
    }

    static <T> T function(Instance instance, String name, Class<T> type) {
        requireInterface(type);
        Method method = FunctionShapes.functionalMethod(type)
                .orElseThrow(() -> new BindingException("`" + type.getSimpleName() + "` is no interface with one abstract method."));
        return implementation(instance, type, Map.of(method, bound(instance, name, type, method)));
    }

    private static void requireInterface(Class<?> type) {
        if (!type.isInterface()) {
            throw new BindingException("`" + type.getSimpleName() + "` is no interface.");
        }
        if (type.isSealed() || type.isAnnotation()) {
            throw new BindingException("`" + type.getSimpleName() + "` cannot be implemented: it is " + (type.isSealed() ? "sealed." : "an annotation."));
        }
    }

    /** F# functions usually begin with a small letter, as Java methods do; but either may differ. */
    private static String scriptName(Instance instance, Method method) {
        String name = method.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return instance.program().exports().find(name).isEmpty() && instance.program().exports().find(capital).isPresent() ? capital : name;
    }

    private static Bound bound(Instance instance, String name, Class<?> type, Method method) {
        fusabi.resolve.Value value = instance.find(name);
        Type scriptType = value.scheme().type();
        boolean isValue = method.getParameterCount() == 0 && !(scriptType.resolved() instanceof Type.Function);
        try {
            Root function = instance.machine().hold(instance.word(value));
            Optional<Later> later = Later.of(instance.program().conversions(), function, scriptType, JavaType.of(type), method);
            if (later.isPresent()) {
                return Bound.of(instance.machine(), Later.isStage(method)
                        ? arguments -> later.get().later(instance.machine(), arguments) : arguments -> later.get().now(instance.machine(), arguments));
            }
            if (isValue) {
                Converter result = instance.program().conversions()
                        .between(scriptType, JavaType.of(type).inside(method.getGenericReturnType()), Direction.TO_JAVA);
                return Bound.of(instance.machine(), _ -> instance.machine().read(instance.word(value), result));
            }
            FunctionShapes.Signature signature = FunctionShapes.Signature.of(
                    instance.program().conversions(), scriptType, JavaType.of(type), method, Direction.TO_SCRIPT);
            return Bound.function(instance.machine(), function, signature);
        } catch (MismatchException e) {
            throw new BindingException("The script's `" + name + " : " + scriptType + "` does not fit `" + text(method) + "`: " + e.getMessage() + ".");
        }
    }

    private static String text(Method method) {
        StringBuilder text = new StringBuilder(JavaType.of(method.getGenericReturnType()).toString()).append(' ').append(method.getName()).append('(');
        for (int i = 0; i < method.getParameterCount(); i++) {
            text.append(i == 0 ? "" : ", ").append(JavaType.of(method.getGenericParameterTypes()[i]));
        }
        return text.append(')').toString();
    }

    private static boolean isOfObject(Method method) {
        return switch (method.getName()) {
            case "equals" -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class;
            case "hashCode", "toString" -> method.getParameterCount() == 0;
            default -> false;
        };
    }

    /** An object of the interface whose methods are these. */
    static <T> T implementation(Instance instance, Class<T> type, Map<Method, Bound> bound) {
        String text = type.getSimpleName() + " of " + instance.program().name();
        return instance.program().implementations().implementing(type, bound, text).orElseGet(() -> reflectively(type, bound, text));
    }

    /** Where no class can be made beside the interface: its module is not open to us. */
    private static <T> T reflectively(Class<T> type, Map<Method, Bound> bound, String text) {
        InvocationHandler handler = (self, method, arguments) -> {
            Bound found = bound.get(method);
            if (found != null) {
                return found.call(arguments == null ? NONE : arguments);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> text;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
