package fusabi.border;

import fusabi.host.HostClosure;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/** A Java functional interface for a function. */
record FunctionConverter(Class<?> type, Method method, FunctionShapes.Target target, List<Converter> parameters, Converter result) implements Converter {

    private static final long FUNCTION_BYTES = 64;
    private static final MethodHandle CALL = call();

    private static MethodHandle call() {
        try {
            return MethodHandles.lookup().findVirtual(Border.Callable.class, "call", MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public Object toJava(long word, Crossing crossing) {
        Border.Callable callable = crossing.border().callable(word, parameters.toArray(Converter[]::new), result);
        MethodType shape = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        return MethodHandleProxies.asInterfaceInstance(type, CALL.bindTo(callable).asCollector(Object[].class, shape.parameterCount()).asType(shape));
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a function is wanted.");
        }
        HostClosure closure = call -> crossing.border().host(new Crossing(call, crossing.border()), inner -> {
            Object[] arguments = new Object[parameters.size() + 1];
            arguments[0] = value;
            for (int i = 0; i < parameters.size(); i++) {
                arguments[i + 1] = parameters.get(i).toJava(call.word(i + 1), inner);
            }
            return result.toWord(target.call(arguments), inner);
        });
        int kept = crossing.call().kept();
        long handle = crossing.call().keep(crossing.call().ofObject(closure, FUNCTION_BYTES));
        long function = Library.hostFunction(crossing.call(), Math.max(1, parameters.size()), handle);
        crossing.call().letGo(kept);
        return function;
    }
}
