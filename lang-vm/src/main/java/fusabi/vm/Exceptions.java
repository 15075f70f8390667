package fusabi.vm;

import fusabi.bytecode.Prototype;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Tracer;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.util.List;

/** Raising script exceptions, those of the machine too, and finding their handlers. */
final class Exceptions {
    /*
     * A raised exception is an object word in `raised`. Java code that raises throws the one ScriptRaise; the interpreter's run() catches it and
     * comes to unwind(), which looks at the running frame, then at its callers, for a handler around their instruction. At the bottom of a fiber
     * it goes on in the resumer; at a host call it throws the signal again, to the native that made the call.
     *
     * Machine exceptions are made without collecting, since the raising instruction need not be a safepoint.
     */

    private static final int MESSAGE_FIELD = 0;
    private static final int TRACE_FIELD = 2;

    private final Interpreter interpreter;
    private final Heap heap;
    private final ScriptRaise signal = new ScriptRaise();
    private long raised = Word.NULL;
    private List<Ending.Frame> stoppedAt = List.of();

    Exceptions(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
    }

    void trace(Tracer tracer) {
        tracer.word(raised);
    }

    /** The exception on its way; rooted until the next. */
    long raised() {
        return raised;
    }

    // ---- raising

    /** Makes an exception of a library class and gives back what to throw. */
    ScriptRaise raise(String symbol, String message) {
        Image image = interpreter.image;
        Integer type = image.typeSymbols.get(symbol);
        if (type == null) {
            type = image.typeSymbols.get(WellKnown.EXCEPTION);
        }
        if (type == null || image.types[type].layouts() == 0) {
            throw new MachineFault(symbol + ": " + message + " (the library defines no exceptions)");
        }
        int layout = image.types[type].firstLayout();
        int index = heap.allocateNow(image.layoutHeaders[layout]);
        int size = Header.size(image.layoutHeaders[layout]);
        for (int i = 0; i < size; i++) {
            heap.arena()[index + 1 + i] = Word.NULL;
        }
        raised = Word.pointer(0, index);
        if (size > MESSAGE_FIELD) {
            heap.setField(raised, MESSAGE_FIELD, heap.handleNow(HandleKind.STRING, message, 2L * message.length() + Heap.STRING_OVERHEAD));
        }
        captureTrace();
        interpreter.settleSoon();
        return signal;
    }

    ScriptRaise nullReference() {
        return raise("System.NullReferenceException", "Object reference not set to an instance of an object.");
    }

    /** An access to a field that the object does not have: null, or code that the compiler should not have made. */
    RuntimeException noField(long object, int field) {
        return Word.top(object) == Word.NULLARY
                ? nullReference()
                : new MachineFault(interpreter.values.describe(object) + " has no field " + field + ", at " + place(interpreter.pc - 1));
    }

    RuntimeException noElement(long array) {
        if (Word.isPointer(array)) {
            return raise("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return array == Word.NULL
                ? nullReference()
                : new MachineFault(interpreter.values.describe(array) + " is not an array, at " + place(interpreter.pc - 1));
    }

    /** RAISE and RERAISE: goes on at the handler; {@code fresh} takes a new stack trace. */
    void raise(long exception, boolean fresh) {
        if (exception == Word.NULL) {
            throw nullReference();
        }
        interpreter.charge(1);
        raised = exception;
        if (fresh) {
            captureTrace();
        }
        unwind(signal);
    }

    /** Raises an exception object from a native. */
    ScriptRaise raise(long exception) {
        raised = exception;
        return signal;
    }

    private void captureTrace() {
        if (isException(raised)) {
            StackTrace trace = StackTrace.capture(interpreter);
            heap.setField(raised, TRACE_FIELD, heap.handleNow(HandleKind.OBJECT, trace, trace.bytes()));
        }
    }

    private boolean isException(long word) {
        if (!Word.isPointer(word)) {
            return false;
        }
        long header = heap.header(word);
        if (Header.kind(header) != ObjectKind.DATA || Header.size(header) < WellKnown.EXCEPTION_FIELDS) {
            return false;
        }
        int type = interpreter.types.idOf(word);
        Integer exception = interpreter.image.typeSymbols.get(WellKnown.EXCEPTION);
        return exception != null && interpreter.types.isSubtype(type, exception)
                || interpreter.types.type(type).descriptor().kind() == TypeDescriptor.Kind.EXCEPTION;
    }

    // ---- unwinding

    /** Lets the raised exception leave frames until one handles it; throws {@code signal} when it leaves a host call. */
    void unwind(ScriptRaise thrown) {
        Interpreter in = interpreter;
        Image image = in.image;
        for (;;) {
            if (in.pc > Stubs.END) {
                LinkedFunction function = image.functionAt(in.pc - 1);
                int at = in.pc - 1 - function.start();
                for (Prototype.Handler handler : function.prototype().handlers()) {
                    if (at >= handler.from() && at < handler.to()) {
                        in.stack[in.base + handler.register()] = raised;
                        in.pc = function.start() + handler.target();
                        return;
                    }
                }
            }
            long linkage = in.stack[in.base - 1];
            if ((int) linkage != 0) {
                in.pc = (int) linkage;
                in.base = (int) (linkage >>> 32);
            } else if (in.fibers.isAtBottom()) {
                in.fibers.abandon();
            } else {
                throw thrown;
            }
        }
    }

    // ---- reports

    /** Remembers where a limit stopped the run; the innermost host call comes here first. */
    void stopped() {
        if (stoppedAt.isEmpty()) {
            stoppedAt = StackTrace.capture(interpreter).places(interpreter.image);
        }
    }

    List<Ending.Frame> takeStoppedAt() {
        List<Ending.Frame> places = stoppedAt;
        stoppedAt = List.of();
        return places;
    }

    /** The stack trace that an exception carries. */
    List<Ending.Frame> places(long exception) {
        if (isException(exception)) {
            long trace = heap.field(exception, TRACE_FIELD);
            if (Word.isHandle(trace) && heap.object(trace) instanceof StackTrace found) {
                return found.places(interpreter.image);
            }
        }
        return List.of();
    }

    /** The message field of an exception, or empty. */
    String message(long exception) {
        if (isException(exception)) {
            long message = heap.field(exception, MESSAGE_FIELD);
            if (Word.isHandle(message) && heap.object(message) instanceof String text) {
                return text;
            }
        }
        return "";
    }

    /** The place of an instruction, for messages about faults. */
    String place(int pc) {
        if (pc < Stubs.END) {
            return "the machine's stub " + pc;
        }
        LinkedFunction function = interpreter.image.functionAt(pc);
        Ending.Frame place = function.place(pc);
        return function.prototype().symbol() + " pc " + (pc - function.start()) + " (" + place.file() + ":" + place.line() + ")";
    }
}
