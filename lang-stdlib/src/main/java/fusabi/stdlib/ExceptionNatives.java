package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.value.Word;
import java.util.Map;

/** Messages and texts of exceptions. */
final class ExceptionNatives {

    private static final Map<String, String> DEFAULT_MESSAGES = Map.of(
            "MatchFailureException", "The match cases were incomplete");

    private static final int PLAIN_OBJECT_BYTES = 32;

    private ExceptionNatives() {}

    static void define(Natives natives) {
        natives.define("Object.new", 0, call -> call.ofObject(new Object(), PLAIN_OBJECT_BYTES));
        natives.define("Exception.raiseNullReference", 0, call -> {
            throw call.raise("System.NullReferenceException", "Object reference not set to an instance of an object.");
        });
        natives.define("Exception.raiseInvalidOperation", 1, call -> {
            throw call.raise("System.InvalidOperationException", call.stringArgument(0));
        });
        natives.define("Exception.isPlain", 1, call -> Word.ofBool(call.typeOf(call.word(0)).equals(WellKnown.EXCEPTION)));
        natives.define("Exception.defaultMessage", 1, call -> call.ofText(message(call.describe(call.word(0)))));
        natives.define("Exception.stackTrace", 1, call -> call.ofText(call.stackTrace(call.word(0))));
        natives.define("Exception.parameterMessage", 2, call -> {
            String parameter = call.nullableString(1);
            String message = call.nullableString(0);
            return call.ofText(parameter == null || parameter.isEmpty() || message != null && message.contains("(Parameter '") ? message
                    : message + " (Parameter '" + parameter + "')");
        });
        natives.define("Exception.disposedMessage", 2, call -> {
            String name = call.nullableString(1);
            return name == null || name.isEmpty() ? call.word(0) : call.ofText(call.nullableString(0) + "\nObject name: '" + name + "'.");
        });
        natives.define("Exception.throwIfNull", 2, call -> {
            if (call.isNull(call.word(0))) {
                throw Natives.argumentNull(call, call.isNull(call.word(1)) ? "argument" : call.nullableString(1));
            }
            return Word.UNIT;
        });
        natives.define("Exception.firstOf", 1, call -> call.arrayLength(call.word(0)) == 0 ? Word.NULL : call.element(call.word(0), 0));
    }

    /** The message of an exception that was made without one. */
    private static String message(TypeDescriptor type) {
        return DEFAULT_MESSAGES.getOrDefault(type.name(), "Exception of type '" + type.fullName() + "' was thrown.");
    }
}
