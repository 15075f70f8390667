package fusabi;

import fusabi.border.Conversions;
import fusabi.border.Converter;
import fusabi.border.Direction;
import fusabi.border.JavaType;
import fusabi.border.MismatchException;
import fusabi.border.Waiting;
import fusabi.types.Type;
import fusabi.value.Word;
import fusabi.vm.Root;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A function of the script that a host calls without waiting, or whose result is work to be done first: {@code Async<'T>} is run, {@code Task<'T>}
 * waited for.
 *
 * @param function   the script's, or its value
 * @param parameters of the function; none when it takes {@code ()} or is no function
 * @param isValue    whether it is no function
 * @param waiting    whether its result is work
 * @param result     converts what comes out at last
 */
record Later(Root function, Converter[] parameters, boolean isValue, Optional<Waiting.Kind> waiting, Converter result) {

    /** The library's functions have as many parameters at most. */
    private static final int MAX_PARAMETERS = 6;
    private static final String FUNCTIONS = "FSharp.Core.CompilerServices.HostFunctions.";

    Later {
        if (waiting.isPresent() && parameters.length > MAX_PARAMETERS) {
            throw new BindingException("A function whose result is an Async or a Task is called with " + MAX_PARAMETERS + " arguments at most.");
        }
    }

    /** As a Java method wants it; empty when neither side speaks of later. */
    static Optional<Later> of(Conversions conversions, Root function, Type type, JavaType owner, Method method) throws MismatchException {
        JavaType javaResult = owner.inside(method.getGenericReturnType());
        boolean isStage = isStage(method);
        List<Converter> parameters = new ArrayList<>();
        Type rest = type.resolved();
        boolean isValue = !(rest instanceof Type.Function);
        java.lang.reflect.Type[] written = method.getGenericParameterTypes();
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < Math.max(1, written.length) && rest instanceof Type.Function(var parameter, var result); i++) {
            types.add(parameter);
            rest = result.resolved();
        }
        Optional<Waiting> waiting = Waiting.of(rest);
        if (!isStage && (waiting.isEmpty() || javaResult.raw() == Value.class || javaResult.raw() == Object.class)) {
            return Optional.empty();
        }
        if (written.length > types.size()) {
            throw new MismatchException(
                    "the script's `" + type + "` takes " + types.size() + " arguments, the method " + method.getName() + " " + written.length);
        }
        for (int i = 0; i < types.size(); i++) {
            JavaType java = i < written.length ? owner.inside(written[i]) : new JavaType(Void.class, List.of());
            parameters.add(conversions.between(types.get(i), java, Direction.TO_SCRIPT));
        }
        Type scriptResult = waiting.map(Waiting::result).orElse(rest);
        Converter result = conversions.between(scriptResult, isStage ? javaResult.argument(0) : javaResult, Direction.TO_JAVA);
        Converter[] all = written.length == 0 ? new Converter[0] : parameters.toArray(Converter[]::new);
        return Optional.of(new Later(function, all, isValue, waiting.map(Waiting::kind), result));
    }

    /** Whether a method's result comes later. */
    static boolean isStage(Method method) {
        return method.getReturnType() == CompletionStage.class || method.getReturnType() == CompletableFuture.class;
    }

    /** Calls it and waits. */
    Object now(Machine machine, Object[] arguments) {
        return machine.read(machine.completed(machine.vm().call(callee(machine), words(machine, arguments))), result);
    }

    /** Calls it; the result comes when it has ended. */
    CompletableFuture<Object> later(Machine machine, Object[] arguments) {
        return AsyncCall.start(machine, callee(machine), words(machine, arguments), result);
    }

    /** What is called: the function itself, or the library's that waits for its result. */
    long callee(Machine machine) {
        if (waiting.isEmpty()) {
            return function.word();
        }
        return machine.functionWord(isValue ? finish() : FUNCTIONS + "apply" + Math.max(1, parameters.length));
    }

    private String finish() {
        return FUNCTIONS + switch (waiting.orElseThrow()) {
            case ASYNC -> "ofAsync";
            case TASK -> "ofTask";
        };
    }

    /** Its arguments, valid until the next call. */
    long[] words(Machine machine, Object[] arguments) {
        if (isValue) {
            return new long[] {function.word()};
        }
        long[] first = waiting.isEmpty() ? new long[0] : new long[] {machine.functionWord(finish()), function.word()};
        if (parameters.length > 0) {
            return machine.words(parameters, arguments, first);
        }
        long[] all = Arrays.copyOf(first, first.length + 1);
        all[first.length] = Word.UNIT;
        return all;
    }
}
