package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.LargeNumbers;
import fusabi.value.NegativeZero;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/** Parsing and formatting of numbers; decimals and big integers. */
final class NumberNatives {

    private static final Map<String, NumericKind> KINDS = Map.ofEntries(
            Map.entry("SByte", NumericKind.SBYTE), Map.entry("Byte", NumericKind.BYTE), Map.entry("Int16", NumericKind.INT16),
            Map.entry("UInt16", NumericKind.UINT16), Map.entry("Int32", NumericKind.INT32), Map.entry("UInt32", NumericKind.UINT32),
            Map.entry("Int64", NumericKind.INT64), Map.entry("UInt64", NumericKind.UINT64), Map.entry("IntPtr", NumericKind.NATIVEINT),
            Map.entry("UIntPtr", NumericKind.UNATIVEINT), Map.entry("Double", NumericKind.FLOAT), Map.entry("Single", NumericKind.FLOAT32),
            Map.entry("Decimal", NumericKind.DECIMAL), Map.entry("BigInteger", NumericKind.BIGINT));
    private static final int LARGEST_DECIMAL_PLACES = 28;

    /** What Java's own arithmetic may be given in one go: fractions of a millisecond. */
    private static final int MOST_BITS_AT_ONCE = 4096;

    /** Of a step of Euclid's. */
    private static final int BITS_A_UNIT = 256;

    private NumberNatives() {}

    /** One way of reading a number. */
    private interface Reader {
        Numeric read(NumericKind kind, String text, LargeNumbers large) throws Refused;
    }

    static void define(Natives natives) {
        Reader plain = (kind, text, large) -> NumberParser.parse(kind, text, NumberParser.defaultStyles(kind), large);
        // F#'s decimal powers begin with the literal 1.0M.
        natives.define("Number.zerothPower", 1, call -> Numbers.of(call, call.word(0)).filter(Numeric.Exact.class::isInstance)
                .map(_ -> call.ofBigDecimal(new BigDecimal("1.0"))).orElse(call.word(0)));
        natives.define("Number.parse", 2, call -> parse(call, plain));
        natives.define("Number.tryParse", 2, call -> tryParse(call, plain));
        natives.define("Number.parseStyle", 3, call -> parse(call, styled(call)));
        natives.define("Number.tryParseStyle", 3, call -> tryParse(call, styled(call)));
        natives.define("Number.ofText", 2, call -> parse(call, NumberParser::convert));
        natives.define("Number.create", 3, NumberCreation::create);
        natives.define("Number.format", 2, call -> call.ofText(ObjectNatives.formatted(call, call.word(0), call.nullableString(1))));
        natives.define("Decimal.round", 3, NumberNatives::roundDecimal);
        natives.define("Decimal.floor", 1, call -> call.ofBigDecimal(decimal(call, 0).setScale(0, RoundingMode.FLOOR)));
        natives.define("Decimal.ceiling", 1, call -> call.ofBigDecimal(decimal(call, 0).setScale(0, RoundingMode.CEILING)));
        natives.define("Decimal.truncate", 1, call -> call.ofBigDecimal(decimal(call, 0).setScale(0, RoundingMode.DOWN)));
        natives.define("Decimal.scale", 1, call -> Word.ofInt(decimal(call, 0).scale()));
        natives.define("Decimal.ofParts", 5, call -> {
            BigInteger digits = unsigned(call, 2).shiftLeft(64).or(unsigned(call, 1).shiftLeft(32)).or(unsigned(call, 0));
            return call.ofBigDecimal(new BigDecimal(call.boolArgument(3) ? digits.negate() : digits, call.intArgument(4)));
        });
        natives.define("Decimal.bits", 1, call -> {
            BigDecimal value = decimal(call, 0);
            BigInteger digits = value.unscaledValue().abs();
            long array = call.newArray(4, Word.ofInt(0));
            for (int i = 0; i < 3; i++) {
                call.setElement(array, i, Word.ofInt(digits.shiftRight(32 * i).intValue()));
            }
            call.setElement(array, 3, Word.ofInt(value.scale() << 16 | (value.signum() < 0 || value instanceof NegativeZero ? Integer.MIN_VALUE : 0)));
            return array;
        });
        defineBigIntegers(natives);
    }

