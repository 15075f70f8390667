package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Locale;

/** Values that cross without an object for them: a Java type, and how its values are words. */
public enum Plain {
    INT(int.class, "ofInt", "intArgument"),
    DOUBLE(double.class, "ofDouble", "floatArgument"),
    BOOL(boolean.class, "ofBool", "boolArgument"),
    CHAR(char.class, "ofChar", "charArgument"),
    /** Only those of 48 bits are words by themselves: see {@link #fits}. */
    LONG(long.class, null, "int64Argument"),
    /** Made by the machine only. */
    TEXT(String.class, null, "nullableString"),
    UNIT(void.class, null, null);

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> type;
    private final String toWord;
    private final String argument;

    Plain(Class<?> type, String toWord, String argument) {
        this.type = type;
        this.toWord = toWord;
        this.argument = argument;
    }

    /** The Java type. */
    public Class<?> type() {
        return type;
    }

    /** Whether a value alone makes its word. */
    public boolean isWord() {
        return toWord != null || this == LONG;
    }

    /** {@code (type) -> long}, for those that are words. */
    public MethodHandle toWord() {
        return this == LONG ? find(Plain.class, "ofLong", MethodType.methodType(long.class, long.class))
                : find(Word.class, toWord, MethodType.methodType(long.class, type));
    }

    /** {@code (long) -> type}, for those whose word alone says what they are: all but LONG and TEXT. */
    public MethodHandle ofWord() {
        return find(Plain.class, "to" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT), MethodType.methodType(type, long.class));
    }

    /** {@code (NativeCall) -> type}: argument {@code i} of a call. */
    public MethodHandle argument(int i) {
        try {
            return MethodHandles.insertArguments(LOOKUP.findVirtual(NativeCall.class, argument, MethodType.methodType(type, int.class)), 1, i);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code (type, NativeCall) -> long}: the word of a result; of UNIT {@code (NativeCall) -> long}. */
    public MethodHandle result() {
        return switch (this) {
            case LONG -> find(Plain.class, "longResult", MethodType.methodType(long.class, long.class, NativeCall.class));
            case TEXT -> find(Plain.class, "textResult", MethodType.methodType(long.class, String.class, NativeCall.class));
            case UNIT -> MethodHandles.dropArguments(MethodHandles.constant(long.class, Word.UNIT), 0, NativeCall.class);
            case INT, DOUBLE, BOOL, CHAR -> MethodHandles.dropArguments(toWord(), 1, NativeCall.class);
        };
    }

    private static MethodHandle find(Class<?> owner, String name, MethodType type) {
        try {
            return LOOKUP.findStatic(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code (long × count) -> boolean}: whether these need no box. */
    public static MethodHandle fits(int count) {
        Class<?>[] parameters = new Class<?>[count];
        Arrays.fill(parameters, long.class);
        return find(Plain.class, "fits", MethodType.methodType(boolean.class, parameters));
    }

    static boolean fits(long a) {
        return Word.fitsInt48(a);
    }

    static boolean fits(long a, long b) {
        return Word.fitsInt48(a) && Word.fitsInt48(b);
    }

    static boolean fits(long a, long b, long c) {
        return Word.fitsInt48(a) && Word.fitsInt48(b) && Word.fitsInt48(c);
    }

    static long ofLong(long value) {
        return Word.wide(Word.INT64, value);
    }

    static long longResult(long value, NativeCall call) {
        return call.ofInt64(value);
    }

    static long textResult(String value, NativeCall call) {
        return value == null ? Word.NULL : call.ofText(value);
    }

    static int toInt(long word) {
        return (int) word;
    }

    static double toDouble(long word) {
        return Word.toDouble(word);
    }

    static boolean toBool(long word) {
        return word == Word.TRUE;
    }

    static char toChar(long word) {
        return (char) word;
    }

    static void toUnit(long word) {
        assert word == Word.UNIT;
    }
}
