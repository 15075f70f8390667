package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Case;
import fusabi.bytecode.TypeDescriptor.Field;
import fusabi.bytecode.TypeDescriptor.Kind;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A machine of Java objects that is just enough for natives: no collection, no script functions. */
final class FakeCall implements NativeCall {

    private static final String ENUMERATOR = "Enumerator";

    private record Thing(String type, long[] fields) {}

    private final List<Thing> things = new ArrayList<>();
    private final List<Object> handles = new ArrayList<>();
    private final List<TypeDescriptor> types = new ArrayList<>();
    private final Map<String, TypeDescriptor> bySymbol = new HashMap<>();
    private final StringBuilder written = new StringBuilder();
    private long[] arguments = {};
    private int polls;
    private long room = Long.MAX_VALUE;

    FakeCall() {
        define(type(WellKnown.OBJECT, Kind.PRIMITIVE, List.of(), Set.of()));
        define(type(WellKnown.ARRAY, Kind.PRIMITIVE, List.of(), Set.of()));
        define(type("System.Int64", Kind.PRIMITIVE, List.of(), Set.of()));
        define(type("System.UInt64", Kind.PRIMITIVE, List.of(), Set.of()));
        define(type("System.Decimal", Kind.PRIMITIVE, List.of(), Set.of()));
        define(type("System.Numerics.BigInteger", Kind.PRIMITIVE, List.of(), Set.of()));
        define(type(ENUMERATOR, Kind.CLASS, List.of(), Set.of()));
        define(type(Selectors.MAP, Kind.CLASS, List.of(), Set.of()));
        define(type(Selectors.SET, Kind.CLASS, List.of(), Set.of()));
        define(type(Selectors.KEY_VALUE_PAIR, Kind.CLASS, List.of(), Set.of()));
        define(union(WellKnown.LIST, Set.of(), "[]", 0, "::", 2));
        define(union(WellKnown.OPTION, Set.of(Trait.NULL_AS_TRUE_VALUE), "None", 0, "Some", 1));
        define(union(WellKnown.VALUE_OPTION, Set.of(), "ValueNone", 0, "ValueSome", 1));
    }

    /** Takes {@code words} for the arguments of the next call. */
    FakeCall with(long... words) {
        arguments = words;
        return this;
    }

    String written() {
        return written.toString();
    }

    void define(TypeDescriptor type) {
        types.add(type);
        bySymbol.put(type.symbol(), type);
    }

