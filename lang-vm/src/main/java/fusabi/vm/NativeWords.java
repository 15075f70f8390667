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
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The words of a call of a native function: its arguments, which stay in the caller's window, where the collector finds them; words that are kept
 * alive, which are here; reading words, and making them.
 */
abstract class NativeWords implements NativeCall {

    private static final int FIRST_KEEPS = 8;
    private static final int MAX_IDLE_KEEPS = 1 << 12;

    final Interpreter interpreter;
    final Heap heap;
    final Values values;
    /** Where the arguments are in the stack. */
    private int first;
    private int count;
    private long[] kept = new long[FIRST_KEEPS];
    private int keptCount;

    NativeWords(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.values = interpreter.values;
    }

    void enter(int firstArgument, int argumentCount) {
        first = firstArgument;
        count = argumentCount;
    }

    void leave() {
        keptCount = 0;
        if (kept.length > MAX_IDLE_KEEPS) {
            heap.holds((long) Long.BYTES * (FIRST_KEEPS - kept.length));
            kept = new long[FIRST_KEEPS];
        }
    }

    void trace(Tracer tracer) {
        tracer.words(kept, 0, keptCount);
    }

    // ---- arguments

    @Override
    public long word(int i) {
        return interpreter.stack[first + i];
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
                ? interpreter.image.layoutArguments[Header.layout(heap.header(word))] : "";
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
    public boolean isArray(long word) {
        return Word.isPointer(word) && Header.kind(heap.header(word)) == ObjectKind.ARRAY;
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
        RuntimeType type = interpreter.image.types[interpreter.image.layoutTypes[layout]];
        if (fields.length == 0 && type.descriptor().kind() == TypeDescriptor.Kind.UNION) {
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

    final int layout(String symbol, int tag) {
        Integer id = interpreter.image.typeSymbols.get(symbol);
        if (id == null || tag >= interpreter.image.types[id].layouts()) {
            throw new MachineFault("a native makes a " + symbol + " with tag " + tag + ", which no chunk defines");
        }
        return interpreter.image.types[id].firstLayout() + tag;
    }

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
}
