package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.types.Type;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Curried script functions beside the one abstract method of a Java interface. */
public final class FunctionShapes {

    private FunctionShapes() {}

    /** The one method that an implementation of the interface must define. */
    public static Optional<Method> functionalMethod(Class<?> type) {
        if (!type.isInterface()) {
            return Optional.empty();
        }
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isOfObject(method)).toList();
        return methods.size() == 1 ? Optional.of(methods.getFirst()) : Optional.empty();
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods()).anyMatch(
                other -> other.getName().equals(method.getName()) && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    static Converter between(Conversions conversions, Type.Function function, JavaType java, Direction direction) throws MismatchException {
        Optional<Method> method = functionalMethod(java.raw());
        if (method.isEmpty()) {
            throw Conversions.mismatch(function, java);
        }
        Signature signature = Signature.of(conversions, function, java, method.get(), direction.reversed());
        return new FunctionConverter(java.raw(), method.get(), spreading(target(method.get(), java)), signature);
    }

    /** The method, made callable: {@code (object, parameters …) -> result}. */
    public static MethodHandle target(Method method, JavaType owner) throws MismatchException {
        method.trySetAccessible();
        try {
            return MethodHandles.publicLookup().unreflect(method).asFixedArity();
        } catch (IllegalAccessException _) {
            throw new MismatchException("`" + owner + "` must be public, or its package open to `fusabi`");
        }
    }

    /** The same for any objects: {@code (Object, Object[]) -> Object}. */
    private static MethodHandle spreading(MethodHandle target) {
        return target.asSpreader(Object[].class, target.type().parameterCount() - 1)
                .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
    }

    /**
     * The converters of a function's parameters and result.
     *
     * @param takesUnit whether the script's function takes {@code ()} and the method nothing
     */
    public record Signature(List<Converter> parameters, Converter result, boolean takesUnit) {

        /**
         * Compares a script function with a Java method.
         *
         * @param arguments which way the arguments go; the result goes the other way
         */
        public static Signature of(Conversions conversions, Type type, JavaType owner, Method method, Direction arguments)
                throws MismatchException {
            java.lang.reflect.Type[] written = method.getGenericParameterTypes();
            List<Converter> converters = new ArrayList<>();
            Type rest = type.resolved();
            if (written.length == 0 && rest instanceof Type.Function(var parameter, var result) && isUnit(parameter)) {
                return new Signature(List.of(), conversions.between(result, owner.inside(method.getGenericReturnType()), arguments.reversed()), true);
            }
            for (int i = 0; i < written.length; i++) {
                if (!(rest instanceof Type.Function(var parameter, var result))) {
                    throw new MismatchException("the script's `" + type + "` takes " + i + " arguments, the method " + method.getName() + " " + written.length);
                }
                try {
                    converters.add(conversions.between(parameter, owner.inside(written[i]), arguments));
                } catch (MismatchException e) {
                    throw new MismatchException("argument " + (i + 1) + ": " + e.getMessage());
                }
                rest = result.resolved();
            }
            try {
                return new Signature(converters, conversions.between(rest, owner.inside(method.getGenericReturnType()), arguments.reversed()), false);
            } catch (MismatchException e) {
                throw new MismatchException("the result: " + e.getMessage());
            }
        }

        private static boolean isUnit(Type type) {
            return type.resolved() instanceof Type.Named named && named.definition().symbol().equals(WellKnown.UNIT);
        }
    }
}
