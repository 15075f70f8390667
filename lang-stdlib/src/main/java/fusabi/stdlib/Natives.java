package fusabi.stdlib;

import fusabi.capability.Capability;
import fusabi.host.NativeCall;
import fusabi.host.NativeFunction;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The Java bodies of what the library's F# sources declare as {@code extern "Area.name"}. */
public final class Natives {

    private final Map<String, Native> functions = new HashMap<>(1024);

    private Natives() {}

    /** A native function, and what it needs of the world outside. */
    public record Native(int arity, Optional<Capability> needs, NativeFunction function) {}

    /** All natives of the library, by name. */
    public static Map<String, Native> all() {
        Natives natives = new Natives();
        ObjectNatives.define(natives);
        MemoryNatives.define(natives);
        ShapeNatives.define(natives);
        ExceptionNatives.define(natives);
        PrintfNatives.define(natives);
        NumberNatives.define(natives);
        MathNatives.define(natives);
        StringNatives.define(natives);
        StringSplitNatives.define(natives);
        StringSearchNatives.define(natives);
        CharNatives.define(natives);
        StringBuilderNatives.define(natives);
        ArrayNatives.define(natives);
        TableNatives.define(natives);
        RandomNatives.define(natives);
        DateNatives.define(natives);
        RegexNatives.define(natives);
        EncodingNatives.define(natives);
        ConvertNatives.define(natives);
        RadixNatives.define(natives);
        TypeNatives.define(natives);
        ConsoleNatives.define(natives);
        WorldNatives.define(natives);
        WaitingNatives.define(natives);
        FileNatives.define(natives);
        HostNatives.define(natives);
        return Collections.unmodifiableMap(natives.functions);
    }

    /** Adds a native; its name must be new. */
    void define(String name, int arity, NativeFunction function) {
        define(name, arity, Optional.empty(), function);
    }

    /** Adds a native that uses something outside the script. */
    void define(String name, int arity, Capability needs, NativeFunction function) {
        define(name, arity, Optional.of(needs), function);
    }

    private void define(String name, int arity, Optional<Capability> needs, NativeFunction function) {
        if (functions.put(name, new Native(arity, needs, function)) != null) {
            throw new IllegalArgumentException("native " + name + " is defined twice");
        }
    }

    /** {@code ArgumentOutOfRangeException} about a parameter. */
    static RuntimeException outOfRange(NativeCall call, String message, String parameter) {
        return call.raise("System.ArgumentOutOfRangeException", message + " (Parameter '" + parameter + "')");
    }

    /** {@code ArgumentOutOfRangeException} for a number that must not be negative. */
    static RuntimeException negative(NativeCall call, String parameter, int value) {
        return outOfRange(call, parameter + " ('" + value + "') must be a non-negative value.", parameter, value);
    }

    /** {@code ArgumentOutOfRangeException} that tells the value. */
    static RuntimeException outOfRange(NativeCall call, String message, String parameter, Object value) {
        return call.raise("System.ArgumentOutOfRangeException", message + " (Parameter '" + parameter + "')\nActual value was " + value + ".");
    }

    static RuntimeException argumentNull(NativeCall call, String parameter) {
        return call.raise("System.ArgumentNullException", "Value cannot be null. (Parameter '" + parameter + "')");
    }
}
