package fusabi.border;

import fusabi.host.HostClosure;
import fusabi.host.NativeCall;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A Java functional interface for a function.
 *
 * @param target the method, {@code (Object, Object[]) -> Object}
 */
record FunctionConverter(Class<?> type, Method method, MethodHandle target, FunctionShapes.Signature signature) implements Converter {

    private static final long FUNCTION_BYTES = 64;

    @Override
    public Object toJava(long word, Crossing crossing) {
        return crossing.border().function(word, type, method, signature);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a function is wanted.");
        }
        Border border = crossing.border();
        HostClosure closure = call -> run(value, call, border);
        int kept = crossing.call().kept();
        long handle = crossing.call().keep(crossing.call().ofObject(closure, FUNCTION_BYTES));
        long function = Library.hostFunction(crossing.call(), Math.max(1, signature.parameters().size()), handle);
        crossing.call().letGo(kept);
        return function;
    }

    private long run(Object value, NativeCall call, Border border) {
        Crossing crossing = new Crossing(call, border);
        try {
            List<Converter> parameters = signature.parameters();
            Object[] arguments = new Object[parameters.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = parameters.get(i).toJava(call.word(i + 1), crossing);
            }
            return signature.result().toWord((Object) target.invokeExact(value, arguments), crossing);
        } catch (Throwable thrown) {
            throw border.thrown(call, thrown);
        } finally {
            crossing.end();
        }
    }
}
