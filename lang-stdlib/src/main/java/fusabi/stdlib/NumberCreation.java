package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code CreateChecked}, {@code CreateSaturating} and {@code CreateTruncating} of the number types: any number as one of another kind. */
final class NumberCreation {

    /** What becomes of a number that does not fit. */
    private enum Mode { CHECKED, SATURATING, TRUNCATING }

    private static final BigInteger LARGEST_DECIMAL = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);

    private NumberCreation() {}

    /** Arguments: the name of the kind, the number, the mode. */
    static long create(NativeCall call) {
        NumericKind kind = NumberNatives.kind(call, 0);
        Mode mode = Mode.values()[call.intArgument(2)];
        Numeric number = Numbers.of(call, call.word(1))
                .orElseThrow(() -> call.raise("System.NotSupportedException", "Specified method is not supported."));
        try {
            return Numbers.toWord(call, created(kind, number, mode));
        } catch (Refused refused) {
            throw call.raise(refused.symbol(), refused.getMessage());
        }
    }

    private static Numeric created(NumericKind kind, Numeric number, Mode mode) throws Refused {
        return switch (kind) {
            case FLOAT -> new Numeric.Real(real(number), false);
            case FLOAT32 -> new Numeric.Real((float) real(number), true);
            case DECIMAL -> new Numeric.Exact(decimal(number, mode));
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVEINT, UNATIVEINT, BIGINT, CHAR -> whole(kind, number, mode);
        };
    }

    private static double real(Numeric number) {
        return switch (number) {
            case Numeric.Real(double value, _) -> value;
            case Numeric.Exact(BigDecimal value) -> value.doubleValue();
            case Numeric.Whole(_, BigInteger value, _) -> value.doubleValue();
        };
    }

    private static BigDecimal decimal(Numeric number, Mode mode) throws Refused {
        return switch (number) {
            case Numeric.Exact(BigDecimal value) -> value;
            case Numeric.Real(double value, _) when Double.isNaN(value) && mode != Mode.CHECKED -> BigDecimal.ZERO;
            case Numeric.Real real when !real.isFinite() || Math.abs(real.value()) >= LARGEST_DECIMAL.doubleValue() ->
                    bound(real.value() < 0, mode);
            case Numeric.Real(double value, boolean single) ->
                    new BigDecimal(single ? Float.toString((float) value) : Double.toString(value));
            case Numeric.Whole(_, BigInteger value, _) -> value.abs().compareTo(LARGEST_DECIMAL) > 0 ? bound(value.signum() < 0, mode)
                    : new BigDecimal(value);
        };
    }

    private static BigDecimal bound(boolean negative, Mode mode) throws Refused {
        if (mode == Mode.CHECKED) {
            throw NumberParser.overflow(NumericKind.DECIMAL);
        }
        return new BigDecimal(negative ? LARGEST_DECIMAL.negate() : LARGEST_DECIMAL);
    }

    private static Numeric whole(NumericKind kind, Numeric number, Mode mode) throws Refused {
        boolean real = number instanceof Numeric.Real;
        if (number instanceof Numeric.Real(double value, _) && !Double.isFinite(value)) {
            if (mode == Mode.CHECKED || kind == NumericKind.BIGINT) {
                throw NumberParser.overflow(kind);
            }
            return new Numeric.Whole(kind, Double.isNaN(value) ? BigInteger.ZERO : limit(kind, value < 0));
        }
        BigInteger value = switch (number) {
            case Numeric.Real(double r, _) -> new BigDecimal(r).toBigInteger();
            case Numeric.Exact(BigDecimal exact) -> exact.toBigInteger();
            case Numeric.Whole(_, BigInteger whole, _) -> whole;
        };
        if (kind == NumericKind.BIGINT || NumberParser.fits(kind, value)) {
            return new Numeric.Whole(kind, value);
        }
        if (mode == Mode.CHECKED) {
            throw NumberParser.overflow(kind);
        }
        return new Numeric.Whole(kind, mode == Mode.SATURATING || real ? limit(kind, value.signum() < 0) : wrapped(kind, value));
    }

    private static BigInteger limit(NumericKind kind, boolean lower) {
        BigInteger range = BigInteger.ONE.shiftLeft(kind.bits());
        if (kind.isSigned()) {
            return lower ? range.shiftRight(1).negate() : range.shiftRight(1).subtract(BigInteger.ONE);
        }
        return lower ? BigInteger.ZERO : range.subtract(BigInteger.ONE);
    }

    private static BigInteger wrapped(NumericKind kind, BigInteger value) {
        BigInteger range = BigInteger.ONE.shiftLeft(kind.bits());
        BigInteger bits = value.mod(range);
        return kind.isSigned() && bits.testBit(kind.bits() - 1) ? bits.subtract(range) : bits;
    }
}