    static TypeDescriptor type(String symbol, Kind kind, List<Case> cases, Set<Trait> traits) {
        return new TypeDescriptor(symbol, symbol, symbol, kind, cases, Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), traits,
                Optional.empty());
    }

    /** A union; {@code shape} is names and numbers of fields. */
    static TypeDescriptor union(String symbol, Set<Trait> traits, Object... shape) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < shape.length; i += 2) {
            cases.add(new Case((String) shape[i], fields((int) shape[i + 1])));
        }
        return type(symbol, Kind.UNION, cases, traits);
    }

    static TypeDescriptor record(String symbol, Kind kind, Set<Trait> traits, List<String> names) {
        return type(symbol, kind, List.of(new Case(symbol, names.stream().map(name -> new Field(name, true)).toList())), traits);
    }

    static TypeDescriptor enumeration(String symbol, List<String> names) {
        Map<String, Long> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, (long) values.size()));
        return new TypeDescriptor(symbol, symbol, symbol, Kind.ENUM, List.of(), Optional.empty(), List.of(), Map.of(), values,
                Optional.of(NumericKind.INT32), Set.of(), Optional.empty());
    }

    private static List<Field> fields(int count) {
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            fields.add(new Field("Item" + i, false));
        }
        return fields;
    }

    long enumValue(String type, int bits) {
        return Word.small(SmallKind.FIRST_ENUM + types.indexOf(bySymbol.get(type)), bits);
    }

    private long thing(String type, int tag, long... fields) {
        things.add(new Thing(type, fields.clone()));
        return Word.pointer(tag, things.size() - 1);
    }

    private long handle(HandleKind kind, Object object) {
        handles.add(object);
        return Word.handle(kind.ordinal(), handles.size() - 1);
    }

    private Thing thing(long word) {
        return things.get(Word.low(word));
    }

    /** A union case, also one without fields. */
    long unionCase(String type, int tag, long... fields) {
        return fields.length > 0 ? thing(type, tag, fields) : Word.nullary(tag, types.indexOf(bySymbol.get(type)) + 1);
    }

    long list(List<Long> items) {
        long list = unionCase(WellKnown.LIST, 0);
        for (int i = items.size() - 1; i >= 0; i--) {
            list = unionCase(WellKnown.LIST, 1, items.get(i), list);
        }
        return list;
    }

    long array(List<Long> items) {
        return thing(WellKnown.ARRAY, 0, items.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public long word(int i) {
        return arguments[i];
    }

    @Override
    public int intArgument(int i) {
        return Word.low(arguments[i]);
    }

    @Override
    public long int64Argument(int i) {
        return toInt64(arguments[i]);
    }

    @Override
    public double floatArgument(int i) {
        return Word.toDouble(arguments[i]);
    }

    @Override
    public boolean boolArgument(int i) {
        return arguments[i] == Word.TRUE;
    }

    @Override
    public char charArgument(int i) {
        return (char) Word.low(arguments[i]);
    }

    @Override
    public String stringArgument(int i) {
        String text = toText(arguments[i]);
        if (text == null) {
            throw raise("System.NullReferenceException", "Object reference not set to an instance of an object.");
        }
        return text;
    }

    @Override
    public String nullableString(int i) {
        return toText(arguments[i]);
    }

    @Override
    public boolean isNull(long word) {
        return word == Word.NULL;
    }

    @Override
    public String toText(long word) {
        return Word.isHandle(word) && handles.get(Word.low(word)) instanceof String text ? text : null;
    }

    @Override
    public Object toObject(long word) {
        return handles.get(Word.low(word));
    }

    @Override
    public long toInt64(long word) {
        return Word.top(word) == Word.INT64 ? Word.int48(word) : Word.top(word) == Word.UINT64 ? Word.uint48(word) : thing(word).fields()[0];
    }

    @Override
    public BigInteger toBigInteger(long word) {
        return (BigInteger) toObject(word);
    }

    @Override
    public BigDecimal toBigDecimal(long word) {
        return (BigDecimal) toObject(word);
    }

    @Override
    public long field(long word, int i) {
        return thing(word).fields()[i];
    }

    private void setField(long word, int i, long value) {
        thing(word).fields()[i] = value;
    }

    @Override
    public String typeOf(long word) {
        return describe(word).symbol();
    }

    @Override
    public TypeDescriptor describe(long word) {
        return switch (Word.top(word)) {
            case Word.POINTER -> bySymbol.get(thing(word).type());
            case Word.INT64 -> bySymbol.get("System.Int64");
            case Word.UINT64 -> bySymbol.get("System.UInt64");
            case Word.SMALL -> types.get(Word.tag(word) - SmallKind.FIRST_ENUM);
            case Word.NULLARY -> Word.low(word) > 0 ? types.get(Word.low(word) - 1) : bySymbol.get(WellKnown.OBJECT);
            case Word.HANDLE -> bySymbol.get(switch (toObject(word)) {
                case BigDecimal _ -> "System.Decimal";
                case BigInteger _ -> "System.Numerics.BigInteger";
                default -> WellKnown.OBJECT;
            });
            default -> bySymbol.get(WellKnown.OBJECT);
        };
    }

    @Override
    public boolean responds(long receiver, String selector) {
        return false;
    }

    @Override
    public boolean isArray(long word) {
        return Word.isPointer(word) && describe(word).symbol().equals(WellKnown.ARRAY);
    }

    @Override
    public int arrayLength(long array) {
        return thing(array).fields().length;
    }

    @Override
    public long element(long array, int i) {
        return field(array, i);
    }

    @Override
    public void setElement(long array, int i, long value) {
        setField(array, i, value);
    }

    @Override
    public long ofText(String text) {
        return handle(HandleKind.STRING, text);
    }

    @Override
    public long ofInt64(long value) {
        return Word.fitsInt48(value) ? Word.wide(Word.INT64, value) : thing("System.Int64", 0, value);
    }

    @Override
    public long ofUInt64(long bits) {
        return Word.fitsUInt48(bits) ? Word.wide(Word.UINT64, bits) : thing("System.UInt64", 0, bits);
    }

    @Override
    public long ofBigInteger(BigInteger value) {
        return handle(HandleKind.BIGINT, value);
    }

    @Override
    public long ofBigDecimal(BigDecimal value) {
        return handle(HandleKind.DECIMAL, value);
    }

    @Override
    public long ofObject(Object object, long bytes) {
        return handle(HandleKind.OBJECT, object);
    }

    @Override
    public long ofTuple(long... items) {
        return tuple(WellKnown.tuple(items.length), Kind.TUPLE, items);
    }

    /** A struct tuple. */
    long structTuple(long... items) {
        return tuple(WellKnown.structTuple(items.length), Kind.STRUCT_TUPLE, items);
    }

    private long tuple(String symbol, Kind kind, long... items) {
        if (!bySymbol.containsKey(symbol)) {
            define(type(symbol, kind, List.of(new Case("", fields(items.length))), Set.of()));
        }
        return thing(symbol, 0, items);
    }

    @Override
    public long newArray(int length, long fill) {
        long[] words = new long[length];
        java.util.Arrays.fill(words, fill);
        return thing(WellKnown.ARRAY, 0, words);
    }

    @Override
    public long newObject(String typeSymbol, int tag, long... fields) {
        return unionCase(typeSymbol, tag, fields);
    }

    @Override
    public long partial(long function, long... given) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int kept() {
        return 0;
    }

    @Override
    public void letGo(int count) { }

    @Override
    public RuntimeException raise(long exception) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long keep(long word) {
        return word;
    }

    @Override
    public long invoke(long function, long... values) {
        throw new UnsupportedOperationException("no script functions here");
    }

    /** Maps and sets hold an array of their items. */
    @Override
    public String typeArguments(long word) {
        return "";
    }

    @Override
    public long invokeMethod(String selector, long receiver, long... values) {
        switch (selector) {
            case Selectors.GET_ENUMERATOR -> {
                return thing(ENUMERATOR, 0, field(receiver, 0), Word.ofInt(-1));
            }
            case Selectors.MOVE_NEXT -> {
                int next = Word.low(field(receiver, 1)) + 1;
                setField(receiver, 1, Word.ofInt(next));
                return Word.ofBool(next < arrayLength(field(receiver, 0)));
            }
            case Selectors.CURRENT -> {
                return element(field(receiver, 0), Word.low(field(receiver, 1)));
            }
            default -> throw new UnsupportedOperationException(selector);
        }
    }

    @Override
    public void charge(long units) {
        // unlimited
    }

    @Override
    public void room(long bytes) {
        if (bytes > room) {
            throw new OutOfRoom();
        }
    }

    /** From now on more bytes at once are refused. */
    void allow(long bytes) {
        room = bytes;
    }

    /** There was no room for what a native wanted to make. */
    static final class OutOfRoom extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public long memoryLeft() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long weak(long target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long weakTarget(long weak) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setWeakTarget(long weak, long target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void collect() {
        // keeps everything
    }

    @Override
    public long liveBytes() {
        return 0;
    }

    @Override
    public int collections() {
        return 0;
    }

    @Override
    public void recharge(long handle, long bytes) {
        // unlimited
    }

    @Override
    public int fieldCount(long word) {
        return Word.isPointer(word) ? thing(word).fields().length : 0;
    }

    private int hash(long word) {
        return Long.hashCode(word);
    }

    @Override
    public boolean equalAlone(long left, long right, boolean nanEqualsNan) {
        return compare(left, right) == 0;
    }

    @Override
    public int hashAlone(long word) {
        String text = toText(word);
        return text != null ? text.hashCode() : hash(word);
    }

    @Override
    public int compareAlone(long left, long right) {
        return compare(left, right);
    }

    int compare(long left, long right) {
        String a = toText(left);
        String b = toText(right);
        return a != null && b != null ? a.compareTo(b) : Integer.compare(Word.low(left), Word.low(right));
    }

    @Override
    public String stackTrace(long trace) {
        return null;
    }

    @Override
    public int identity(long word) {
        return Long.hashCode(word);
    }

    @Override
    public String display(long word) {
        return DefaultText.leaf(this, word);
    }

    @Override
    public void write(String text) {
        written.append(text);
    }

    @Override
    public <T> Optional<T> service(Class<T> kind) {
        return Optional.empty();
    }

    @Override
    public void poll() {
        polls++;
    }

    /** How often natives have looked whether the run must end. */
    int polls() {
        return polls;
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Optional<TypeDescriptor> type(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    @Override
    public OptionalLong function(String symbol) {
        return OptionalLong.empty();
    }

    @Override
    public long ofEnum(String typeSymbol, int bits) {
        return enumValue(typeSymbol, bits);
    }

    @Override
    public String readLine() {
        return null;
    }

    @Override
    public void writeError(String text) {
        written.append(text);
    }

    @Override
    public RuntimeException raise(String exceptionSymbol, String message) {
        return new IllegalStateException(exceptionSymbol + ": " + message);
    }

    @Override
    public int stops() {
        return 0;
    }

    @Override
    public boolean canSuspend() {
        return false;
    }

    @Override
    public RuntimeException suspend(Object request) {
        return new UnsupportedOperationException();
    }

    @Override
    public RuntimeException exit(int exitCode) {
        return new IllegalStateException("exit " + exitCode);
    }
}