    private static void defineBigIntegers(Natives natives) {
        natives.define("BigInteger.pow", 2, call -> {
            int exponent = call.intArgument(1);
            if (exponent < 0) {
                throw Natives.negative(call, "exponent", exponent);
            }
            BigInteger base = big(call, 0);
            long bits = (long) base.bitLength() * exponent;
            call.room(bits / Byte.SIZE);
            Work.product(call, bits, bits);
            return call.ofBigInteger(Work.large(call).power(base, exponent));
        });
        natives.define("BigInteger.ofNumber", 1, call -> call.ofBigInteger(switch (Numbers.of(call, call.word(0)).orElseThrow()) {
            case Numeric.Whole(var _, BigInteger value, _) -> value;
            case Numeric.Exact(BigDecimal value) -> value.toBigInteger();
            case Numeric.Real real -> {
                if (!real.isFinite()) {
                    throw call.raise("System.OverflowException", Double.isNaN(real.value())
                            ? "The value is not a number." : "BigInteger cannot represent infinity.");
                }
                yield new BigDecimal(real.value()).toBigInteger();
            }
        }));
        natives.define("BigInteger.gcd", 2, call -> {
            return call.ofBigInteger(gcd(call, big(call, 0), big(call, 1)));
        });
        natives.define("BigInteger.modPow", 3, call -> {
            BigInteger modulus = big(call, 2);
            if (modulus.signum() == 0) {
                throw divideByZero(call);
            }
            if (big(call, 1).signum() < 0) {
                throw Natives.outOfRange(call, "The number must be greater than or equal to zero.", "exponent");
            }
            BigInteger result = modPow(call, big(call, 0), big(call, 1), modulus.abs());
            return call.ofBigInteger(big(call, 0).signum() < 0 && big(call, 1).testBit(0) && result.signum() != 0
                    ? result.subtract(modulus.abs()) : result);
        });
        natives.define("BigInteger.popCount", 1, call -> Word.ofInt(setBits(big(call, 0))));
        natives.define("BigInteger.trailingZeros", 1, call -> Word.ofInt(big(call, 0).getLowestSetBit()));
        natives.define("BigInteger.ofBytes", 1, call -> {
            byte[] bytes = reversed(EncodingNatives.read(call, call.word(0)));
            return call.ofBigInteger(bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes));
        });
        natives.define("BigInteger.toBytes", 1, call -> EncodingNatives.bytes(call, reversed(big(call, 0).toByteArray())));
        natives.define("BigInteger.log", 1, call -> Word.ofDouble(logarithm(big(call, 0))));
        natives.define("BigInteger.isEven", 1, call -> Word.ofBool(!big(call, 0).testBit(0)));
        natives.define("BigInteger.bitLength", 1, call -> call.ofInt64(big(call, 0).bitLength()));
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] other = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            other[i] = bytes[bytes.length - 1 - i];
        }
        return other;
    }

    /** How many bits are set in a two's complement of whole 32-bit words. */
    private static int setBits(BigInteger value) {
        int bits = (value.bitLength() / Integer.SIZE + 1) * Integer.SIZE;
        return value.signum() < 0 ? bits - value.bitCount() : value.bitCount();
    }

    private static double logarithm(BigInteger value) {
        if (value.signum() < 0) {
            return Double.NaN;
        }
        int shift = Math.max(0, value.bitLength() - Double.MAX_EXPONENT + 1);
        return Math.log(value.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }

    private static BigInteger unsigned(NativeCall call, int i) {
        return BigInteger.valueOf(Integer.toUnsignedLong(call.intArgument(i)));
    }

    private static BigDecimal decimal(NativeCall call, int i) {
        return call.toBigDecimal(call.word(i));
    }

    private static BigInteger big(NativeCall call, int i) {
        return call.toBigInteger(call.word(i));
    }

    static RuntimeException divideByZero(NativeCall call) {
        return call.raise("System.DivideByZeroException", "Attempted to divide by zero.");
    }

    /** @return the kind that argument {@code i} names */
    static NumericKind kind(NativeCall call, int i) {
        return KINDS.get(call.stringArgument(i));
    }

    private static Reader styled(NativeCall call) {
        int styles = call.intArgument(2);
        return (kind, text, large) -> NumberParser.parse(kind, text, styles, large);
    }

    /** Reads argument 1; numbers of any size take more than linear time. */
    private static long read(NativeCall call, Reader reader) throws Refused {
        String text = call.nullableString(1);
        if (text == null || text.length() <= Work.DIGITS) {
            return Numbers.toWord(call, reader.read(kind(call, 0), text, LargeNumbers.UNWATCHED));
        }
        Work.digits(call, text.length() * 3L);
        call.room((long) Character.BYTES * text.length());
        return Numbers.toWord(call, reader.read(kind(call, 0), text, Work.large(call)));
    }

    private static long parse(NativeCall call, Reader reader) {
        try {
            return read(call, reader);
        } catch (Refused refused) {
            throw call.raise(refused.symbol(), refused.getMessage());
        }
    }

    private static long tryParse(NativeCall call, Reader reader) {
        try {
            return read(call, reader);
        } catch (Refused _) {
            return Word.NULL;
        }
    }

    /** To a number of places; mode 0 is to even, 1 away from zero, 2 towards zero, 3 down, 4 up. */
    private static long roundDecimal(NativeCall call) {
        int places = call.intArgument(1);
        if (places < 0 || places > LARGEST_DECIMAL_PLACES) {
            throw Natives.outOfRange(call, "Decimal can only round to between 0 and 28 digits of precision.", "decimals");
        }
        BigDecimal value = decimal(call, 0);
        return call.ofBigDecimal(value.scale() <= places ? value : value.setScale(places, rounding(call.intArgument(2))));
    }

    static RoundingMode rounding(int mode) {
        return switch (mode) {
            case 1 -> RoundingMode.HALF_UP;
            case 2 -> RoundingMode.DOWN;
            case 3 -> RoundingMode.FLOOR;
            case 4 -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_EVEN;
        };
    }

    /** Euclid's, charged step by step where Java's would take long without a look at the limits. */
    private static BigInteger gcd(NativeCall call, BigInteger x, BigInteger y) {
        BigInteger a = x.abs();
        BigInteger b = y.abs();
        LargeNumbers large = Work.large(call);
        while (b.signum() != 0 && a.bitLength() > MOST_BITS_AT_ONCE) {
            call.charge(1 + (a.bitLength() + b.bitLength()) / BITS_A_UNIT);
            Work.product(call, Math.max(0, a.bitLength() - b.bitLength()), b.bitLength());
            BigInteger rest = large.remainder(a, b);
            a = b;
            b = rest;
        }
        Work.product(call, a.bitLength(), Math.max(1, b.bitLength()));
        return a.gcd(b);
    }

    /** Square and multiply, likewise; {@code exponent} is not negative. */
    private static BigInteger modPow(NativeCall call, BigInteger x, BigInteger exponent, BigInteger modulus) {
        if ((long) modulus.bitLength() * exponent.bitLength() <= (long) MOST_BITS_AT_ONCE * MOST_BITS_AT_ONCE / 16) {
            Work.repeatedProduct(call, Math.max(modulus.bitLength(), Integer.SIZE), exponent.bitLength());
            return x.modPow(exponent, modulus);
        }
        LargeNumbers large = Work.large(call);
        BigInteger factor = x.mod(modulus);
        BigInteger result = BigInteger.ONE.mod(modulus);
        for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
            Work.repeatedProduct(call, modulus.bitLength(), 2);
            result = large.remainder(large.product(result, result), modulus);
            if (exponent.testBit(bit)) {
                result = large.remainder(large.product(result, factor), modulus);
            }
        }
        return result;
    }
}
