package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
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
        natives.define("Exception.message", 2, call -> call.ofText(message(call, call.word(0), call.nullableString(1))));
        natives.define("Exception.stackTrace", 1, call -> call.ofText(call.stackTrace(call.word(0))));
        natives.define("Exception.toString", 3, ExceptionNatives::text);
        natives.define("Exception.parameterMessage", 2, call -> {
            String parameter = call.nullableString(1);
            String message = call.nullableString(0);
            return call.ofText(parameter == null || parameter.isEmpty() || message != null && message.contains("(Parameter '") ? message
                    : message + " (Parameter '" + parameter + "')");
        });
        natives.define("Exception.actualValueMessage", 2, call -> call.isNull(call.word(1)) ? call.word(0)
                : call.ofText(call.nullableString(0) + "\nActual value was " + call.display(call.word(1)) + "."));
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
        natives.define("Exception.aggregateMessage", 2, call -> {
            StringBuilder text = new StringBuilder(String.valueOf(call.nullableString(0)));
            long inner = call.word(1);
            for (int i = 0; i < call.arrayLength(inner); i++) {
                text.append(" (").append(call.toText(call.invokeMethod(Selectors.MESSAGE, call.element(inner, i)))).append(')');
            }
            return call.ofText(text.toString());
        });
    }

    /** The message it was made with; that of its type without one; for a declared exception its constructor call. */
    private static String message(NativeCall call, long exception, String given) {
        if (given != null) {
            return given;
        }
        TypeDescriptor type = call.describe(exception);
        if (type.kind() == TypeDescriptor.Kind.EXCEPTION) {
            return StructuredPrinter.print(call, exception, StructuredPrinter.LINE_WIDTH, StructuredPrinter.MOST_LEAVES);
        }
        return DEFAULT_MESSAGES.getOrDefault(type.name(), "Exception of type '" + type.fullName() + "' was thrown.");
    }

    /** Type, message, and the inner exceptions below. */
    private static long text(NativeCall call) {
        String message = call.nullableString(1);
        StringBuilder text = new StringBuilder(call.describe(call.word(0)).fullName());
        if (message != null && !message.isEmpty()) {
            text.append(": ").append(message);
        }
        long inner = call.word(2);
        if (!call.isNull(inner)) {
            text.append("\n ---> ").append(call.display(inner)).append("\n   --- End of inner exception stack trace ---");
        }
        return call.ofText(text.toString());
    }
}
