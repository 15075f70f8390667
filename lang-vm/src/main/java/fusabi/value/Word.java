package fusabi.value;

/**
 * The 64-bit words that registers, fields and globals hold. A word always says what it is:
 *
 * <pre>
 * double                          its own bits, NaN canonical
 * 0xFFF9 | tag:16  | index:32     pointer to a heap object; the tag is the union case's number, 0 for everything else
 * 0xFFFA | kind:16 | bits:32      int and the other small kinds ({@link SmallKind}); enums and functions without captures too
 * 0xFFFB | tag:16  | payload:32   union case without fields (payload: its layout id), false/true, unit, null
 * 0xFFFC | int48                  int64 that fits 48 bits, else a pointer to a BOXED object
 * 0xFFFD | kind:16 | handle:32    Java object in the side table: string, bigint, decimal, host object …
 * 0xFFFE | uint48                 uint64 that fits 48 bits, else a pointer to a BOXED object
 * 0xFFFF | int48                  nativeint that fits 48 bits, else a pointer to a BOXED object
 * </pre>
 *
 * The idea is NaN-boxing (Gudeman 1993, "Representing Type Information in Dynamically Typed Languages", section 2.6.1), with the
 * union tag kept in the pointer, so that a match looks at the word only.
 */
public final class Word {

    public static final int POINTER = 0xFFF9;
    public static final int SMALL = 0xFFFA;
    public static final int NULLARY = 0xFFFB;
    public static final int INT64 = 0xFFFC;
    public static final int HANDLE = 0xFFFD;
    public static final int UINT64 = 0xFFFE;
    public static final int NATIVEINT = 0xFFFF;

    /** Payloads of {@link #NULLARY} words that are not layouts; layout ids are positive. */
    private static final int BOOL_PAYLOAD = 0xFFFF_FFFF;
    private static final int UNIT_PAYLOAD = 0xFFFF_FFFE;
    private static final int NULL_PAYLOAD = 0xFFFF_FFFD;

    public static final long FALSE = nullary(0, BOOL_PAYLOAD);
    public static final long TRUE = nullary(1, BOOL_PAYLOAD);
    public static final long UNIT = nullary(0, UNIT_PAYLOAD);
    public static final long NULL = nullary(0, NULL_PAYLOAD);

    private static final long LOW32 = 0xFFFF_FFFFL;
    private static final long LOW48 = 0xFFFF_FFFF_FFFFL;
    private static final long INT_BITS = small(SmallKind.INT32.ordinal(), 0);
    private static final long CANONICAL_NAN = 0x7FF8_0000_0000_0000L;

    private Word() {}

    /** The top 16 bits: one of the constants above, or anything below {@link #POINTER} for a double. */
    public static int top(long word) {
        return (int) (word >>> 48);
    }

    public static boolean isDouble(long word) {
        return Long.compareUnsigned(word, (long) POINTER << 48) < 0;
    }

    public static boolean isPointer(long word) {
        return word >>> 48 == POINTER;
    }

    public static boolean isHandle(long word) {
        return word >>> 48 == HANDLE;
    }

    /** The union tag of a pointer or nullary word. */
    public static int tag(long word) {
        return (int) (word >>> 32) & 0xFFFF;
    }

    /** The low half: arena index, small value, layout id or handle. */
    public static int low(long word) {
        return (int) word;
    }

    public static long pointer(int tag, int index) {
        return (long) POINTER << 48 | (long) tag << 32 | index & LOW32;
    }

    public static long small(int kind, int bits) {
        return (long) SMALL << 48 | (long) kind << 32 | bits & LOW32;
    }

    public static long nullary(int tag, int layout) {
        return (long) NULLARY << 48 | (long) tag << 32 | layout & LOW32;
    }

    public static long handle(int kind, int handle) {
        return (long) HANDLE << 48 | (long) kind << 32 | handle & LOW32;
    }

    public static long ofInt(int value) {
        return INT_BITS | value & LOW32;
    }

    public static long ofBool(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static long ofDouble(double value) {
        return value != value ? CANONICAL_NAN : Double.doubleToRawLongBits(value);
    }

    public static double toDouble(long word) {
        return Double.longBitsToDouble(word);
    }

    public static long ofChar(char value) {
        return small(SmallKind.CHAR.ordinal(), value);
    }

    public static long ofFloat32(float value) {
        return small(SmallKind.FLOAT32.ordinal(), Float.floatToIntBits(value));
    }

    /** Whether {@code value} needs no box as an int64 or nativeint. */
    public static boolean fitsInt48(long value) {
        return value << 16 >> 16 == value;
    }

    /** Whether the unsigned {@code value} needs no box as a uint64. */
    public static boolean fitsUInt48(long value) {
        return value >>> 48 == 0;
    }

    /** A word with a 48-bit payload; {@code top} is {@link #INT64}, {@link #UINT64} or {@link #NATIVEINT}. */
    public static long wide(int top, long value) {
        return (long) top << 48 | value & LOW48;
    }

    /** The sign-extended payload of an {@link #INT64} or {@link #NATIVEINT} word. */
    public static long int48(long word) {
        return word << 16 >> 16;
    }

    /** The payload of a {@link #UINT64} word. */
    public static long uint48(long word) {
        return word & LOW48;
    }
}
