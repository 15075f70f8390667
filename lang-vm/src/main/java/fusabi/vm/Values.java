package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WordKind;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.value.Format;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Words to Java values and back, for the instructions' slow paths and the natives. What makes a word may collect. */
final class Values {

    private static final long BIG_OVERHEAD = 64;
    private static final long INT_TOP = Word.ofInt(0) >>> 32;
    /** What a decimal is charged. */
    static final long DECIMAL_BYTES = BIG_OVERHEAD + 32;

    private final Heap heap;

    Values(Heap heap) {
        this.heap = heap;
    }

    // ---- words to Java

    /** The bits of any fixed-width integer, char or enum word, extended as its kind says. */
    long toInt64(long word) {
        return switch (Word.top(word)) {
            case Word.SMALL -> Word.tag(word) == SmallKind.UINT32.ordinal() ? word & 0xFFFF_FFFFL : (int) word;
            case Word.INT64, Word.NATIVEINT -> Word.int48(word);
            case Word.UINT64 -> Word.uint48(word);
            case Word.POINTER -> boxed(word);
            default -> throw unexpected("an integer", word);
        };
    }

    private long boxed(long word) {
        if (Header.kind(heap.header(word)) != ObjectKind.BOXED) {
            throw unexpected("an integer", word);
        }
        return heap.field(word, 0);
    }

    /** The number kind of a boxed word. */
    NumericKind boxedKind(long word) {
        return KINDS[Header.layout(heap.header(word))];
    }

    private static final NumericKind[] KINDS = NumericKind.values();

    String toText(long word) {
        if (word == Word.NULL) {
            return null;
        }
        if (toObject(word) instanceof String text) {
            return text;
        }
        throw unexpected("a string", word);
    }

    Object toObject(long word) {
        if (!Word.isHandle(word)) {
            throw unexpected("a Java object", word);
        }
        return heap.object(word);
    }

    BigInteger toBigInteger(long word) {
        if (Word.isHandle(word) && heap.object(word) instanceof BigInteger value) {
            return value;
        }
        throw unexpected("a bigint", word);
    }

    BigDecimal toBigDecimal(long word) {
        if (Word.isHandle(word) && heap.object(word) instanceof BigDecimal value) {
            return value;
        }
        throw unexpected("a decimal", word);
    }

    float toFloat32(long word) {
        return Float.intBitsToFloat((int) word);
    }

    // ---- Java to words

    /** A word for an integer of this kind; the value's upper bits beyond the kind's width are cut. */
    long ofInteger(NumericKind kind, long value) {
        return switch (kind) {
            case SBYTE -> Word.small(SmallKind.SBYTE.ordinal(), (byte) value);
            case BYTE -> Word.small(SmallKind.BYTE.ordinal(), (int) value & 0xFF);
            case INT16 -> Word.small(SmallKind.INT16.ordinal(), (short) value);
            case UINT16 -> Word.small(SmallKind.UINT16.ordinal(), (int) value & 0xFFFF);
            case INT32 -> Word.ofInt((int) value);
            case UINT32 -> Word.small(SmallKind.UINT32.ordinal(), (int) value);
            case CHAR -> Word.ofChar((char) value);
            case INT64 -> Word.fitsInt48(value) ? Word.wide(Word.INT64, value) : box(kind, value);
            case NATIVEINT -> Word.fitsInt48(value) ? Word.wide(Word.NATIVEINT, value) : box(kind, value);
            case UINT64 -> Word.fitsUInt48(value) ? Word.wide(Word.UINT64, value) : box(kind, value);
            case UNATIVEINT -> box(kind, value);
            case FLOAT32, FLOAT, DECIMAL, BIGINT -> throw new MachineFault(kind + " is not an integer kind");
        };
    }

    private long box(NumericKind kind, long value) {
        int index = heap.allocate(Header.of(ObjectKind.BOXED, kind.ordinal(), 0));
        heap.arena()[index + 1] = value;
        return Word.pointer(0, index);
    }

    /** A boxed constant, without collecting. */
    long boxNow(NumericKind kind, long value) {
        int index = heap.allocateNow(Header.of(ObjectKind.BOXED, kind.ordinal(), 0));
        heap.arena()[index + 1] = value;
        return Word.pointer(0, index);
    }

    long ofInt64(long value) {
        return ofInteger(NumericKind.INT64, value);
    }

    long ofText(String text) {
        return text == null ? Word.NULL : heap.text(text);
    }

    long ofBigInteger(BigInteger value) {
        return heap.handle(HandleKind.BIGINT, value, bytes(value));
    }

    long ofBigDecimal(BigDecimal value) {
        return heap.handle(HandleKind.DECIMAL, value, DECIMAL_BYTES);
    }

    /** What a bigint is charged. */
    static long bytes(BigInteger value) {
        return BIG_OVERHEAD + value.bitLength() / 8;
    }

    /** The kind of the words that refer to a constant, by its object. */
    static HandleKind kindOf(Object constant) {
        return switch (constant) {
            case String _ -> HandleKind.STRING;
            case BigInteger _ -> HandleKind.BIGINT;
            case BigDecimal _ -> HandleKind.DECIMAL;
            case Format _ -> HandleKind.FORMAT;
            default -> HandleKind.OBJECT;
        };
    }

    // ---- words

    /** Whether the word is null, also in the disguise of a unit value or of a case that stands for null. */
    static boolean isNull(long word, Types types) {
        return word == Word.NULL || word == Word.UNIT
                || Word.top(word) == Word.NULLARY && (int) word > 0 && types.of(word).has(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE);
    }

    /** Whether a word is of the kind. */
    boolean isOf(WordKind kind, long word) {
        return switch (kind) {
            case INT -> word >>> 32 == INT_TOP;
            case FLOAT -> Word.isDouble(word);
            case BOOL -> word == Word.TRUE || word == Word.FALSE;
            case PLAIN -> Word.isDouble(word) || Word.top(word) == Word.SMALL || Word.top(word) == Word.NULLARY;
            case INT64 -> Word.top(word) == Word.INT64 || isBoxed(word) && boxedKind(word) == NumericKind.INT64;
            case REFERENCE -> Word.isHandle(word) || Word.isPointer(word) && !isBoxed(word);
            case WORD -> true;
        };
    }

    private boolean isBoxed(long word) {
        return Word.isPointer(word) && Header.kind(heap.header(word)) == ObjectKind.BOXED;
    }

    MachineFault unexpected(String what, long word) {
        return new MachineFault("expected " + what + ", not " + describe(word));
    }

    String describe(long word) {
        return switch (Word.top(word)) {
            case Word.POINTER -> "an object " + Header.kind(heap.header(word)) + " " + Header.layout(heap.header(word));
            case Word.HANDLE -> "a " + heap.object(word).getClass().getSimpleName();
            default -> "the word " + Long.toHexString(word);
        };
    }
}
