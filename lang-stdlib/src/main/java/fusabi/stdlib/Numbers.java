package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Numbers in words. */
final class Numbers {

    private static final Map<String, NumericKind> WIDE = Map.of("System.Int64", NumericKind.INT64, "System.UInt64", NumericKind.UINT64,
            "System.IntPtr", NumericKind.NATIVEINT, "System.UIntPtr", NumericKind.UNATIVEINT);
    private static final SmallKind[] SMALL_KINDS = SmallKind.values();

    private Numbers() {}

    /** Whether a word is one of the small kinds that are not enums. */
    static boolean isSmall(long word, SmallKind kind) {
        return Word.top(word) == Word.SMALL && Word.tag(word) == kind.ordinal();
    }

    /** The string that a word is, or Java null; any word may be asked. */
    static String text(NativeCall call, long word) {
        return Word.isHandle(word) && Word.tag(word) == HandleKind.STRING.ordinal() ? call.toText(word) : null;
    }

    static boolean isEnum(long word) {
        return Word.top(word) == Word.SMALL && Word.tag(word) >= SmallKind.FIRST_ENUM;
    }

    /** The number that a word is; nothing for chars, enums and everything else. */
    static Optional<Numeric> of(NativeCall call, long word) {
        if (Word.isDouble(word)) {
            return Optional.of(new Numeric.Real(Word.toDouble(word), false));
        }
        if (Word.top(word) == Word.SMALL) {
            return isEnum(word) ? Optional.empty() : small(SMALL_KINDS[Word.tag(word)], Word.low(word));
        }
        if (Word.top(word) == Word.NULLARY) {
            return Optional.empty();
        }
        String type = call.typeOf(word);
        return switch (type) {
            case "System.Decimal" -> Optional.of(new Numeric.Exact(call.toBigDecimal(word)));
            case "System.Numerics.BigInteger" -> {
                BigInteger value = call.toBigInteger(word);
                if (value.bitLength() <= Work.DIGITS) {
                    yield Optional.of(new Numeric.Whole(NumericKind.BIGINT, value));
                }
                Work.digits(call, value.bitLength());
                yield Optional.of(new Numeric.Whole(NumericKind.BIGINT, value, Work.large(call)));
            }
            default -> Optional.ofNullable(WIDE.get(type)).map(kind -> wide(kind, call.toInt64(word)));
        };
    }

    private static Optional<Numeric> small(SmallKind kind, int bits) {
        return switch (kind) {
            case INT32 -> Optional.of(whole(NumericKind.INT32, bits));
            case SBYTE -> Optional.of(whole(NumericKind.SBYTE, (byte) bits));
            case BYTE -> Optional.of(whole(NumericKind.BYTE, bits & 0xFF));
            case INT16 -> Optional.of(whole(NumericKind.INT16, (short) bits));
            case UINT16 -> Optional.of(whole(NumericKind.UINT16, bits & 0xFFFF));
            case UINT32 -> Optional.of(whole(NumericKind.UINT32, Integer.toUnsignedLong(bits)));
            case FLOAT32 -> Optional.of(new Numeric.Real(Float.intBitsToFloat(bits), true));
            case CHAR, FUNCTION -> Optional.empty();
        };
    }

    private static Numeric whole(NumericKind kind, long value) {
        return new Numeric.Whole(kind, BigInteger.valueOf(value));
    }

    /** The number with these bits of a 64-bit kind. */
    static Numeric wide(NumericKind kind, long bits) {
        return new Numeric.Whole(kind, kind.isSigned() ? BigInteger.valueOf(bits) : new BigInteger(Long.toUnsignedString(bits)));
    }

    /** The word of a number that fits its kind. */
    static long toWord(NativeCall call, Numeric number) {
        return switch (number) {
            case Numeric.Real(double value, boolean single) -> single ? Word.ofFloat32((float) value) : Word.ofDouble(value);
            case Numeric.Exact(var value) -> call.ofBigDecimal(value);
            case Numeric.Whole(NumericKind kind, BigInteger value, _) -> switch (kind) {
                case SBYTE -> Word.small(SmallKind.SBYTE.ordinal(), value.intValue());
                case BYTE -> Word.small(SmallKind.BYTE.ordinal(), value.intValue());
                case INT16 -> Word.small(SmallKind.INT16.ordinal(), value.intValue());
                case UINT16 -> Word.small(SmallKind.UINT16.ordinal(), value.intValue());
                case INT32 -> Word.ofInt(value.intValue());
                case UINT32 -> Word.small(SmallKind.UINT32.ordinal(), value.intValue());
                case INT64 -> call.ofInt64(value.longValue());
                case UINT64 -> call.ofUInt64(value.longValue());
                case NATIVEINT, UNATIVEINT -> Word.wide(Word.NATIVEINT, value.longValue());
                case BIGINT -> call.ofBigInteger(value);
                case CHAR, FLOAT, FLOAT32, DECIMAL -> throw new IllegalArgumentException("no kind of integer: " + kind);
            };
        };
    }
}
