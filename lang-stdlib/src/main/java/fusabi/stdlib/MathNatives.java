package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions of {@code System.Math} that are no instructions, and the bits of numbers. */
final class MathNatives {

    private static final int MOST_PLACES = 15;
    /** From here on a double has no places behind the point. */
    private static final double LARGEST_WITH_PLACES = 1e16;

    /** What .NET computes for 0/0 has the sign bit; words keep another NaN. */
    private static final long NAN_BITS = 0xFFF8_0000_0000_0000L;

    private MathNatives() {}

    static void define(Natives natives) {
        unary(natives, "cbrt", Math::cbrt);
        unary(natives, "log2", x -> {
            int exponent = Math.getExponent(x);
            return x > 0 && Math.scalb(1.0, exponent) == x ? exponent : Math.log(x) / Math.log(2);
        });
        unary(natives, "bitIncrement", Math::nextUp);
        unary(natives, "bitDecrement", Math::nextDown);
        unary(natives, "asinh", x -> Double.isInfinite(x) || x == 0 ? x : Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x));
        unary(natives, "acosh", x -> Math.log(x + Math.sqrt(x * x - 1)));
        unary(natives, "atanh", x -> (Math.log1p(x) - Math.log1p(-x)) / 2);
        binary(natives, "ieeeRemainder", Math::IEEEremainder);
        binary(natives, "copySign", Math::copySign);
        binary(natives, "logBase", MathNatives::logarithm);
        natives.define("Math.fusedMultiplyAdd", 3, call ->
                Word.ofDouble(Math.fma(call.floatArgument(0), call.floatArgument(1), call.floatArgument(2))));
        natives.define("Math.minOfTie", 2, call -> ofTie(call, call.word(0), call.word(1), true));
        natives.define("Math.maxOfTie", 2, call -> ofTie(call, call.word(0), call.word(1), false));
        natives.define("Math.round", 3, MathNatives::round);
        natives.define("Math.scaleB", 2, call -> Word.ofDouble(Math.scalb(call.floatArgument(0), call.intArgument(1))));
        natives.define("Math.iLogB", 1, call -> Word.ofInt(exponent(call.floatArgument(0))));
        natives.define("Bits.ofDouble", 1, call -> {
            double value = call.floatArgument(0);
            return call.ofInt64(Double.isNaN(value) ? NAN_BITS : Double.doubleToRawLongBits(value));
        });
        natives.define("Bits.toDouble", 1, call -> Word.ofDouble(Double.longBitsToDouble(call.int64Argument(0))));
        natives.define("Bits.ofSingle", 1, call -> Word.ofInt(Word.low(call.word(0))));
        natives.define("Bits.toSingle", 1, call -> Word.ofFloat32(Float.intBitsToFloat(call.intArgument(0))));
        natives.define("Bits.popCount", 1, call -> Word.ofInt(Long.bitCount(call.toInt64(call.word(0)))));
        natives.define("Bits.leadingZeros", 1, call -> Word.ofInt(Long.numberOfLeadingZeros(call.toInt64(call.word(0)))));
        natives.define("Bits.trailingZeros", 1, call -> Word.ofInt(Long.numberOfTrailingZeros(call.toInt64(call.word(0)))));
    }

    private static void unary(Natives natives, String name, DoubleUnaryOperator operator) {
        natives.define("Math." + name, 1, call -> Word.ofDouble(operator.applyAsDouble(call.floatArgument(0))));
    }

    private static void binary(Natives natives, String name, DoubleBinaryOperator operator) {
        natives.define("Math." + name, 2, call -> Word.ofDouble(operator.applyAsDouble(call.floatArgument(0), call.floatArgument(1))));
    }

    /** Of two floats of which neither is less: the one that is nan, else the one whose sign decides. */
    private static long ofTie(NativeCall call, long x, long y, boolean least) {
        double left = call.floatArgument(0);
        boolean takesLeft = left != left || call.floatArgument(1) == left && least == (Math.copySign(1, left) < 0);
        return takesLeft ? x : y;
    }

    /** The exponent of a number's highest binary digit, also below the normal numbers. */
    private static int exponent(double value) {
        if (value == 0) {
            return Integer.MIN_VALUE;
        }
        if (!Double.isFinite(value)) {
            return Integer.MAX_VALUE;
        }
        int exponent = Math.getExponent(value);
        return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(Math.scalb(value, Long.SIZE)) - Long.SIZE;
    }

    private static double logarithm(double value, double base) {
        if (Double.isNaN(value) || Double.isNaN(base) || base == 1) {
            return Double.NaN;
        }
        if (value != 1 && (base == 0 || base == Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        return Math.log(value) / Math.log(base);
    }

    /** .NET multiplies by the power of ten, rounds and divides; so do we, to get its results. */
    private static long round(NativeCall call) {
        double value = call.floatArgument(0);
        int places = call.intArgument(1);
        if (places < 0 || places > MOST_PLACES) {
            throw Natives.outOfRange(call, "Rounding digits must be between 0 and 15, inclusive.", "digits");
        }
        if (!(Math.abs(value) < LARGEST_WITH_PLACES)) {
            return Word.ofDouble(value);
        }
        double power = Math.pow(10, places);
        double scaled = value * power;
        double rounded = new BigDecimal(scaled).setScale(0, NumberNatives.rounding(call.intArgument(2))).doubleValue() / power;
        return Word.ofDouble(rounded == 0 ? Math.copySign(0.0, value) : rounded);
    }
}
