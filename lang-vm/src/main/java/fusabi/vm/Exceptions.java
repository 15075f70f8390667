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
    /** What grows while {@code raised} leaves frames; null when it has been caught. */
    private StackTrace trace;
    /** Whether the next frame to leave may be in the trace already, since it raises again what it caught. */
    private boolean isAgain;
    private StackTrace stoppedAt;
    private Image typesOf;
    private int exceptionType;

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

    void restore(long exception) {
        raised = exception;
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
        newTrace();
        interpreter.settleSoon();
        return signal;
    }

    /** Raises an exception of the script's from a native, with the trace that it has. */
    ScriptRaise raiseAgain(long exception) {
        if (exception == Word.NULL) {
            return nullReference();
        }
        raised = exception;
        oldTrace();
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
            newTrace();
        } else {
            oldTrace();
        }
        unwind(signal);
    }

    private void newTrace() {
        trace = null;
        isAgain = false;
        if (isException(raised)) {
            trace = new StackTrace();
            heap.setField(raised, TRACE_FIELD, heap.handleNow(HandleKind.OBJECT, trace, trace.bytes()));
        }
    }

    /** Goes on with the trace that the exception has got when it was raised before. */
    private void oldTrace() {
        if (isException(raised) && heap.field(raised, TRACE_FIELD) != Word.NULL) {
            trace = traceOf(raised);
            isAgain = true;
        } else {
            newTrace();
        }
    }

    private StackTrace traceOf(long exception) {
        long word = heap.field(exception, TRACE_FIELD);
        return Word.isHandle(word) && heap.object(word) instanceof StackTrace found ? found : null;
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
        return exceptionType() >= 0 && interpreter.types.isSubtype(type, exceptionType)
                || interpreter.types.type(type).descriptor().kind() == TypeDescriptor.Kind.EXCEPTION;
    }

    /** The type {@code System.Exception}, -1 as long as no chunk defines it. */
    private int exceptionType() {
        if (typesOf != interpreter.image) {
            typesOf = interpreter.image;
            Integer id = typesOf.typeSymbols.get(WellKnown.EXCEPTION);
            exceptionType = id == null ? -1 : id;
        }
        return exceptionType;
    }

    // ---- unwinding

    /** Lets the raised exception leave frames until one handles it; throws {@code signal} when it leaves a host call. */
    void unwind(ScriptRaise thrown) {
        Interpreter in = interpreter;
        Image image = in.image;
        for (;;) {
            if (in.pc > Stubs.END) {
                LinkedFunction function = image.functionAt(in.pc - 1);
                if (trace != null && !(isAgain && trace.endsWith(in.base, function))) {
                    trace.add(in.pc - 1, in.base);
                }
                isAgain = false;
                int at = in.pc - 1 - function.start();
                for (Prototype.Handler handler : function.prototype().handlers()) {
                    if (at >= handler.from() && at < handler.to()) {
                        in.stack[in.base + handler.register()] = raised;
                        in.pc = function.start() + handler.target();
                        caught();
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

    private void caught() {
        if (trace != null) {
            heap.recharge(heap.field(raised, TRACE_FIELD), trace.bytes());
            trace = null;
        }
    }

    // ---- reports

    /** Remembers where a limit stopped the run, and drops what was raised; the innermost host call comes here first. */
    void stopped() {
        if (stoppedAt == null) {
            stoppedAt = StackTrace.capture(interpreter);
        }
        raised = Word.NULL;
        trace = null;
    }

    /** Where a limit stopped the run. */
    Ending.Trace stoppedAt() {
        return stoppedAt == null ? Ending.Trace.none() : stoppedAt.places(interpreter.image);
    }

    /** A call from outside begins: no limit has stopped it. */
    void forgetStop() {
        stoppedAt = null;
    }

    /** The stack trace that an exception carries. */
    Ending.Trace places(long exception) {
        StackTrace found = isException(exception) ? traceOf(exception) : null;
        return found == null ? Ending.Trace.none() : found.places(interpreter.image);
    }

    /** The stack trace that an exception carries as text, without a line feed at its end; null when it was not raised. */
    String traceText(long trace) {
        return Word.isHandle(trace) && heap.object(trace) instanceof StackTrace found ? found.places(interpreter.image).text().stripTrailing() : null;
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
