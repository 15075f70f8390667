package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Tracer;
import fusabi.host.NativeCall;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** A call of a native function. The arguments stay in the caller's window, where the collector finds them; what is kept is here. */
final class NativeFrame implements NativeCall {

    private static final String TO_STRING = "System.Object.ToString";
    private static final String LIBRARY_TO_STRING = "Object.toString";
    private static final long[] NONE = {};
    private static final int FIRST_KEEPS = 8;
    private static final int MAX_IDLE_KEEPS = 1 << 12;

    private final Interpreter interpreter;
    private final Heap heap;
    private final Values values;
    /** Where the arguments are in the stack; or, of a call that Java code makes, the arguments. */
    private int first;
    private long[] own = NONE;
    private int count;
    private long[] kept = new long[FIRST_KEEPS];
    private int keptCount;

    NativeFrame(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.values = interpreter.values;
    }

    void enter(int firstArgument, int argumentCount) {
        first = firstArgument;
        count = argumentCount;
        own = NONE;
    }

    void enter(long... arguments) {
        own = arguments;
        count = arguments.length;
    }

    void leave() {
        keptCount = 0;
        own = NONE;
        if (kept.length > MAX_IDLE_KEEPS) {
            heap.holds((long) Long.BYTES * (FIRST_KEEPS - kept.length));
            kept = new long[FIRST_KEEPS];
        }
    }

    void trace(Tracer tracer) {
        tracer.words(kept, 0, keptCount);
        tracer.words(own, 0, own.length);
    }

    // ---- arguments

    @Override
    public int argumentCount() {
        return count;
    }

    @Override
    public long word(int i) {
        return own.length > 0 ? own[i] : interpreter.stack[first + i];
    }

    @Override
    public int intArgument(int i) {
        return (int) word(i);
    }

    @Override
    public long int64Argument(int i) {
        return values.toInt64(word(i));
    }

    @Override
    public double floatArgument(int i) {
        return Word.toDouble(word(i));
    }

    @Override
    public boolean boolArgument(int i) {
        return word(i) == Word.TRUE;
    }

    @Override
    public char charArgument(int i) {
        return (char) word(i);
    }

    @Override
    public String stringArgument(int i) {
        String text = nullableString(i);
        if (text == null) {
            throw interpreter.exceptions.nullReference();
        }
        return text;
    }

    @Override
    public String nullableString(int i) {
        return toText(word(i));
    }

    // ---- reading

    @Override
    public boolean isNull(long word) {
        return word == Word.NULL;
    }

    @Override
    public String toText(long word) {
        String text = values.toText(word);
        if (text != null) {
            interpreter.chargeReading(text.length());
        }
        return text;
    }

    @Override
    public Object toObject(long word) {
        return values.toObject(word);
    }

    @Override
    public long toInt64(long word) {
        return values.toInt64(word);
    }

    @Override
    public BigInteger toBigInteger(long word) {
        return values.toBigInteger(word);
    }

    @Override
    public BigDecimal toBigDecimal(long word) {
        return values.toBigDecimal(word);
    }

    @Override
    public long field(long word, int i) {
        check(word, i);
        return heap.field(word, i);
    }

    @Override
    public void setField(long word, int i, long value) {
        check(word, i);
        heap.setField(word, i, value);
    }

    private void check(long word, int i) {
        if (!Word.isPointer(word) || i < 0 || i >= Header.size(heap.header(word))) {
            throw interpreter.exceptions.noField(word, i);
        }
    }

    @Override
    public String typeOf(long word) {
        return interpreter.types.of(word).descriptor().symbol();
    }

    @Override
    public TypeDescriptor describe(long word) {
        return interpreter.types.of(word).descriptor();
    }

    @Override
    public String typeArguments(long word) {
        return Word.isPointer(word) && Header.kind(heap.header(word)) == ObjectKind.DATA
                ? interpreter.image.layoutArguments.getOrDefault(Header.layout(heap.header(word)), "") : "";
    }

    @Override
    public boolean isInstance(long word, String typeSymbol) {
        Integer type = interpreter.image.typeSymbols.get(typeSymbol);
        return type != null && interpreter.types.isInstance(word, type);
    }

