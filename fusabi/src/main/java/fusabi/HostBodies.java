package fusabi;

import fusabi.border.Border;
import fusabi.border.ConversionException;
import fusabi.border.Conversions;
import fusabi.border.Converter;
import fusabi.border.Crossing;
import fusabi.border.Direction;
import fusabi.border.FunctionShapes;
import fusabi.border.MismatchException;
import fusabi.border.Plain;
import fusabi.border.StageConverter;
import fusabi.border.Waiting;
import fusabi.host.NativeCall;
import fusabi.host.NativeFunction;
import fusabi.types.Type;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the natives of a host's module do: the host's functions, with arguments and results converted. */
final class HostBodies {

    private HostBodies() {}

    /** A native: how many arguments it takes, and what it does. */
    record Body(int arity, NativeFunction function) {}

    /** A function whose types are written as in F#. */
    static Body signed(HostModule.Entry.Signed entry, Type type, int arity, Conversions conversions) throws MismatchException {
        List<Type> types = new ArrayList<>();
        List<Converter> parameters = new ArrayList<>();
        Type rest = type.resolved();
        for (int i = 0; i < arity; i++) {
            Type.Function function = (Type.Function) rest;
            types.add(function.parameter());
            parameters.add(conversions.natural(function.parameter()));
            rest = function.result().resolved();
        }
        // What takes unit alone has no arguments in Java.
        if (arity == 0 && rest instanceof Type.Function(_, var given)) {
            rest = given.resolved();
        }
        Optional<Waiting> waiting = Waiting.of(rest);
        Converter result = waiting.isPresent() ? new StageConverter(conversions.answer(waiting.get().result())) : conversions.answer(rest);
        Type given = rest;
        return new Body(arity, call -> {
            Border border = call.service(Border.class).orElseThrow();
            return border.host(new Crossing(call, border), crossing -> {
                Object answer = entry.body().call(new HostCall(((Machine) border).instance(), crossing, types, parameters));
                try {
                    return result.toWord(answer, crossing);
                } catch (ClassCastException | ConversionException e) {
                    throw new ConversionException("The host function `" + entry.name() + "` gave " + described(answer) + ", but its result is `" + given + "`: "
                            + (e instanceof ClassCastException cast ? Reports.castFailure(cast) : e.getMessage()));
                }
            });
        });
    }

    private static String described(Object answer) {
        return answer == null ? "null" : "a " + answer.getClass().getSimpleName();
    }

    /** A function whose types are those of a Java method. */
    static Body typed(HostModule.Entry.Typed entry, Type type, Conversions conversions) throws MismatchException {
        FunctionShapes.Signature signature = FunctionShapes.Signature.of(conversions, type, entry.owner(), entry.method(), Direction.TO_JAVA);
        MethodHandle body = FunctionShapes.target(entry.method(), entry.owner()).bindTo(entry.target());
        List<Converter> parameters = signature.parameters();
        return new Body(parameters.size(), plain(body, parameters, signature.result()).<NativeFunction>map(Direct::new).orElseGet(() ->
                new General(body.asSpreader(Object[].class, parameters.size()).asType(MethodType.methodType(Object.class, Object[].class)),
                        parameters.toArray(Converter[]::new), signature.result())));
    }

    /** {@code (NativeCall) -> long}, when no value needs an object (BorderBenchmark). */
    private static Optional<MethodHandle> plain(MethodHandle body, List<Converter> parameters, Converter result) {
        MethodHandle[] arguments = new MethodHandle[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Plain> plain = parameters.get(i).plain();
            if (plain.isEmpty() || plain.get() == Plain.UNIT) {
                return Optional.empty();
            }
            arguments[i] = plain.get().argument(i).asType(MethodType.methodType(body.type().parameterType(i), NativeCall.class));
        }
        Optional<Plain> plain = result.plain().filter(kind -> kind.type().isPrimitive() == body.type().returnType().isPrimitive());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        MethodType onlyCall = MethodType.methodType(body.type().returnType(), NativeCall.class);
        MethodHandle whole = arguments.length == 0 ? MethodHandles.dropArguments(body, 0, NativeCall.class)
                : MethodHandles.permuteArguments(MethodHandles.filterArguments(body, 0, arguments), onlyCall, new int[arguments.length]);
        MethodHandle word = plain.get().result();
        return Optional.of(MethodHandles.foldArguments(word, whole.asType(onlyCall.changeReturnType(plain.get().type()))));
    }

    /** A call without objects. */
    private record Direct(MethodHandle body) implements NativeFunction {

        @Override
        public long call(NativeCall call) {
            try {
                return (long) body.invokeExact(call);
            } catch (Throwable thrown) {
                throw call.service(Border.class).orElseThrow().thrown(call, thrown);
            }
        }
    }

    /** A call with whatever objects the types want. */
    private record General(MethodHandle body, Converter[] parameters, Converter result) implements NativeFunction {

        @Override
        public long call(NativeCall call) {
            Border border = call.service(Border.class).orElseThrow();
            Crossing crossing = new Crossing(call, border);
            try {
                Object[] arguments = new Object[parameters.length];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = parameters[i].toJava(call.word(i), crossing);
                }
                return result.toWord((Object) body.invokeExact(arguments), crossing);
            } catch (Throwable thrown) {
                throw border.thrown(call, thrown);
            } finally {
                crossing.end();
            }
        }
    }
}
