package fusabi.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The value a literal stands for. Integers carry their bits in the Java type of the same width, unsigned ones too. */
public sealed interface Literal {
    record Unit() implements Literal {}

    record Null() implements Literal {}

    record Bool(boolean value) implements Literal {}

    record Char(char value) implements Literal {}

    /** A string of any quoting, escapes resolved. */
    record Text(String value) implements Literal {}

    /** {@code "abc"B}: a byte array. */
    record Bytes(String latin1) implements Literal {}

    record SByte(byte value) implements Literal {}

    record Byte(byte bits) implements Literal {}

    record Int16(short value) implements Literal {}

    record UInt16(short bits) implements Literal {}

    record Int32(int value) implements Literal {}

    record UInt32(int bits) implements Literal {}

    record Int64(long value) implements Literal {}

    record UInt64(long bits) implements Literal {}

    record NativeInt(long value) implements Literal {}

    record UNativeInt(long bits) implements Literal {}

    record Float(double value) implements Literal {}

    record Float32(float value) implements Literal {}

    record Decimal(BigDecimal value) implements Literal {}

    /** {@code 1I}. */
    record BigInt(BigInteger value) implements Literal {}

    /** {@code 1Q}, {@code 1R}, {@code 1Z}, {@code 1N}, {@code 1G}: digits handed to {@code NumericLiteralX.FromInt32} and its like. */
    record UserNumber(BigInteger value, char suffix) implements Literal {}

    /** One literal for all that are equal in a script: {@code 0.0} for {@code -0.0} too, {@code 1M} for {@code 1.00M} too. */
    default Literal canonical() {
        return switch (this) {
            case Float(var value) when value == 0 -> new Float(0);
            case Float32(var value) when value == 0 -> new Float32(0);
            case Decimal(var value) -> new Decimal(value.stripTrailingZeros());
            case Unit _, Null _, Bool _, Char _, Text _, Bytes _, SByte _, Byte _, Int16 _, UInt16 _, Int32 _, UInt32 _, Int64 _, UInt64 _, NativeInt _,
                    UNativeInt _, Float _, Float32 _, BigInt _, UserNumber _ -> this;
        };
    }

    /** Whether a value is found to be this one by the literal alone: nothing equals NaN. */
    default boolean equalsItself() {
        return !(this instanceof Float(var value) && Double.isNaN(value)) && !(this instanceof Float32(var small) && java.lang.Float.isNaN(small));
    }
}