    @Override
    public boolean responds(long receiver, String selector) {
        return receiver != Word.NULL && interpreter.types.method(interpreter.types.idOf(receiver), selector) >= 0;
    }

    @Override
    public int fieldCount(long word) {
        return Word.isPointer(word) ? Header.size(heap.header(word)) : 0;
    }

    @Override
    public int arrayLength(long array) {
        if (!Word.isPointer(array)) {
            throw interpreter.exceptions.noElement(array);
        }
        return Header.size(heap.header(array));
    }

    @Override
    public long element(long array, int i) {
        checkElement(array, i);
        return heap.field(array, i);
    }

    @Override
    public void setElement(long array, int i, long value) {
        checkElement(array, i);
        heap.setField(array, i, value);
    }

    private void checkElement(long array, int i) {
        if (i < 0 || i >= arrayLength(array)) {
            throw interpreter.exceptions.noElement(array);
        }
    }

    // ---- making

    @Override
    public long ofText(String text) {
        return values.ofText(text);
    }

    @Override
    public long ofInt64(long value) {
        return values.ofInteger(NumericKind.INT64, value);
    }

    @Override
    public long ofUInt64(long bits) {
        return values.ofInteger(NumericKind.UINT64, bits);
    }

    @Override
    public long ofBigInteger(BigInteger value) {
        return values.ofBigInteger(value);
    }

    @Override
    public long ofBigDecimal(BigDecimal value) {
        return values.ofBigDecimal(value);
    }

    @Override
    public long ofObject(Object object, long bytes) {
        return heap.handle(HandleKind.OBJECT, object, bytes);
    }

    @Override
    public long ofTuple(long... items) {
        return newObject(WellKnown.tuple(items.length), 0, items);
    }

    @Override
    public long some(long value) {
        return newObject(WellKnown.OPTION, 1, value);
    }

    @Override
    public long none() {
        return Word.nullary(0, layout(WellKnown.OPTION, 0));
    }

    @Override
    public long partial(long function, long... given) {
        int mark = keptCount;
        keep(function);
        for (long word : given) {
            keep(word);
        }
        int index = heap.allocate(Header.of(ObjectKind.PAP, 0, given.length + 1));
        keptCount = mark;
        heap.arena()[index + 1] = function;
        System.arraycopy(given, 0, heap.arena(), index + 2, given.length);
        return Word.pointer(0, index);
    }

    @Override
    public long newArray(int length, long fill) {
        int mark = keptCount;
        keep(fill);
        long array = interpreter.operations.array(length, fill);
        keptCount = mark;
        return array;
    }

    @Override
    public long newObject(String typeSymbol, int tag, long... fields) {
        int layout = layout(typeSymbol, tag);
        if (interpreter.image.fields(layout) != fields.length) {
            throw new MachineFault("a native makes a " + typeSymbol + " with " + fields.length + " fields");
        }
        if (fields.length == 0 && interpreter.image.types[interpreter.image.layoutTypes[layout]].descriptor().kind() == TypeDescriptor.Kind.UNION) {
            return Word.nullary(tag, layout);
        }
        int mark = keptCount;
        for (long field : fields) {
            keep(field);
        }
        int index = heap.allocate(interpreter.image.layoutHeaders[layout]);
        keptCount = mark;
        System.arraycopy(fields, 0, heap.arena(), index + 1, fields.length);
        return interpreter.image.layoutPointers[layout] | index;
    }

    private int layout(String symbol, int tag) {
        Integer id = interpreter.image.typeSymbols.get(symbol);
        if (id == null || tag >= interpreter.image.types[id].layouts()) {
            throw new MachineFault("a native makes a " + symbol + " with tag " + tag + ", which no chunk defines");
        }
        return interpreter.image.types[id].firstLayout() + tag;
    }

    // ---- services

