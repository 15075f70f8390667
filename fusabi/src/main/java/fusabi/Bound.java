package fusabi;

import fusabi.border.Converter;
import fusabi.border.FunctionShapes;
import fusabi.border.Plain;
import fusabi.value.Word;
import fusabi.vm.Root;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A method of a Java interface as the script does it: by a function, or otherwise. */
final class Bound {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final int MAX_PLAIN = 3;

    /** What the method does that is no plain call of a function. */
    @FunctionalInterface
    interface Call {
        Object call(Object[] arguments);
    }

    private final Machine machine;
    private final Call other;
    private final Root function;
    private final Converter[] parameters;
    private final Converter result;
    private final boolean takesUnit;

    private Bound(Machine machine, Call other, Root function, Converter[] parameters, Converter result, boolean takesUnit) {
        this.machine = machine;
        this.other = other;
        this.function = function;
        this.parameters = parameters;
        this.result = result;
        this.takesUnit = takesUnit;
    }

    static Bound of(Machine machine, Call call) {
        return new Bound(machine, call, null, new Converter[0], null, false);
    }

    static Bound function(Machine machine, Root function, FunctionShapes.Signature signature) {
        return new Bound(machine, null, function, signature.parameters().toArray(Converter[]::new), signature.result(), signature.takesUnit());
    }

    /** With Java objects, whatever the types. */
    Object call(Object[] arguments) {
        return other != null ? other.call(arguments) : machine.call(function.word(), parameters, result, takesUnit, arguments);
    }

    // ---- without objects (BorderBenchmark)

    /**
     * How the method is called.
     *
     * @param parameters of each parameter, when all of them and the result are plain and words
     */
    record Shape(Optional<PlainShape> plain) {}

    /** The parameters and the result of a method that is called without objects. */
    record PlainShape(List<Plain> parameters, Plain result) {}

    /** How {@code method} can be called, of all those that share this function's types. */
    Shape shape(Method method) {
        boolean fits = other == null && parameters.length <= MAX_PLAIN && result.plain().map(Plain::type).equals(Optional.of(method.getReturnType()));
        for (int i = 0; i < parameters.length && fits; i++) {
            Class<?> type = method.getParameterTypes()[i];
            fits = parameters[i].plain().filter(plain -> plain.isWord() && plain.type() == type).isPresent();
        }
        return new Shape(fits && (takesUnit || parameters.length > 0)
                ? Optional.of(new PlainShape(Arrays.stream(parameters).map(each -> each.plain().orElseThrow()).toList(), result.plain().orElseThrow()))
                : Optional.empty());
    }

    /** {@code (Bound, parameters of the method …) -> its result}. */
    static MethodHandle handle(Method method, Shape shape) {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes()).insertParameterTypes(0, Bound.class);
        MethodHandle general = find("call", MethodType.methodType(Object.class, Object[].class))
                .asCollector(Object[].class, method.getParameterCount()).asType(type);
        return shape.plain().map(plain -> plain(plain, general)).orElse(general);
    }

    private static MethodHandle plain(PlainShape shape, MethodHandle general) {
        int count = shape.parameters().size();
        Class<?>[] words = new Class<?>[count];
        Arrays.fill(words, long.class);
        MethodHandle call = find("call" + count, MethodType.methodType(long.class, words));
        for (int i = 0; i < count; i++) {
            call = MethodHandles.filterArguments(call, i + 1, shape.parameters().get(i).toWord());
        }
        MethodHandle direct = switch (shape.result()) {
            case LONG -> resultOf("int64", long.class, call);
            case TEXT -> resultOf("text", String.class, call);
            case INT, DOUBLE, BOOL, CHAR, UNIT -> MethodHandles.filterReturnValue(call, shape.result().ofWord());
        };
        int[] longs = IntStream.range(0, count).filter(i -> shape.parameters().get(i) == Plain.LONG).map(i -> i + 1).toArray();
        return longs.length == 0 ? direct
                : MethodHandles.guardWithTest(MethodHandles.permuteArguments(Plain.fits(longs.length), direct.type().changeReturnType(boolean.class), longs),
                        direct, general);
    }

    /** What a method of this class makes of the word that {@code call} gives. */
    private static MethodHandle resultOf(String name, Class<?> type, MethodHandle call) {
        MethodHandle reader = MethodHandles.permuteArguments(find(name, MethodType.methodType(type, long.class)),
                MethodType.methodType(type, long.class, Bound.class), 1, 0);
        return MethodHandles.foldArguments(MethodHandles.dropArguments(reader, 2, call.type().parameterList().subList(1, call.type().parameterCount())), call);
    }

    private static MethodHandle find(String name, MethodType type) {
        try {
            return LOOKUP.findVirtual(Bound.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    long call0() {
        return machine.vm().call(function.word(), 1, Word.UNIT, Word.NULL, Word.NULL, machine);
    }

    long call1(long a) {
        return machine.vm().call(function.word(), 1, a, Word.NULL, Word.NULL, machine);
    }

    long call2(long a, long b) {
        return machine.vm().call(function.word(), 2, a, b, Word.NULL, machine);
    }

    long call3(long a, long b, long c) {
        return machine.vm().call(function.word(), 3, a, b, c, machine);
    }

    long int64(long word) {
        return machine.vm().toInt64(word);
    }

    String text(long word) {
        return machine.vm().text(word);
    }
}