    @Override
    public long keep(long word) {
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
            heap.holds((long) Long.BYTES * keptCount);
            interpreter.settleSoon();
        }
        kept[keptCount++] = word;
        return word;
    }

    @Override
    public int kept() {
        return keptCount;
    }

    @Override
    public void letGo(int count) {
        keptCount = Math.min(keptCount, count);
    }

    @Override
    public long invoke(long function, long... arguments) {
        return interpreter.invoke(function, arguments);
    }

    @Override
    public <T> T attempt(Supplier<T> body, LongFunction<T> handler) {
        try {
            return body.get();
        } catch (ScriptRaise _) {
            return handler.apply(keep(interpreter.exceptions.raised()));
        }
    }

    @Override
    public long invokeMethod(String selector, long receiver, long... arguments) {
        if (receiver == Word.NULL) {
            throw interpreter.exceptions.nullReference();
        }
        long[] all = new long[arguments.length + 1];
        all[0] = receiver;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return interpreter.invoke(interpreter.types.methodWord(receiver, selector), all);
    }

    @Override
    public void charge(long units) {
        interpreter.charge(units);
    }

    @Override
    public void room(long bytes) {
        heap.room(bytes);
    }

    @Override
    public boolean equal(long left, long right) {
        return interpreter.structure.equal(left, right, false);
    }

    @Override
    public int compare(long left, long right) {
        return interpreter.structure.compare(left, right);
    }

    @Override
    public int compareAlone(long left, long right) {
        return interpreter.structure.compareAlone(left, right);
    }

    @Override
    public int hash(long word) {
        return interpreter.structure.hash(word);
    }

    @Override
    public String stackTrace(long trace) {
        return interpreter.exceptions.traceText(trace);
    }

    @Override
    public int identity(long word) {
        return Word.isPointer(word) || Word.isHandle(word) ? heap.identity(word) : Long.hashCode(word);
    }

    @Override
    public String display(long word) {
        long text = responds(word, TO_STRING) ? invokeMethod(TO_STRING, word) : interpreter.natives.call(LIBRARY_TO_STRING, word);
        return values.toText(text);
    }

    @Override
    public void recharge(long handle, long bytes) {
        heap.recharge(handle, bytes);
        interpreter.settleSoon();
    }

    @Override
    public long weak(long target) {
        int mark = keptCount;
        keep(target);
        long weak = heap.weak(target);
        keptCount = mark;
        return weak;
    }

    @Override
    public long weakTarget(long weak) {
        return heap.target(weak);
    }

    @Override
    public void setWeakTarget(long weak, long target) {
        heap.retarget(weak, target);
    }

    @Override
    public void collect() {
        heap.collect();
        heap.runFinalizers();
    }

    @Override
    public long liveBytes() {
        return heap.live();
    }

    @Override
    public int collections() {
        return heap.collections();
    }

    @Override
    public void write(String text) {
        interpreter.budget.output.write(text, interpreter.natives.output().standard());
    }

    @Override
    public <T> Optional<T> service(Class<T> kind) {
        return interpreter.natives.output().services().find(kind);
    }

    @Override
    public void poll() {
        interpreter.pollInside();
    }

    @Override
    public List<String> arguments() {
        return interpreter.natives.output().arguments();
    }

    @Override
    public Optional<TypeDescriptor> type(String symbol) {
        return interpreter.image.type(symbol);
    }

    @Override
    public OptionalLong function(String symbol) {
        return interpreter.image.functionWord(symbol);
    }

    @Override
    public long ofEnum(String typeSymbol, int bits) {
        return Word.small(SmallKind.FIRST_ENUM + layout(typeSymbol, 0), bits);
    }

    @Override
    public String readLine() {
        return interpreter.natives.output().input().get();
    }

    @Override
    public void writeError(String text) {
        interpreter.budget.output.write(text, interpreter.natives.output().error());
    }

    @Override
    public RuntimeException raise(String exceptionSymbol, String message) {
        return interpreter.exceptions.raise(exceptionSymbol, message);
    }

    @Override
    public int stops() {
        return interpreter.stops;
    }

    @Override
    public RuntimeException raise(long exception) {
        return interpreter.exceptions.raiseAgain(exception);
    }

    @Override
    public boolean canSuspend() {
        return interpreter.isSuspendable() && interpreter.natives.isOutermost(this);
    }

    @Override
    public RuntimeException suspend(Object request) {
        return canSuspend() ? new Suspension(Objects.requireNonNull(request)) : interpreter.exceptions.raise(
                "System.InvalidOperationException", "A host function cannot wait inside a call from another host or library function.");
    }

    @Override
    public RuntimeException exit(int code) {
        return new ExitRequest(code);
    }
}
